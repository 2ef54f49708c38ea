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
 * A service by its own name (quick guide 257): a run of capitals that has the head of an organisation in it (Center,
 * Clinic, Recovery …) and none of an everyday place (school, church, park). A helper with name and profession only asks.
 */
final class ProviderNamed implements ObjectiveRule {
    private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "&", "in", "at");

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
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = endOfRun(tokens, i);
            if (end > i + 1 && organisation(subject, tokens, i, end)) {
                Span span = new Span(
                        tokens.get(i).span().start(), tokens.get(end - 1).span().end());
                hits.add(hit(subject, Severity.WARN, "", span));
            }
            i = Math.max(i, end - 1);
        }
        subject.analysis().mentions().stream()
                .filter(m -> helper(subject, m))
                .filter(m -> hits.stream().noneMatch(h -> h.span().overlaps(m.span())))
                .findFirst()
                .ifPresent(m -> hits.add(hit(subject, Severity.ASK, "person", m.span())));
        return hits;
    }

    /** Index after a run of capitalised words with little words between them; the index itself if there is none. */
    private static int endOfRun(List<Token> tokens, int from) {
        int end = from;
        for (int i = from; i < tokens.size() && (i > from || capital(tokens.get(i))); i++) {
            if (capital(tokens.get(i))) {
                end = i + 1;
            } else if (!LINKS.contains(tokens.get(i).lower()) || end != i) {
                break;
            }
        }
        return end;
    }

    private static boolean capital(Token token) {
        return token.isWord()
                && token.text().length() > 1
                && Character.isUpperCase(token.text().codePointAt(0));
    }

    private static boolean organisation(Subject subject, List<Token> tokens, int from, int end) {
        Phrase name = new Phrase(tokens.subList(from, end));
        Set<String> places = subject.words("everyday-places");
        boolean place = places.contains(name.word(name.size() - 1))
                || (end < tokens.size() && places.contains(tokens.get(end).lower()));
        return !place
                && name.hasAny(subject.words("organisation-heads"))
                && !name.names(subject.words("school-and-faith"))
                && !name.names(subject.words("own-terms"));
    }

    /** "His counselor, Luke", "Dr. Patel". */
    private static boolean helper(Subject subject, Mention mention) {
        boolean paid = mention.person() != null && mention.person().role() == Role.PROFESSIONAL;
        boolean named = mention.kind() == Mention.Kind.STRANGER || (paid && mention.kind() == Mention.Kind.NAME);
        if (!named || mention.possessive()) {
            return false;
        }
        Span around = new Span(
                Math.max(0, mention.span().start() - 24), mention.span().end());
        Phrase before = Phrase.of(subject, around);
        return before.names(subject.words("service-people"));
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
                        "Tasha will tell her counselor, Luke, every week what she practiced with Leo."),
                List.of(
                        "Tasha will take Leo to Lincoln Elementary School every day by 8:00.",
                        "Every Sunday Tasha will sing at Grace Baptist Church.",
                        "Tasha will meet Ana in Roosevelt Park on Fridays and walk.",
                        "Tasha will tell her counselor every week what she practiced with Leo.",
                        "Every Monday Tasha will write on the whiteboard at Ana's house."));
    }
}
