package org.ownwords.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.text.Clause.Link;
import org.ownwords.text.Clause.Who;
import org.ownwords.text.Duty.Modality;

/** What happened, was said once, or says nothing to a stranger: no act of a plan unless others are joined to it. */
final class Mere {
    private static final Set<Modality> TOLD = EnumSet.of(Modality.PRESENT, Modality.PAST, Modality.FRAGMENT);

    /** With only "her" or "them" behind them, nobody knows what is done. */
    private static final Set<String> EMPTY_WITH_SOMEONE = Set.of(
            "get", "give", "put", "let", "make", "have", "do", "see", "look", "set", "send", "leave", "turn", "use");

    private static final Set<String> SOMEONE = Set.of("him", "her", "them", "me", "us", "it", "'em", "em");

    /** Arrivals and the like: when they set something off they are a time in life. */
    private static final Set<String> TIMES_OF_LIFE =
            Set.of("come", "go", "get", "move", "arrive", "start", "turn", "meet", "marry", "leave", "return");

    private static final Set<String> PASSING = Set.of(
            "go", "come", "give", "get", "look", "sit", "stand", "leave", "tell", "say", "wait", "make", "drive");

    /** Times that no rule of times reads, since no plan can hold them. */
    private static final Set<String> WHEN = Set.of(
            "week",
            "wk",
            "weeks",
            "wks",
            "month",
            "mo",
            "months",
            "year",
            "yr",
            "years",
            "yrs",
            "night",
            "nite",
            "tonight",
            "tn",
            "tmrw",
            "tmr",
            "tomorrow",
            "yesterday",
            "ago",
            "today",
            "time",
            "times",
            "once",
            "twice",
            "summer",
            "winter",
            "spring",
            "fall",
            "weekend",
            "wknd",
            "then",
            "day",
            "days",
            "rn",
            "later",
            "earlier");

    /** What may stand before them. */
    private static final Set<String> BEFORE_WHEN =
            Set.of("last", "this", "that", "next", "one", "two", "three", "a", "few", "couple", "of", "back", "all");

    private static final Pattern NUMBER = Pattern.compile(
            "(?s)((it|this|that|us|me|myself|them|things|my \\p{L}+|the \\p{L}+|.*\\b(at|like|as)) )?an? "
                    + "(\\d+|one|two|three|four|five|six|seven|eight|nine|ten)( out of ten| maybe| today| i guess)?");

    private static final Set<String> NOTED = Set.of(
            "report",
            "state",
            "describe",
            "identify",
            "present",
            "appear",
            "express",
            "acknowledge",
            "offer",
            "refuse");

    private final Set<String> alone;
    private final Set<String> events;
    private final Set<String> sayings;

    Mere(Lexicon lexicon) {
        alone = lexicon.list("ear-verbs-alone");
        events = lexicon.list("ear-verbs-event");
        sayings = lexicon.list("ear-sayings");
    }

    boolean is(Clause clause, List<Clause> around, Speech speech) {
        String rest = clause.rest().of(speech.text()).toLowerCase(Locale.ROOT).replace('’', '\'');
        return events.contains(clause.verb())
                || empty(clause, around, speech)
                || said(clause, rest, around)
                || number(rest)
                || noted(clause, rest)
                || seems(clause, rest)
                || meal(clause, rest)
                || passing(clause, speech, around)
                || clause.link() == Link.TRIGGER && TIMES_OF_LIFE.contains(clause.verb());
    }

    /** Nothing behind the verb but when, how or whom. */
    private boolean empty(Clause clause, List<Clause> around, Speech speech) {
        int from = speech.from(clause.rest().start());
        int to = clause.rest().end() > clause.rest().start()
                ? speech.from(clause.rest().end())
                : from;
        boolean set = clause.verb().equals("be")
                && (to > from + 1 || around.stream().anyMatch(c -> c.link() == Link.TRIGGER));
        if (set || clause.verb().equals("have") || particle(clause, speech, from)) {
            return false;
        }
        boolean someone = false;
        for (int at = from; at < to; at++) {
            boolean hollow = speech.isMark(at) || speech.isTimed(at) || speech.isAdverb(at) || when(speech, at);
            boolean him = SOMEONE.contains(speech.at(at));
            if (!hollow && !him) {
                return false;
            }
            someone |= him;
        }
        return someone ? EMPTY_WITH_SOMEONE.contains(clause.verb()) : !alone.contains(clause.verb());
    }

