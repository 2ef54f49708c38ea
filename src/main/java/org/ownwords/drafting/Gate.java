package org.ownwords.drafting;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Analysis;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Fact;
import org.ownwords.text.Facts;
import org.ownwords.text.Named;
import org.ownwords.text.Naming;
import org.ownwords.text.Roster;
import org.ownwords.text.Testimony;

/**
 * What every idea must pass, whoever drafted it: each name, number, day, time, date, place and quotation in it is in the lines
 * it rests on, and its quotes are real. Safe from any thread.
 */
public final class Gate {
    private final Analyzer analyzer;
    private final Facts facts;
    private final Naming names;
    private final Places places;

    public Gate(Analyzer analyzer) {
        this.analyzer = analyzer;
        this.facts = new Facts(analyzer);
        this.names = new Naming(analyzer);
        this.places = new Places(analyzer.lexicon());
    }

    /** Why the idea may not pass, one plain sentence without content; empty when it may. */
    public Optional<String> refuses(Idea idea, Material material) {
        return refuses(
                idea,
                material,
                line -> names.in(line.text(), find(line.speaker(), material.roster()), material.roster()));
    }

    /** @param named who is spoken of in a line, where that is known already */
    Optional<String> refuses(Idea idea, Material material, Function<Line, List<Named>> named) {
        Map<LineId, Line> lines = new LinkedHashMap<>();
        material.lines().forEach(line -> lines.put(line.id(), line));
        Set<Line> quoted = new HashSet<>();
        for (Quote quote : idea.quotes()) {
            Line line = lines.get(quote.line());
            if (line == null
                    || line.version() != quote.version()
                    || quote.span().end() > line.text().length()) {
                return Optional.of("A quote is not in the family's lines.");
            }
            quoted.add(line);
        }
        return Optional.ofNullable(unsaid(idea, quoted, material, named));
    }

    private @Nullable String unsaid(Idea idea, Set<Line> quoted, Material material, Function<Line, List<Named>> named) {
        Roster roster = material.roster();
        Analysis analysis = analyzer.analyze(idea.text(), roster);
        Testimony testimony = facts.said(quoted.stream().map(Line::text).toList(), roster);
        for (Fact fact : facts.of(analysis)) {
            if (!testimony.holds(fact)) {
                return refusal(fact.kind());
            }
        }
        if (!places.said(analysis, quoted.stream().map(Line::text).toList())) {
            return refusal("place");
        }
        for (Span quotation : analysis.quotations()) {
            String words = Plain.of(quotation.of(idea.text()));
            if (quoted.stream().noneMatch(l -> Plain.of(l.text()).contains(words))) {
                return refusal("quotation");
            }
        }
        Set<Person> known = knownPeople(idea, quoted, material, named);
        for (Named one : names.in(idea.text(), null, roster)) {
            if (one.person() != null && one.kin().isEmpty() && !known.contains(one.person())) {
                return "It names a person who is not in the words it rests on.";
            }
        }
        return null;
    }

    private static String refusal(String kind) {
        return "It holds a %s that is not in the words it rests on.".formatted(kind);
    }

    /** The owner, the parents whose plan it is, who spoke, and who is spoken of, by name or as "my sister". */
    private static Set<Person> knownPeople(
            Idea idea, Set<Line> quoted, Material material, Function<Line, List<Named>> named) {
        Roster roster = material.roster();
        boolean apart = material.flags().contains(Flag.DV);
        Set<Person> known = new HashSet<>();
        var parents =
                roster.people().stream().filter(p -> p.role() == Role.PARENT).toList();
        if (parents.size() == 1 || !apart) {
            known.addAll(parents);
        }
        add(known, idea.owner(), roster);
        for (Line line : quoted) {
            Person speaker = find(line.speaker(), roster);
            if (speaker != null) {
                known.add(speaker);
            }
            named.apply(line).stream()
                    .map(Named::person)
                    .filter(Objects::nonNull)
                    .forEach(known::add);
        }
        return known;
    }

    private static void add(Set<Person> known, PersonId id, Roster roster) {
        Person person = find(id, roster);
        if (person != null) {
            known.add(person);
        }
    }

    static @Nullable Person find(@Nullable PersonId id, Roster roster) {
        return roster.people().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
