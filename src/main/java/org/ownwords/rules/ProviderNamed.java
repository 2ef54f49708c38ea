package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;

/**
 * A service by its own name (quick guide 257): one that the agency's list or ours has, a name with the head of an
 * organisation in it (Center, Clinic, Recovery …), a bare name that is said to be a program or where help is given, or a
 * doctor. Schools, churches, parks, streets and shops pass. A helper with name and profession only asks.
 */
final class ProviderNamed implements ObjectiveRule {
    private static final Set<String> DOCTOR = Set.of("dr", "dr.", "doctor", "dra.");

    /** Doctors of books and drinks, and a street. */
    private static final Set<String> NO_DOCTOR = Set.of("seuss", "pepper", "scholl", "phil", "martin", "king", "who");

    @Override
    public Card card() {
        return Card.objective("provider-named", "O09", "QG 257");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "person");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Token> tokens = subject.analysis().tokens();
        boolean shouted = subject.text().chars().noneMatch(Character::isLowerCase);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!capital(tokens.get(i)) && !DOCTOR.contains(tokens.get(i).lower())) {
                continue;
            }
            int known = endOfKnown(subject, tokens, i);
            CapitalRun run = shouted ? new CapitalRun(tokens, i, i) : CapitalRun.at(tokens, i);
            int end = known > i ? known : isDoctor(subject, tokens, i) ? i + 2 : named(subject, run) ? run.end() : i;
            if (end > i) {
                Span span = new Span(
                        tokens.get(i).span().start(), tokens.get(end - 1).span().end());
                hits.add(hit(subject, Severity.WARN, "", span));
                i = Math.max(end, run.end()) - 1;
            } else if (run.size() > 0 && !knownInside(subject, run)) {
                i = run.end() - 1;
            }
        }
        subject.analysis().mentions().stream()
                .filter(m -> helper(subject, m))
                .filter(m -> hits.stream().noneMatch(h -> h.span().overlaps(m.span())))
                .findFirst()
                .ifPresent(m -> hits.add(hit(subject, Severity.ASK, "person", m.span())));
        return hits;
    }

    private static boolean capital(Token token) {
        return token.isWord() && Character.isUpperCase(token.text().codePointAt(0));
    }

    private static boolean named(Subject subject, CapitalRun run) {
        return !knownInside(subject, run) && new ProviderName(subject, run).is();
    }

    private static boolean knownInside(Subject subject, CapitalRun run) {
        for (int i = run.from() + 1; i < run.end(); i++) {
            if (endOfKnown(subject, run.tokens(), i) > i) {
                return true;
            }
        }
        return false;
    }

    /** After a name that a list has, of the agency or ours; the index itself if there is none. */
    private static int endOfKnown(Subject subject, List<Token> tokens, int at) {
        if (!capital(tokens.get(at))) {
            return at;
        }
        int own = subject.agency().endOfProvider(tokens, at);
        Terms.Term brand = subject.vocabulary().brands().at(subject, at);
        int end = Math.max(own, brand == null ? at : at + brand.words().length);
        // "New day, new list": only its first word is written large, as in any sentence.
        boolean small = end > at + 1
                && !capital(tokens.get(end - 1))
                && tokens.get(end - 1).isWord();
        return end == at || small || everyday(subject, tokens, at, end) ? at : end;
    }

    /** "Bridges Park"; someone of the file who is called so. */
    private static boolean everyday(Subject subject, List<Token> tokens, int at, int end) {
        Span span = new Span(
                tokens.get(at).span().start(), tokens.get(end - 1).span().end());
        boolean person = ProviderName.mentions(subject.analysis().mentions(), span).stream()
                .anyMatch(m -> m.kind() == Mention.Kind.NAME);
        boolean place = end < tokens.size()
                && Character.isUpperCase(tokens.get(end).text().codePointAt(0))
                && (subject.words("everyday-places").contains(tokens.get(end).lower())
                        || subject.words("school-and-faith")
                                .contains(tokens.get(end).lower()));
        return person || place;
    }

    /** "Dr. Patel". */
    private static boolean isDoctor(Subject subject, List<Token> tokens, int at) {
        if (!DOCTOR.contains(tokens.get(at).lower()) || at + 1 >= tokens.size()) {
            return false;
        }
        Token name = tokens.get(at + 1);
        boolean street = at > 0
                && CapitalRun.at(tokens, at - 1).size() > 1
                && !CapitalRun.at(tokens, at - 1).opens();
        return name.isWord()
                && name.sentence() == tokens.get(at).sentence()
                && Character.isUpperCase(name.text().codePointAt(0))
                && !street
                && !NO_DOCTOR.contains(name.lower())
                && !subject.analysis().quoted(name.span())
                && ProviderName.mentions(subject.analysis().mentions(), name.span()).stream()
                        .noneMatch(m -> m.person() != null && m.person().role() != Role.PROFESSIONAL);
    }

    /** "His counselor, Luke", "Luke, her therapist", "with therapist Luis Ortega". */
    private static boolean helper(Subject subject, Mention mention) {
        boolean paid = mention.person() != null && mention.person().role() == Role.PROFESSIONAL;
        boolean named = mention.kind() == Mention.Kind.STRANGER || (paid && mention.kind() == Mention.Kind.NAME);
        if (!named || mention.possessive() || Phrase.of(subject, mention.span()).hasAny(NO_DOCTOR)) {
            return false;
        }
        int start = mention.span().start();
        int end = mention.span().end();
        int length = subject.text().length();
        Phrase before = Phrase.of(subject, new Span(Math.max(0, start - 24), end));
        Phrase after = Phrase.of(subject, new Span(end, Math.min(length, end + 24)));
        boolean aside = after.word(0).equals(",")
                || after.word(0).equals("(")
                || after.word(0).equals("-");
        return before.names(subject.words("service-people")) || aside && after.names(subject.words("service-people"));
    }

    private static Hit hit(Subject subject, Severity severity, String key, Span span) {
        String name = subject.owner().map(o -> o.name()).orElse("the family");
        return new Hit(severity, span, key, Map.of("provider", span.of(subject.text()), "name", name));
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will go to group at Willow Bend Recovery every Tuesday and tell Ana one thing she learned.",
                        "Every week Tasha will talk to the nurse at Harbor Health Clinic about her sleep.",
                        "Tasha will sing with Leo at the playgroup of Bright Path Family Services each Monday.",
                        "Tasha will ask Dr. Patel on Friday about her pills and tell Ana what he says.",
                        "Tasha will ask the nurse at Kaiser every month how Leo grows and tell Ana.",
                        "Each Monday Tasha will tell the Lanterns program what she said to Leo that week.",
                        "Each Monday Tasha will tell Ana one thing she tried from her Triple P class.",
                        "Every Friday Tasha will tell Ana one thing she tried from her counseling through Catholic Charities.",
                        "Every Thursday Tasha will ask Dra. Mendoza about her sleep and tell Ana.",
                        "At Turning Point on Wednesdays Tasha will say one thing out loud and tell Ana.",
                        "Every Sunday Tasha will do with Leo what she learned at Casa Serena.",
                        "Tasha will tell her counselor, Luke, every week what she practiced with Leo."),
                List.of(
                        "Tasha will take Leo to Lincoln Elementary School every day by 8:00.",
                        "Every Sunday Tasha will sing at Grace Baptist Church.",
                        "Tasha will meet Ana in Roosevelt Park on Fridays and walk.",
                        "Tasha will tell her counselor every week what she practiced with Leo.",
                        "Tasha will swim with Leo at the Y every Saturday.",
                        "Every Friday Tasha and Leo will eat at Denny's with Ana.",
                        "Tasha will take Leo to Dodger Stadium with Ana on May 3.",
                        "New day, new list: each morning Tasha will write three chores on the door and Ana ticks them.",
                        "On Mondays Tasha will walk Leo to Grandma Claire’s house on Fourth Street.",
                        "Every Monday Tasha will write on the whiteboard at Ana's house."));
    }
}
