package org.ownwords.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.TimePhrase;
import org.ownwords.text.TimePhrase.Use;
import org.ownwords.text.Token;

/** How far the times of a text reach. */
final class Reach {
    /** The most days and weeks that six months are taken to have: nobody means "26 weeks" as longer. */
    private static final int DAYS = 184;

    /** How many words behind "52-week" the program may stand. */
    private static final int NEAR = 5;

    private Reach() {}

    /** The times that end a promise, quotations aside. */
    static List<TimePhrase> ends(Subject subject) {
        return subject.analysis().times().stream()
                .filter(t -> t.use() == Use.END && !subject.analysis().quoted(t.span()))
                .toList();
    }

    /** Whether it lasts longer than six months, whenever it begins. */
    static boolean overSixMonths(@Nullable Period length) {
        return length != null
                && (length.toTotalMonths() > 6
                        || length.toTotalMonths() == 6 && length.getDays() > 0
                        || length.getDays() > DAYS);
    }

    /** Whether it ends after that day, counted from the start where it is a length. */
    static boolean after(TimePhrase time, @Nullable LocalDate day) {
        return day != null && time.date() != null && time.date().isAfter(day);
    }

    /** "A 52-week batterers' program". */
    static boolean ofService(Subject subject, TimePhrase time) {
        List<Token> tokens = Phrase.of(
                        subject, new Span(time.span().end(), subject.text().length()))
                .tokens();
        Set<String> services = subject.words("service-nouns");
        for (int i = 0; i < Math.min(NEAR, tokens.size()); i++) {
            if (services.contains(tokens.get(i).lower())) {
                return true;
            }
            if (!tokens.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }
}
