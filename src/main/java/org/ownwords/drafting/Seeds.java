package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.plan.Category;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.Quote;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Clause;
import org.ownwords.text.Heard;
import org.ownwords.text.Named;
import org.ownwords.text.Naming;

/** Makes the beginning of an idea from one act that was heard. */
final class Seeds {
    private final Naming naming;
    private final Weighing weighing;
    private final Notes notes;

    Seeds(Analyzer analyzer, Topics topics) {
        this.naming = new Naming(analyzer);
        this.weighing = new Weighing(topics);
        this.notes = new Notes(analyzer.lexicon(), analyzer.conjugation());
    }

    Scene scene(Material material) {
        return new Scene(material, naming);
    }

    Optional<Seed> from(Line line, Person speaker, Heard.Act act, Scene scene) {
        Material material = scene.material();
        Person doer = owner(act, speaker, material);
        if (doer == null) {
            return Optional.empty();
        }
        Teller teller = teller(line, speaker, doer, scene);
        String text = new Paragraph(line.text(), act, doer, teller).sentence();
        if (teller.unclear()) {
            return Optional.empty();
        }
        Teller again = teller(line, speaker, doer, scene);
        again.subject(doer);
        String bare = new Paragraph(line.text(), act, doer, again).bare();
        Category category = weighing.category(line, act, doer, material);
        return Optional.of(new Seed(
                line,
                speaker,
                doer,
                act,
                text,
                bare,
                quotes(line, act, text, scene),
                act.details().keySet(),
                category,
                weighing.weight(line, act, doer, category, material),
                Set.of(speaker)));
    }

    private Teller teller(Line line, Person speaker, Person doer, Scene scene) {
        return new Teller(line, speaker, doer, scene, naming.kinship(), notes);
    }

    /** A child who says "we" speaks of the parent too: the plan is the parent's. */
    private static @org.jspecify.annotations.Nullable Person owner(Heard.Act act, Person speaker, Material material) {
        boolean we = act.clauses().stream().anyMatch(c -> c.who() == Clause.Who.GROUP);
        List<Person> parents = material.roster().people().stream()
                .filter(p -> p.role() == Role.PARENT)
                .toList();
        return we && speaker.role() == Role.CHILD && parents.size() == 1 ? parents.get(0) : act.doer();
    }

    /** The act, and for each person named in the text who is not in that line, the nearest line that names them. */
    private List<Quote> quotes(Line line, Heard.Act act, String text, Scene scene) {
        List<Quote> quotes = new ArrayList<>();
        Span act0 = act.phrase();
        Clause first = act.clauses().get(0);
        boolean sets = first.link() == Clause.Link.TRIGGER;
        int start = Math.min(act0.start(), (sets ? first.whole() : first.act()).start());
        int end = act.clauses().get(act.clauses().size() - 1).whole().end();
        Span span = new Span(start, Math.max(end, act0.end()));
        quotes.add(new Quote(line.id(), line.version(), trimmed(line.text(), span)));
        List<Named> here = scene.named(line);
        for (Named named : naming.in(text, null, scene.material().roster())) {
            Person person = named.person();
            if (person == null || person.role() == Role.PARENT || person.id().equals(line.speaker())) {
                continue;
            }
            if (here.stream().noneMatch(n -> person.equals(n.person()))) {
                scene.naming(person, line).ifPresent(quotes::add);
            }
        }
        return quotes;
    }

    static Span trimmed(String text, Span span) {
        int start = span.start();
        while (start < span.end() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return new Span(start, span.end());
    }
}