    private static boolean when(Speech speech, int at) {
        return WHEN.contains(speech.at(at))
                || speech.at(at).matches("(19|20)\\d\\d")
                || BEFORE_WHEN.contains(speech.at(at)) && when(speech, at + 1);
    }

    /** "Stop by Wednesdays": the little word makes the act. */
    private static boolean particle(Clause clause, Speech speech, int at) {
        return VerbKinds.PARTICLES.contains(clause.verb() + " " + speech.at(at));
    }

    /** "She says five minutes": a report, unless it is something one plans to say. */
    private boolean said(Clause clause, String rest, List<Clause> around) {
        if (clause.verb().equals("tell") && TOLD.contains(clause.modality())) {
            return rest.matches("(?s)\\p{L}+ .*\\b(is|was|are|were|am|had|did|ain't|it's|that's|i'm)\\b.*")
                    || rest.matches(
                            "(?s)\\p{L}+ (that )?(he|she|they|you|it) (ought|should|needs?|better|can't|shouldn't)\\b.*");
        }
        if (!clause.verb().equals("say")) {
            return false;
        }
        boolean planned = sayings.stream().anyMatch(s -> rest.equals(s) || rest.startsWith(s + " "));
        boolean number = rest.matches("(?s)(an? )?(\\d+|one|two|three|four|five|six|seven|eight|nine|ten)\\b.*");
        boolean set = around.stream().anyMatch(c -> c.link() == Link.TRIGGER || c.link() == Link.LIMIT);
        return number
                || !planned && !set && TOLD.contains(clause.modality())
                || rest.matches("no|yes|yeah|ok|okay|fine");
    }

    /** "Reports poor sleep": what a worker writes of someone. */
    private static boolean noted(Clause clause, String rest) {
        return clause.who() == Who.UNSAID && NOTED.contains(clause.verb()) && !(" " + rest).contains(" to ");
    }

    /** "I give it a five": a number, not an act. */
    private static boolean number(String rest) {
        return NUMBER.matcher(rest).matches();
    }

    /** "She looks better"; "I hid under the bed": how someone is. */
    private static boolean seems(Clause clause, String rest) {
        boolean looks = clause.verb().equals("look")
                && (rest.matches("(?s)at (him|her|them|me|you|us)( .*)?")
                        || !rest.matches("(?s)(after|for|in|over|up|through|into|out|under|around|at|it|them)\\b.*"));
        boolean waits = clause.verb().equals("wait") && rest.startsWith("for ");
        return looks
                || waits
                || rest.matches("(my|our|his|her|their) own")
                || clause.verb().equals("hide") && rest.matches("(?s)(under|behind|from|in (the|my|a))\\b.*");
    }

    /** Eating alone and once is no plan; eating together may be. */
    private static boolean meal(Clause clause, String rest) {
        return clause.verb().equals("eat")
                && clause.modality() == Modality.PAST
                && clause.who() == Who.SPEAKER
                && !rest.matches("(?s).*\\b(with|together|at the)\\b.*");
    }

    /** "She is going to town": seen at that moment, with nothing that sets it off. */
    private static boolean passing(Clause clause, Speech speech, List<Clause> around) {
        boolean other = clause.who() == Who.THIRD || clause.who() == Who.NAMED;
        boolean now = clause.modality() == Modality.PRESENT
                && PASSING.contains(clause.verb())
                && clause.group().of(speech.text()).endsWith("ing");
        return other && now && around.stream().noneMatch(c -> c.link() == Link.TRIGGER) && !timed(clause, speech);
    }

    private static boolean timed(Clause clause, Speech speech) {
        int to = speech.from(clause.rest().end());
        for (int at = speech.from(clause.rest().start()); at < to; at++) {
            if (speech.isTimed(at)) {
                return true;
            }
        }
        return false;
    }
}
