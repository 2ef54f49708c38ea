package org.ownwords.rules;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;
import org.ownwords.text.Trigger;

/**
 * Acts by which the one who was hurt makes herself small so that the other keeps quiet: watches her tone around him, walks
 * on eggshells, keeps the house quiet when he is angry, gives in, waters down his whiskey.
 *
 * @param meant whether that is the one who hurts
 */
record Appeasing(Subject subject, Tokens tokens, Predicate<Mention> meant) {
    private static final int NEAR = 4;

    /** Where the act stands; null when there is none. */
    @Nullable
    Span span() {
        for (int i = 0; i < tokens.size(); i++) {
            int words = tokens.is(Clue.APPEASING, i) ? words(i) : 0;
            if (words > 0 && ours(i) && !tokens.before("no-words", i, NEAR)) {
                return tokens.span(i, Math.min(tokens.size(), i + words));
            }
        }
        return null;
    }

    /** How many words the act has that begins there; 0 when none does. */
    private int words(int i) {
        if (tokens.word(i).equals("eggshells")) {
            return about(i) ? 1 : 0;
        }
        if (tokens.form("mute-verbs", i) && mutes(i)) {
            return about(i) ? 2 : 0;
        }
        if (tokens.form("soothe-verbs", i) && tokens.near("soothe-things", i + 1, 3)) {
            return about(i) ? 2 : 0;
        }
        if (tokens.form("keep-forms", i) && tokens.near("peace-words", i + 1, 3)) {
            return !tokens.near("secret-words", i + 1, 3) && about(i) ? 3 : 0;
        }
        if (tokens.word(i).equals("there") && tokens.before("so-that", i, 2)) {
            return tokens.near("none-words", i + 2, 1) && tokens.near("fight-words", i + 3, 2) && there(i) ? 1 : 0;
        }
        if (tokens.is("quiet-words", i) && tokens.before("stay-forms", i, NEAR)) {
            return angry(i) ? 1 : 0;
        }
        if (tokens.form("yield-verbs", i) && yields(i)) {
            return 2;
        }
        boolean drink = tokens.form("pour-verbs", i) || tokens.form("ration-verbs", i);
        return drink && his(i) ? 2 : 0;
    }

    /** "Watches her tone", "chooses her words", "watches what she says". */
    private boolean mutes(int verb) {
        boolean own = tokens.is("possessive-words", verb + 1) && tokens.near("mute-things", verb + 2, 2);
        boolean says = tokens.word(verb + 1).equals("what") && tokens.near("mute-says", verb + 3, 2);
        return own || says;
    }

    /** "Gives in to Steve", "agrees with what he says", "goes along with him". */
    private boolean yields(int verb) {
        boolean way = tokens.is("yield-words", verb + 1) || !needsWay(verb);
        for (int i = verb + 1; way && i <= verb + NEAR && tokens.sameSentence(verb, i); i++) {
            Mention mention = tokens.mention(i);
            if (mention != null) {
                boolean with =
                        tokens.word(i - 1).equals("with") || tokens.word(i - 1).equals("to");
                return meant.test(mention) && (with || whatever(i - 1) || bare(verb, i));
            }
        }
        return false;
    }

    private boolean needsWay(int verb) {
        return tokens.form("yield-ways", verb);
    }

    private boolean whatever(int i) {
        return tokens.word(i).startsWith("what");
    }

    /** "Obeys Steve", "humors him". */
    private boolean bare(int verb, int i) {
        return i == verb + 1 && tokens.form("yield-bare", verb);
    }

    /** "Waters down his whiskey", "hides Steve's beer". */
    private boolean his(int verb) {
        for (int i = verb + 1; i <= verb + NEAR && tokens.sameSentence(verb, i); i++) {
            Mention mention = tokens.mention(i);
            if (mention != null && mention.possessive() && meant.test(mention)) {
                return tokens.near("drink-topics", i + 1, 2);
            }
        }
        return false;
    }

    /** Whether the sentence tells when he does something, or has him beside: "around him", "with Steve". */
    private boolean about(int at) {
        for (Mention mention : subject.analysis().mentions()) {
            int i = tokens.first(mention.span());
            if (tokens.sameSentence(i, at) && meant.test(mention)) {
                boolean beside = !mention.possessive() && tokens.is("beside-words", i - 1);
                if (beside || moody(mention) || acts(mention, false)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether he is spoken of in that sentence at all. */
    private boolean there(int at) {
        for (Mention mention : subject.analysis().mentions()) {
            if (tokens.sameSentence(tokens.first(mention.span()), at) && meant.test(mention)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence tells that he is angry or drinks. */
    private boolean angry(int at) {
        for (Mention mention : subject.analysis().mentions()) {
            int i = tokens.first(mention.span());
            if (tokens.sameSentence(i, at) && meant.test(mention) && (moody(mention) || acts(mention, true))) {
                return true;
            }
        }
        return false;
    }

    /** "Steve's moods". */
    private boolean moody(Mention mention) {
        return mention.possessive() && tokens.is("temper-words", tokens.behind(mention.span()));
    }

    /** "When Steve blows up", "since he is tired". */
    private boolean acts(Mention mention, boolean angry) {
        for (Duty duty : subject.analysis().duties()) {
            if (!duty.main() && duty.subjects().contains(mention)) {
                int verb = tokens.first(duty.verbSpan());
                boolean mad = tokens.near("harm-topics", verb, NEAR) || tokens.near("violent-deeds", verb, NEAR);
                return mad || !angry && inTrigger(mention);
            }
        }
        return false;
    }

    private boolean inTrigger(Mention mention) {
        return Inside.one(subject.analysis().triggers(), Trigger::span, mention.span());
    }

    /** Whether it is the hurt one's act: neither a helper's nor his own, and nothing somebody said. */
    private boolean ours(int i) {
        Span word = tokens.span(i, i + 1);
        if (Inside.one(subject.analysis().quotations(), q -> q, word)) {
            return false;
        }
        Duty last = null;
        for (Duty duty : subject.analysis().duties()) {
            boolean here = duty.span().start() <= word.start() && Inside.together(subject, duty.span(), word);
            last = here && !duty.inTrigger() && duty.clause() == Duty.Clause.MAIN ? duty : last;
        }
        if (last == null) {
            return false;
        }
        for (Mention doer : last.subjects()) {
            if (meant.test(doer) || new Cast(subject).of(doer) != Cast.Part.PARENT && !unsure(doer)) {
                return false;
            }
        }
        return !last.negated() && !last.impersonal() && !has("keep-away-verbs", last.verb());
    }

    private boolean unsure(Mention doer) {
        return new Cast(subject).of(doer) == Cast.Part.UNSURE;
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }
}
