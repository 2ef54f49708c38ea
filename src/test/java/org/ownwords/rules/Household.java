package org.ownwords.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.material.LexiconFiles;
import org.ownwords.material.MessageFiles;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Lexicon;
import org.ownwords.text.Roster;

/** The rules as the program has them, and the family whom their examples speak of. */
final class Household {
    static final Lexicon LEXICON = LexiconFiles.load();
    private static final Analyzer ANALYZER = new Analyzer(LEXICON);

    static final Rules RULES = new Rules(ANALYZER, MessageFiles.load("en"));

    /** The rules in a county with data of its own. */
    static final Rules IN_HARBOR = new Rules(ANALYZER, MessageFiles.load("en"), harbor());

    static final Person TASHA = Person.of("tasha", "Tasha", Role.PARENT);
    static final Person STEVE = Person.of("steve", "Steve", Role.PARENT);
    static final Person ANA = Person.of("ana", "Ana", Role.NETWORK);

    private static final List<Person> PEOPLE = List.of(
            TASHA,
            Person.of("leo", "Leo", Role.CHILD),
            Person.of("jj", "JJ", Role.CHILD),
            ANA,
            Person.of("may", "May", Role.NETWORK),
            Person.of("grace", "Grace", Role.NETWORK),
            Person.of("luke", "Luke", Role.PROFESSIONAL));

    private static final List<Context.Utterance> SAID = List.of(
            new Context.Utterance(TASHA, "When I get that feeling I call Ana and we talk till it's over"),
            new Context.Utterance(null, "She sings in the car."),
            new Context.Utterance(TASHA, "Mondays we walk, half an hour, and I sing to him two times a day"),
            new Context.Utterance(ANA, "Bus comes quarter after seven."));

    private Household() {}

    /** The context in which a rule's examples are read: only what that rule needs is added to the people. */
    static Context example(Card card, boolean flagged) {
        return switch (card.catalogue()) {
            case "O17" -> new Context(withSteve(), TASHA.id(), Set.of(), List.of(), null, Context.Link.LINKED);
            case "O19", "O20" -> new Context(roster(), TASHA.id(), Set.of(), List.of(), SAID, Context.Link.LINKED);
            case "O21" ->
                new Context(
                        roster(),
                        TASHA.id(),
                        Set.of(),
                        List.of(),
                        null,
                        flagged ? Context.Link.NOT_LINKED : Context.Link.LINKED);
            case "O25", "N03", "N04" ->
                new Context(roster(), TASHA.id(), Set.of(Flag.DV), apart(), null, Context.Link.LINKED);
            default -> new Context(roster(), TASHA.id(), Set.of(), List.of(), null, Context.Link.LINKED);
        };
    }

    /** The rules with which a rule's examples are read: with an agency's data only where the rule needs them. */
    static Rules rules(Card card) {
        return card.catalogue().equals("O31") ? IN_HARBOR : RULES;
    }

    private static Agency harbor() {
        return new Agency(
                Map.of("ZPQ", "weekly phone call with your worker"),
                List.of("Bridges", "Dignity", "Second Wind", "La Casita del Sol"),
                List.of(
                        "Parent will read to the child for 20 minutes before bed every night.",
                        "Client will walk with a friend or relative 3 times a week.",
                        "The parent will make a list of five people he/she can call when upset.",
                        "Parent will demonstrate age-appropriate parenting skills during visits."),
                Set.of("WIC", "family maintenance"),
                Agency.Limits.OF_THE_GUIDE);
    }

    static Roster roster() {
        return new Roster(PEOPLE, LocalDate.of(2025, 1, 15));
    }

    private static Roster withSteve() {
        return new Roster(Stream.concat(PEOPLE.stream(), Stream.of(STEVE)).toList(), roster().planStart());
    }

    private static List<Apart> apart() {
        return List.of(
                new Apart(new ApartId("a1"), Apart.Kind.PERSON, "Steve"),
                new Apart(new ApartId("a2"), Apart.Kind.PLACE, "Miller Park"),
                new Apart(new ApartId("a3"), Apart.Kind.TIME, "Saturday mornings"));
    }
}
