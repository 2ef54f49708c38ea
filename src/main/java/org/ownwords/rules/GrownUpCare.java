package org.ownwords.rules;

import org.ownwords.text.Mention;

/**
 * Ways in which a child is made the keeper of a grown-up: pours out what is left, brings her to bed, holds her card, is
 * her rock, stays out of her way, brings up the little ones while she is drunk.
 */
record GrownUpCare(Burdens burdens, Tokens tokens) {
    private static final int NEAR = 5;

    private static final int FAR = 12;

    /** How far behind the verb "so that she does not drink" may stand, in words. */
    private static final int PURPOSE = 18;

    static GrownUpCare of(Burdens burdens) {
        return new GrownUpCare(burdens, burdens.tokens());
    }

    /** Whether the act whose verb is that word keeps a grown-up, be it promised or only allowed. */
    boolean keeps(int verb) {
        return drains(verb) || beds(verb) || purse(verb) || smells(verb) || holdsTo(verb) || meant(verb);
    }

    /** Whether it does so when it is promised; what a child can do is its own. */
    boolean keepsIfPromised(int verb) {
        return clears(verb)
                || ends(verb)
                || rears(verb)
                || tells(verb)
                || hushes(verb)
                || holes(verb)
                || faces(verb)
                || between(verb);
    }

    /** "Is her rock", "is there for his dad", "is a good listener when Wes is down". */
    boolean being(int be) {
        boolean grown = tokens.word(be + 1).equals("the")
                && (tokens.is("adult-words", be + 2)
                        || tokens.word(be + 2).equals("man")
                                && tokens.word(be + 3).equals("of"));
        if (grown) {
            return true;
        }
        boolean there =
                tokens.word(be + 1).equals("there") && tokens.word(be + 2).equals("for");
        return (there && burdens.adult(be + 3, 2))
                || (tokens.near("rock-words", be + 1, 4) && burdens.adult(be + 1, FAR));
    }

    /** "Pours the rest down the sink", where someone drinks. */
    private boolean drains(int verb) {
        return tokens.form("pour-verbs", verb)
                && tokens.near("rest-words", verb + 1, 3)
                && (tokens.form("flush-verbs", verb) || tokens.near("drain-words", verb + 1, NEAR))
                && said(verb, "harm-topics");
    }

    /** "Talks her into bed", where someone drinks. */
    private boolean beds(int verb) {
        return tokens.form("bed-verbs", verb)
                && burdens.adult(verb + 1, 3)
                && tokens.near("bed-words", verb + 1, NEAR)
                && said(verb, "drink-topics");
    }

    /** "Holds her bank card so that she cannot buy pills". */
    private boolean purse(int verb) {
        return tokens.form("purse-verbs", verb)
                && tokens.near("purse-words", verb + 1, 4)
                && tokens.near("drink-topics", verb + 1, FAR);
    }

    /** "Smells Brandi's cup". */
    private boolean smells(int verb) {
        return tokens.form("smell-verbs", verb) && tokens.near("cup-words", verb + 1, 4) && burdens.adult(verb + 1, 3);
    }

    /** "Holds his mom accountable". */
    private boolean holdsTo(int verb) {
        return tokens.form("keep-forms", verb)
                && (burdens.adult(verb + 1, 3) || tokens.is("third-pronouns", verb + 1))
                && tokens.near("accountable-words", verb + 1, NEAR);
    }

    /** "Sits by her so she does not go out to drink", "follows him to see that he does not". */
    private boolean meant(int verb) {
        for (int i = verb + 1; i < verb + PURPOSE && tokens.sameSentence(verb, i); i++) {
            boolean so = tokens.word(i).equals("so") || tokens.word(i).equals("lest") || sure(i);
            if (so) {
                int who = tokens.word(i + 1).equals("that") ? i + 2 : i + 1;
                boolean not = tokens.near("no-words", who + 1, 4) || tokens.near("cannot-words", who + 1, 3);
                return burdens.adult(who, 2)
                        && (not && tokens.near("drink-topics", who + 1, 8) || tokens.near("held-moods", who + 1, 4));
            }
        }
        return false;
    }

    /** "To see that", "to make sure". */
    private boolean sure(int i) {
        return tokens.is("sure-words", i)
                && !tokens.word(i).equals("it")
                && (tokens.word(i + 1).equals("that") || tokens.word(i - 1).equals("make"));
    }

    /** "Stays out of his mother's way when she is mad", "steers clear of dad". */
    private boolean clears(int verb) {
        return tokens.form("clear-stay", verb)
                && tokens.near("clear-words", verb + 1, 2)
                && burdens.adult(verb + 2, 4)
                && tokens.near("harm-topics", verb + 2, FAR);
    }

    /** "Stops the fighting between Hser Paw and her boyfriend". */
    private boolean ends(int verb) {
        return tokens.form("end-verbs", verb)
                && tokens.near("fight-words", verb + 1, 3)
                && burdens.adult(verb + 1, FAR);
    }

    /** "Feeds the baby when Brandi is passed out". */
    private boolean rears(int verb) {
        return tokens.form("rear-verbs", verb)
                && tokens.near("sibling-words", verb + 1, 4)
                && burdens.danger(verb, "drink-topics");
    }

    /** "Keeps quiet when Olga is in one of her moods". */
    private boolean hushes(int verb) {
        return (tokens.form("keep-forms", verb) || tokens.form("stay-verbs", verb))
                && tokens.near("quiet-words", verb + 1, 3)
                && burdens.danger(verb, "harm-topics");
    }

    /** "Stays in his room with the door locked", "keeps his sister in the closet until Mai stops yelling". */
    private boolean holes(int verb) {
        boolean stays = tokens.form("keep-forms", verb) || tokens.form("hole-verbs", verb);
        return stays
                && tokens.near("hole-words", verb + 1, NEAR)
                && (tokens.near("locked-words", verb + 1, 9) || fight(verb));
    }

    private boolean fight(int verb) {
        return burdens.danger(verb, "fight-words") || burdens.danger(verb, "drink-topics");
    }

    /** "Gives Mai a look when she reaches for her third beer". */
    private boolean faces(int verb) {
        return burdens.adult(verb + 1, 1) && !tokens.form("call-verbs", verb) && burdens.danger(verb, "drink-topics");
    }

    /** "Tells Talia when she has had enough to drink". */
    private boolean tells(int verb) {
        return tokens.form("ask-verbs", verb)
                && burdens.adult(verb + 1, 2)
                && tokens.near("drink-topics", verb + 2, 9)
                && thirdBehind(verb + 2);
    }

    private boolean thirdBehind(int from) {
        for (int i = from; i < from + 4; i++) {
            Mention mention = tokens.mention(i);
            if (mention != null && !mention.possessive() && burdens.adult(i, 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Steps between Hina and Sana". */
    private boolean between(int verb) {
        return tokens.form("step-verbs", verb)
                && tokens.word(verb + 1).startsWith("between")
                && burdens.adult(verb + 1, NEAR);
    }

    /** Whether the sentence speaks of that up to the act. */
    private boolean said(int verb, String topics) {
        int from = verb;
        while (tokens.sameSentence(from - 1, verb)) {
            from--;
        }
        return tokens.near(topics, from, verb - from + FAR);
    }
}
