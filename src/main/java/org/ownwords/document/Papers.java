package org.ownwords.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Line;
import org.ownwords.plan.Objective;
import org.ownwords.plan.Person;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.Wording;
import org.ownwords.plan.Worry;
import org.ownwords.rules.Messages;

/** Makes the papers from a file. Pure: the same file, checks and day give the same paper. */
public final class Papers {
    /** Checks that the parents are apart in everything: they name the people, places and days. */
    private static final Set<String> APART = Set.of("P21", "R10");

    private final Sentences sentences;

    /**
     * @param messages with the sentences of {@code papers.properties}
     * @param locale how dates are written
     */
    public Papers(Messages messages, Locale locale) {
        this.sentences = new Sentences(messages, locale);
    }

    /**
     * The page for the fridge.
     *
     * @param today a family team meeting after this day is the next one
     */
    public FridgePage fridge(Dossier dossier, Checks checks, LocalDate today) {
        Sheet sheet = new Sheet(dossier, sentences);
        return new FridgePage(
                sentences.say("title"),
                dossier.name(),
                new Markings(sheet, checks).brief(),
                sheet.time(),
                sheet.objectives(),
                sheet.call(),
                sheet.familyTime(),
                sheet.meetings(today));
    }

    /** The full plan; the rest as for {@link #fridge}. */
    public FullPlan full(Dossier dossier, Checks checks, LocalDate today) {
        Sheet sheet = new Sheet(dossier, sentences);
        return new FullPlan(
                sentences.say("title"),
                dossier.name(),
                new Markings(sheet, checks).marking(),
                sheet.time(),
                sheet.people().map(sheet::contact).toList(),
                reasons(sheet, Worry.Kind.HARM),
                reasons(sheet, Worry.Kind.DANGER),
                dossier.objectives().stream().map(o -> part(sheet, o)).toList(),
                familyTime(sheet),
                sheet.meetings(today),
                together(sheet),
                missing(sheet, checks));
    }

    Sentences sentences() {
        return sentences;
    }

    private List<FullPlan.Reason> reasons(Sheet sheet, Worry.Kind kind) {
        return sheet.dossier.worries().stream()
                .filter(w -> w.kind() == kind)
                .map(w -> new FullPlan.Reason(
                        sheet.shown(w.text()), w.hasGoal() ? sheet.shown(w.goal()) : sentences.say("goal.none")))
                .toList();
    }

    private FullPlan.Part part(Sheet sheet, Objective objective) {
        return new FullPlan.Part(
                sheet.agreed(objective),
                sheet.dossier
                        .worry(objective.worry())
                        .map(w -> sheet.shown(w.text()))
                        .orElse(""),
                answers(sheet, objective),
                objective.quotes().stream()
                        .flatMap(q -> words(sheet, q))
                        .distinct()
                        .toList());
    }

    /** One sentence an answer, yes first. */
    private List<String> answers(Sheet sheet, Objective objective) {
        Map<Agreement, List<String>> names = new EnumMap<>(Agreement.class);
        sheet.answers
                .of(objective)
                .forEach((person, answer) ->
                        names.computeIfAbsent(answer, a -> new ArrayList<>()).add(sheet.name(person)));
        return names.entrySet().stream()
                .map(e -> sentences.say("answer." + Sentences.code(e.getKey()), "names", sentences.all(e.getValue())))
                .toList();
    }

    /** Only what its speaker let onto papers. A line that was changed since is shown as a whole, in its newest words. */
    private Stream<String> words(Sheet sheet, Quote quote) {
        return sheet.dossier.lines().stream()
                .filter(l -> l.id().equals(quote.line()) && l.mayBeSeenBy(Audience.PLAN) && sheet.mayShow(l.text()))
                .map(l -> {
                    boolean same = l.version() == quote.version()
                            && quote.span().end() <= l.text().length();
                    return said(sheet, l, same ? quote.span().of(l.text()) : l.text());
                });
    }

    private String said(Sheet sheet, Line line, String words) {
        return sentences.say(
                line.wording() == Wording.EXACT ? "exact" : "noted",
                Map.of("name", speaker(sheet, line), "words", words));
    }

    private String speaker(Sheet sheet, Line line) {
        var speaker = line.speaker();
        return speaker == null ? sentences.say("someone") : sheet.name(speaker);
    }

    private String familyTime(Sheet sheet) {
        String agreed = sheet.familyTime();
        return agreed.isEmpty() && sheet.needsFamilyTime() ? sentences.say("family-time.none") : agreed;
    }

    private List<String> together(Sheet sheet) {
        List<String> names = sheet.people()
                .filter(p -> p.role() != Role.CHILD)
                .map(Person::name)
                .toList();
        List<String> together = new ArrayList<>();
        together.add(sentences.say("together.often", "blank", sentences.say("blank")));
        together.add(sentences.say("together.review"));
        if (!familyTime(sheet).isEmpty()) {
            together.add(sentences.say("together.family-time"));
        }
        if (names.size() > 1) {
            together.add(sentences.say("together.tell", "names", sentences.all(names)));
        }
        together.add(sentences.say("together.stuck"));
        return together;
    }

    /** A check whose sentence may tell what is to be kept apart is only said to be open. */
    private List<String> missing(Sheet sheet, Checks checks) {
        return checks.open().stream()
                .map(o -> APART.contains(o.catalogue()) ? sentences.say("held-back") : sheet.shown(o.message()))
                .distinct()
                .toList();
    }
}
