package org.ownwords.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Clause.Who;
import org.ownwords.text.Duty.Modality;

/** Said and then unsaid: "I fly home. Nah."; "I drove, well no, I didn't drive"; "I call her, no, I text her". */
final class TakenBack implements Doubt {
    private static final Set<String> NO = Set.of(
            "no", "nah", "naw", "nope", "nada", "zip", "meh", "not", "psych", "sike", "kidding", "jk", "nvm", "wait",
            "well", "oh", "sorry", "okay", "ok", "just", "never", "mind", "really", "man", "lol", "i", "am", "'m", "um",
            "uh");

    /** What may stand behind the verb that denies it all the same. */
    private static final Set<String> SAME = Set.of("", "yet", "it", "that", "her yet", "him yet", "though");

    private static final Set<String> FIRM =
            Set.of("nah", "naw", "nope", "nada", "zip", "meh", "psych", "sike", "kidding", "jk", "nvm");

    /** "…, no, she": another word for what was just said. */
    private static final Pattern CORRECTED = Pattern.compile(
            "(?s)^[^\\p{L}]*(?:(?:and|but|well|oh|or|i mean)\\s+)*(?:no|nah|wait|digo)\\b\\s*(?:wait|no|nah)?\\s*[,.].*");

    private static final Pattern WAVED = Pattern.compile(
            "\\s*[,;:–—-]+\\s*(?:but )?(?:no thanks|no thank you|nah|nope|naw|meh|refused|declined|nada)\\s*(?:[.,;!]|$)");

    /** "No. No, one": put right in a word or two. */
    private static final Pattern NO_THEN =
            Pattern.compile("(?:(?:no|nah|wait|naw)[.,!]+ ?)+(?:[\\p{L}\\p{N}]+ ?){0,2}[.!]*");

    private static final Pattern OVER = Pattern.compile(
            "\\b(?:don't|doesn't|dont|doesnt|not|ain't)"
                    + "(?: \\p{L}+)?(?: \\p{L}+)? (?:now|anymore|any more|no more|these days)\\b"
                    + "|\\bnow (?:he|she|they|it)(?:'s| is| are)? ?(?:don't|doesn't|not)\\b|\\b(?:quit|stopped|done with) that\\b");

    /** How many sentences later someone may still correct what they said. */
    private static final int LATER = 2;

    private static final Set<String> GIVES = Set.of(
            "give", "throw", "put", "hand", "toss", "sell", "send", "dump", "leave", "pawn", "donate", "trash",
            "chuck");

    private static final Set<String> FETCHES =
            Set.of("get", "take", "dig", "fish", "pull", "buy", "drag", "fetch", "grab", "snatch", "steal", "haul");

    /** "Then went and", "turned right around": what is fetched back by arrangement has none of it. */
    private static final Pattern REGRETS = Pattern.compile("(?s).*\\b(?:then|went|right|around|later|snuck|ran)\\b.*");

    private static final Pattern BACK = Pattern.compile(
            "(?:it|them|him|her|'em|em|the \\p{L}+|every \\p{L}+)(?: all| right| straight)? back(?: \\p{L}+){0,4}");

    private final Speech speech;
    private final List<Clause> clauses;

    TakenBack(Speech speech, List<Clause> clauses) {
        this.speech = speech;
        this.clauses = clauses;
    }

    @Override
    public boolean about(Clause clause) {
        return unsaid(clause) || waved(clause) || denied(clause) || corrected(clause) || over(clause) || undone(clause);
    }

    /** The next sentence is nothing but a no. */
    private boolean unsaid(Clause clause) {
        int next = clause.sentence() + 1;
        if (next >= speech.sentences().size() || clause.negated()) {
            return false;
        }
        Span span = speech.sentence(next);
        boolean firm = clause.modality() != Modality.PAST
                && clause.modality() != Modality.PRESENT
                && clause.modality() != Modality.FRAGMENT;
        if (firm && NO_THEN.matcher(speech.between(span.start(), span.end())).matches()) {
            return true;
        }
        boolean only = false;
        for (int at = speech.from(span.start());
                at < speech.size() && speech.word(at).span().start() < span.end();
                at++) {
            if (!speech.isMark(at) && !NO.contains(speech.at(at))) {
                return false;
            }
            only |= FIRM.contains(speech.at(at)) || firm && speech.at(at).equals("no");
        }
        return only;
    }

