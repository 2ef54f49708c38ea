package org.ownwords.text;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Span;
import org.ownwords.text.TimePhrase.Kind;
import org.ownwords.text.TimePhrase.Use;

/**
 * Looks at the times again when the duties are known: what lies in the past, in a clause about someone ("who has been
 * sober for two years") or in a trigger ends no promise; "until he turns 18" does.
 */
final class Ends {
    /** How many clauses back the one is looked for that a time belongs to. */
    private static final int BACK = 8;

    private static final int GROWN_UP = 18;

    /** "Mia turns four next October", "the lease runs till May": it comes by itself, and nobody promises it. */
    private static final Set<String> COMES_ABOUT = Set.of(
            "turn",
            "retire",
            "expire",
            "run",
            "run out",
            "end",
            "last",
            "graduate",
            "come due",
            "start",
            "begin",
            "get out",
            "close",
            "open",
            "age out",
            "deploy",
            "come home",
            "go up",
            "renew",
            "mature");

    private static final Set<String> REACHED = Set.of(
            "now", "already", "strong", "running", "ago", "back", "sober", "clean", "into", "pregnant", "along", "old");

    private final Reading reading;
    private final Duties.Found found;
    private int next;

    private Ends(Reading reading, Duties.Found found) {
        this.reading = reading;
        this.found = found;
    }

    static List<TimePhrase> of(Reading reading, Duties.Found found) {
        Ends ends = new Ends(reading, found);
        List<TimePhrase> times = new ArrayList<>(reading.times().size());
        for (TimePhrase time : reading.times()) {
            boolean open = time.use() != Use.END || !ends.reached(time.span()) && ends.promised(time.span());
            times.add(open ? time : time.with(Use.WHEN));
        }
        ends.addAges(times);
        return times;
    }

    /** "Off meth for 3 years now", "sober two years and counting": it has gone by. */
    private boolean reached(Span time) {
        return REACHED.contains(word(time.end()))
                || word(time.end()).equals("and") && reading.text().startsWith(" and counting", time.end())
                || word(time.end()).equals("so") && reading.text().startsWith(" so far", time.end());
    }

    /** The word that begins one space behind that place; empty without one. */
    private String word(int end) {
        String text = reading.text();
        if (end >= text.length() || text.charAt(end) != ' ') {
            return "";
        }
        int last = end + 1;
        while (last < text.length() && Character.isLetter(text.charAt(last))) {
            last++;
        }
        return Chars.lower(text.substring(end + 1, last));
    }

    private boolean promised(Span time) {
        List<Duty> duties = found.duties();
        while (next < duties.size() && duties.get(next).span().start() <= time.start()) {
            next++;
        }
        for (int i = next - 1; i >= 0 && i >= next - BACK; i--) {
            if (duties.get(i).span().contains(time)) {
                return promises(duties.get(i)) && !aside(duties.get(i), time);
            }
        }
        // "For two years, Rosa drank": what stands first belongs to the clause behind it.
        return next >= duties.size() || !tells(duties.get(next)) || !follows(time, duties.get(next));
    }

    private boolean promises(Duty duty) {
        return switch (duty.clause()) {
            case MAIN -> !tells(duty) && !describes(duty);
            case TRIGGER -> limits(duty);
            case EMBEDDED -> duty.modality() == Duty.Modality.WILL || duty.modality() == Duty.Modality.FRAGMENT;
        };
    }

    /** "Ana, who retires next December, will watch". */
    private boolean aside(Duty duty, Span time) {
        if (time.end() > duty.verbSpan().start()) {
            return false;
        }
        String between = reading.text().substring(duty.span().start(), time.start());
        return between.contains(", who ") || between.contains(", whose ") || between.contains(", which ");
    }

    /** "Until Mia is done with school in 2031". */
    private boolean limits(Duty duty) {
        int before = Math.max(0, duty.span().start() - 6);
        String opener = Chars.lower(reading.text().substring(before, duty.span().start()));
        return opener.endsWith("until ") || opener.endsWith("till ") || opener.endsWith("til ");
    }

    /** "New Year is in November". */
    private static boolean describes(Duty duty) {
        return duty.modality() == Duty.Modality.PRESENT
                && (duty.subjects().isEmpty() && duty.verb().equals("be")
                        || duty.subjectSpan() != null && COMES_ABOUT.contains(duty.verb()));
    }

    private static boolean tells(Duty duty) {
        return duty.modality() == Duty.Modality.PAST;
    }

    private boolean follows(Span time, Duty duty) {
        int gap = duty.span().start() - time.end();
        return gap >= 0
                && gap < 40
                && reading.text().lastIndexOf('.', duty.span().start()) < time.end();
    }

    /** "Until he turns 18", "till the kids are grown": the trigger is a time too. */
    private void addAges(List<TimePhrase> times) {
        boolean added = false;
        int trigger = 0;
        for (Duty duty : found.duties()) {
            if (!duty.inTrigger()) {
                continue;
            }
            List<Trigger> triggers = found.triggers();
            while (trigger + 1 < triggers.size()
                    && triggers.get(trigger + 1).span().start() <= duty.span().start()) {
                trigger++;
            }
            Period left =
                    trigger < triggers.size() && until(triggers.get(trigger).span(), duty) ? left(duty) : null;
            if (left != null && free(times, duty.span())) {
                times.add(new TimePhrase(triggers.get(trigger).span(), Kind.DATE, null, Use.END, left));
                added = true;
            }
        }
        if (added) {
            times.sort(Comparator.comparing(TimePhrase::span));
        }
    }

    private static boolean free(List<TimePhrase> times, Span span) {
        return times.isEmpty() || !times.get(times.size() - 1).span().overlaps(span);
    }

    private boolean until(Span trigger, Duty duty) {
        String text = reading.text();
        return trigger.contains(duty.verbSpan())
                && (text.regionMatches(true, trigger.start(), "until", 0, 5)
                        || text.regionMatches(true, trigger.start(), "till", 0, 4)
                        || text.regionMatches(true, trigger.start(), "'til", 0, 4));
    }

    /** How long until the age is reached, at least; null where no age far off is named. */
    private @Nullable Period left(Duty duty) {
        int age = age(duty);
        Mention who = duty.subject();
        Person person = who == null ? null : who.person();
        Integer now = person == null ? null : person.age();
        if (age <= 0 || now == null && age < GROWN_UP) {
            return null;
        }
        int years = now == null ? 1 : age - now - 1;
        return years <= 0 ? null : Period.ofYears(years);
    }

    private int age(Duty duty) {
        String object = Chars.lower(duty.object().of(reading.text()));
        return switch (duty.verb()) {
            case "grow up", "grow", "age out" -> GROWN_UP;
            case "turn", "be", "reach", "hit", "become" -> first(object);
            default -> 0;
        };
    }

    private static int first(String object) {
        String[] words = object.split(" ", 4);
        for (int i = 0; i < Math.min(3, words.length); i++) {
            String word = words[i].endsWith(".") ? words[i].substring(0, words[i].length() - 1) : words[i];
            switch (word) {
                case "18", "eighteen", "grown", "adult", "adults", "grown-up", "grownups" -> {
                    return GROWN_UP;
                }
                case "21", "twenty-one" -> {
                    return 21;
                }
                default -> {}
            }
            if (word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1))) {
                return Character.digit(word.charAt(0), 10) * 10 + Character.digit(word.charAt(1), 10);
            }
        }
        return 0;
    }
}
