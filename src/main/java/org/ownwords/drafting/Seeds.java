package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.plan.Category;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Clause;
import org.ownwords.text.Duty;
import org.ownwords.text.Heard;
import org.ownwords.text.Named;
import org.ownwords.text.Naming;

/** Makes the beginning of an idea from one act that was heard. */
final class Seeds {
    private final Naming naming;
    private final Topics topics;
    private final Map<String, String> sentences;
    private final Map<String, String> shorthand = new HashMap<>();

    Seeds(Analyzer analyzer, Topics topics, Map<String, String> sentences) {
        this.naming = new Naming(analyzer);
        this.topics = topics;
        this.sentences = sentences;
        for (String entry : analyzer.lexicon().list("ear-shorthand")) {
            int equals = entry.indexOf('=');
            shorthand.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
    }

    Pronouns pronouns(Material material) {
        return new Pronouns(material, naming.kinship());
    }

    Optional<Seed> from(Line line, Person speaker, Heard.Act act, Material material, Pronouns pronouns) {
        Person doer = owner(act, speaker, material);
        if (doer == null) {
            return Optional.empty();
        }
        List<Named> named = naming.in(line.text(), speaker, material.roster());
        Teller teller = teller(line, speaker, doer, material, pronouns, named);
        String sentence = new Paragraph(line.text(), act, doer, teller).sentence();
        if (teller.unclear()) {
            return Optional.empty();
        }
        Teller again = teller(line, speaker, doer, material, pronouns, named);
        again.subject(doer);
        String bare = new Paragraph(line.text(), act, doer, again).bare();
        String text = sentence + noticer(act, speaker, doer);
        Category category = category(line, act, doer, material);
        return Optional.of(new Seed(
                line,
                speaker,
                doer,
                act,
                text,
                bare,
                quotes(line, act, text, material),
                act.details().keySet(),
                category,
                weight(line, act, doer, category, material)));
    }

    private Teller teller(
            Line line, Person speaker, Person doer, Material material, Pronouns pronouns, List<Named> named) {
        boolean apart = material.flags().contains(Flag.DV);
        return new Teller(
                line.text(),
                speaker,
                doer,
                material.roster(),
                named,
                naming.kinship(),
                pronouns,
                shorthand,
                apart,
                nameable(line, material));
    }

    /** Whom the family has named somewhere, and the parents: only they may be put where a pronoun stood. */
    private Set<Person> nameable(Line line, Material material) {
        Set<Person> nameable = new HashSet<>();
        for (Person person : material.roster().people()) {
            boolean named = person.role() == Role.PARENT || person.id().equals(line.speaker());
            if (named || naming(person, line, material).isPresent()) {
                nameable.add(person);
            }
        }
        return nameable;
    }

    /** A child who says "we" speaks of the parent too: the plan is the parent's. */
    private static @org.jspecify.annotations.Nullable Person owner(Heard.Act act, Person speaker, Material material) {
        boolean we = act.clauses().stream().anyMatch(c -> c.who() == Clause.Who.GROUP);
        List<Person> parents = material.roster().people().stream()
                .filter(p -> p.role() == Role.PARENT)
                .toList();
        return we && speaker.role() == Role.CHILD && parents.size() == 1 ? parents.get(0) : act.doer();
    }

    private String noticer(Heard.Act act, Person speaker, Person doer) {
        boolean saw = !speaker.equals(doer)
                && (doer.role() == Role.PARENT || doer.role() == Role.CHILD)
                && act.details().containsKey(Detail.NOTICER);
        return saw && speaker.role() != Role.CHILD
                ? " " + sentences.getOrDefault("sentence.noticer", "").replace("{noticer}", speaker.name())
                : "";
    }

    /** The act, and for each person named in the text who is not in that line, the nearest line that names them. */
    private List<Quote> quotes(Line line, Heard.Act act, String text, Material material) {
        List<Quote> quotes = new ArrayList<>();
        Span act0 = act.phrase();
        int start = Math.min(act0.start(), act.clauses().get(0).whole().start());
        int end = act.clauses().get(act.clauses().size() - 1).whole().end();
        Span span = new Span(start, Math.max(end, act0.end()));
        quotes.add(new Quote(line.id(), line.version(), trimmed(line.text(), span)));
        List<Named> here = naming.in(line.text(), Gate.find(line.speaker(), material.roster()), material.roster());
        for (Named named : naming.in(text, null, material.roster())) {
            Person person = named.person();
            boolean known = person == null
                    || person.role() == Role.PARENT
                    || person.id().equals(line.speaker())
                    || here.stream().anyMatch(n -> person.equals(n.person()));
            if (!known) {
                naming(person, line, material).ifPresent(quotes::add);
            }
        }
        return quotes;
    }

    private Optional<Quote> naming(Person person, Line line, Material material) {
        List<Line> lines = material.lines();
        int here = lines.indexOf(line);
        Quote nearest = null;
        for (int i = 0; i < lines.size() && (i < here || nearest == null); i++) {
            Person speaker = Gate.find(lines.get(i).speaker(), material.roster());
            if (speaker == null || speaker.role() == Role.WORKER || speaker.role() == Role.PROFESSIONAL) {
                continue;
            }
            for (Named named : naming.in(lines.get(i).text(), speaker, material.roster())) {
                if (person.equals(named.person())) {
                    nearest = new Quote(lines.get(i).id(), lines.get(i).version(), named.span());
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    static Span trimmed(String text, Span span) {
        int start = span.start();
        while (start < span.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return new Span(start, span.end());
    }

    private Category category(Line line, Heard.Act act, Person doer, Material material) {
        Span span = new Span(act.clauses().get(0).whole().start(), act.phrase().end());
        List<Category> here = topics.of(span.start() < span.end() ? span.of(line.text()) : line.text());
        if (!here.isEmpty()) {
            return here.get(0);
        }
        if (line.kind() == QuestionKind.EXCEPTION && doer.role() == Role.PARENT) {
            List<Category> worry = material.worries().stream()
                    .flatMap(w -> topics.of(w.text()).stream())
                    .toList();
            if (!worry.isEmpty()) {
                return material.flags().contains(Flag.DV) ? Category.DOMESTIC_VIOLENCE : worry.get(0);
            }
        }
        return doer.role() == Role.NETWORK ? Category.SAFETY_NETWORK : Category.OTHER;
    }

    private double weight(Line line, Heard.Act act, Person doer, Category category, Material material) {
        Set<Detail> has = act.details().isEmpty()
                ? EnumSet.noneOf(Detail.class)
                : act.details().keySet();
        double weight = has.contains(Detail.TRIGGER) ? 2 : 0;
        weight += has.contains(Detail.HOW_OFTEN) ? 1.5 : 0;
        weight += has.contains(Detail.HELPER) ? 1 : 0;
        weight += doer.role() == Role.PARENT ? 1.5 : 0.5;
        weight += line.kind() == QuestionKind.EXCEPTION || line.kind() == QuestionKind.RELATIONSHIP ? 0.5 : 0;
        weight +=
                act.duty().modality() == Duty.Modality.WILL || act.duty().modality() == Duty.Modality.PRESENT ? 0.5 : 0;
        weight -= act.duty().subject() == null ? 0.25 : 0;
        boolean answers = topics.worry(line.text(), category, material.worries()) != null;
        return weight + (answers ? 1.5 : 0);
    }
}