    /** "Tried journaling, nah": waved off at the end of the breath. */
    private boolean waved(Clause clause) {
        return WAVED.matcher(speech.between(
                        clause.act().end(), speech.sentence(clause.sentence()).end()))
                .lookingAt();
    }

    private boolean denied(Clause clause) {
        String rest = clause.rest().of(speech.text()).toLowerCase(Locale.ROOT);
        return clauses.stream()
                .filter(later -> later.act().start() > clause.act().start())
                .filter(later -> later.negated() && later.verb().equals(clause.verb()))
                .filter(later -> later.sentence() <= clause.sentence() + LATER && tense(later, clause))
                .map(later -> later.rest().of(speech.text()).toLowerCase(Locale.ROOT))
                .anyMatch(not -> not.equals(rest) || SAME.contains(not) || not.endsWith(" yet"));
    }

    /** "I'd fix it, and then I didn't fix it": the past may deny a promise too. */
    private static boolean tense(Clause later, Clause clause) {
        return later.modality() == clause.modality()
                || later.modality() == Modality.PAST && clause.modality() != Modality.PRESENT;
    }

    /** "He used to lock it. He don't now": what others did once and do no more. */
    private boolean over(Clause clause) {
        boolean helper = clause.person() != null && clause.person().role() == Role.NETWORK;
        boolean other = helper || clause.who() == Who.THIRD || clause.who() == Who.NAMED || clause.who() == Who.UNSAID;
        String group = clause.group().of(speech.text()).toLowerCase(Locale.ROOT);
        boolean used = group.contains("used to")
                || clause.who() == Who.UNSAID && clause.link() == Clause.Link.AND && clause.modality() == Modality.PAST;
        int last = Math.min(speech.sentences().size() - 1, clause.sentence() + 1);
        String then = speech.between(clause.group().end(), speech.sentence(last).end());
        return other && used && OVER.matcher(then.replace('’', '\'')).find();
    }

    /** "I gave him the keys, then I went and got them back": both. */
    private boolean undone(Clause clause) {
        return clause.modality() == Modality.PAST
                && (undoes(clause) && pair(clause, true) || GIVES.contains(clause.verb()) && pair(clause, false));
    }

    private boolean pair(Clause clause, boolean before) {
        return clauses.stream()
                .filter(c -> c.modality() == Modality.PAST && Math.abs(c.sentence() - clause.sentence()) <= 1)
                .filter(c -> c.act().start() < clause.act().start() == before)
                .filter(c -> REGRETS.matcher(between(c, clause)).matches())
                .anyMatch(c -> !c.equals(clause) && (before ? GIVES.contains(c.verb()) : undoes(c)));
    }

    private String between(Clause one, Clause other) {
        int from = Math.min(one.act().end(), other.act().end());
        return speech.between(
                from, Math.max(one.verbSpan().start(), other.verbSpan().start()));
    }

    private boolean undoes(Clause clause) {
        String rest = clause.rest().of(speech.text()).toLowerCase(Locale.ROOT).replace('’', '\'');
        return FETCHES.contains(clause.verb()) && BACK.matcher(rest).matches();
    }

    private boolean corrected(Clause clause) {
        int at = clauses.indexOf(clause) + 1;
        if (at >= clauses.size() || clauses.get(at).sentence() != clause.sentence()) {
            return false;
        }
        Clause next = clauses.get(at);
        String between = speech.between(clause.act().end(), next.act().start());
        return CORRECTED.matcher(between).matches() && next.who() == clause.who();
    }
}
