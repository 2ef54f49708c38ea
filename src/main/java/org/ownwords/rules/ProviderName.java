package org.ownwords.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;

/** Whether a run of capitals is the name of a service: by its head, by what follows it, or by who works there. */
record ProviderName(Subject subject, CapitalRun run) {
    /** How far before "at" or "through" the service may stand, in words ("see the nurse each month at …"). */
    private static final int REACH = 6;

    private static final Set<String> AT = Set.of("at", "through", "thru", "from", "by", "via", "with");

    /** "Women's Group", "Anger Management Program": written large, and still no one's name. */
    private static final Set<String> GENERAL =
            Set.of("group", "groups", "class", "classes", "program", "programs", "meeting", "session", "sessions");

    private static final Set<String> SAINT = Set.of("st", "st.", "saint", "san", "santa");

    boolean is() {
        return run.size() > 0 && (hasHead() || isKind() || isWhereHelpIs()) && !isEveryday();
    }

    /** A school, a house of faith, a park, someone's house, a day, a person, one of our own terms. */
    private boolean isEveryday() {
        Set<String> places = subject.words("everyday-places");
        return run.endsIn(places)
                || places.contains(run.after())
                || run.phrase().names(subject.words("school-and-faith"))
                || run.phrase().names(subject.words("own-terms"))
                || run.phrase().names(subject.words("not-providers"))
                || SAINT.contains(run.tokens().get(run.from()).lower()) && !hasHead()
                || ofSomeone();
    }

    /** "Grandma Claire's House", "Ana", "Tuesday". */
    private boolean ofSomeone() {
        return mentions(subject.analysis().mentions(), run.span()).stream()
                        .anyMatch(m -> m.possessive() || m.span().contains(run.span()) && !unsure(m))
                || subject.analysis().times().stream().anyMatch(t -> t.span().contains(run.span()));
    }

    /** Those that overlap; mentions stand in reading order and apart from each other. */
    static List<Mention> mentions(List<Mention> all, Span span) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && all.get(end).span().start() < span.end()) {
            end++;
        }
        return all.subList(low, end);
    }

    /** What looks like a stranger's name is that of a place after "at", and where it has the head of one. */
    private boolean unsure(Mention mention) {
        boolean at = AT.contains(run.before(1)) && !run.before(1).equals("with");
        return mention.kind() == Mention.Kind.STRANGER && (at || hasHead());
    }

    private boolean hasHead() {
        boolean general = run.endsIn(GENERAL) && isTopic();
        return run.size() > 1 && !general && run.phrase().hasAny(subject.words("organisation-heads"));
    }

    /** "The Bridges program": a name of its own before the kind of thing, and no topic such as "Anger Management". */
    private boolean isKind() {
        boolean kind = subject.words("provider-kinds").contains(run.after());
        String before = run.before(1);
        boolean the = before.equals("the") || before.equals("a") || before.equals("her") || before.equals("his");
        return kind && !isTopic() && (the || !run.opens());
    }

    private boolean isTopic() {
        Set<String> topics = subject.words("service-topics");
        Set<String> notNames = subject.words("not-names");
        List<Token> words = run.tokens().subList(run.from(), run.end());
        return words.stream()
                .allMatch(t -> topics.contains(t.lower())
                        || notNames.contains(t.lower())
                        || t.text().equals(t.text().toUpperCase(Locale.ROOT))
                        || subject.words("provider-kinds").contains(t.lower())
                        || subject.words("role-words").contains(t.lower()));
    }

    /** "The nurse at Kaiser", "counseling through Catholic Charities". */
    private boolean isWhereHelpIs() {
        int at = run.before(1).equals("the") ? 2 : 1;
        if (!AT.contains(run.before(at)) || run.opens() || isTopic()) {
            return false;
        }
        for (int steps = at + 1; steps <= at + REACH; steps++) {
            if (subject.words("service-signs").contains(run.before(steps))) {
                return true;
            }
        }
        return false;
    }
}
