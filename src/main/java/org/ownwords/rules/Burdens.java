package org.ownwords.rules;

import org.ownwords.text.Mention;
import org.ownwords.text.Trigger;

/**
 * Tells what no child should carry: a grown-up's drinking, mood and ways, and keeping itself or others safe. What a child
 * can do if it likes to (call someone, tell someone) is no burden.
 */
record Burdens(Subject subject, Cast cast, Tokens tokens, Mention child) {
    /** How far behind the verb the grown-up may stand, in words. */
    private static final int NEAR = 5;

    private static final int FAR = 12;

    static Burdens of(Subject subject, Mention child) {
        return new Burdens(subject, new Cast(subject), subject.tokens(), child);
    }

    /**
     * Whether the act whose verb is that word is too heavy.
     *
     * @param can whether the child may do it, and need not
     */
    boolean heavy(int verb, boolean can, boolean negated) {
        if (negated) {
            return upsets(verb);
        }
        return watches(verb)
                || keeps(verb)
                || assures(verb)
                || hides(verb)
                || tokens.form("translate-verbs", verb)
                || behaves(verb)
                || care().keeps(verb)
                || (!can
                        && (moves(verb)
                                || flees(verb)
                                || shelters(verb)
                                || reports(verb)
                                || care().keepsIfPromised(verb)));
    }

    private GrownUpCare care() {
        return GrownUpCare.of(this);
    }

    /** "Is her rock": what a child is to be for a grown-up. */
    boolean being(int be) {
        return care().being(be);
    }

    /** "Watches her mom", "keeps an eye on dad", "protects his sister". */
    private boolean watches(int verb) {
        boolean one = tokens.form("watch-verbs", verb);
        boolean two = two(verb);
        boolean shields = tokens.form("shield-verbs", verb) && (person(verb + 1, NEAR) || self(verb + 1));
        boolean how = one && tokens.near("harm-topics", verb + 1, 3);
        boolean much = two && tokens.near("drink-topics", verb + 1, FAR) && adult(verb + 1, FAR);
        return shields || how || much || ((one || two) && adult(verb + 1, NEAR));
    }

    private boolean two(int verb) {
        for (String base : BaseForms.of(tokens.word(verb))) {
            String pair = base + " " + tokens.word(verb + 1);
            if (subject.words("watch-two").contains(pair)) {
                return true;
            }
        }
        boolean wakes = tokens.form("rouse-verbs", verb) && tokens.near("rouse-words", verb + 1, NEAR);
        return wakes && adult(verb + 1, 3);
    }

    /** "Keeps her dad calm", "keeps the peace", "keeps herself safe", "stays safe". */
    private boolean keeps(int verb) {
        if (tokens.form("stay-verbs", verb) && tokens.word(verb + 1).equals("safe")) {
            return true;
        }
        if (!tokens.form("keep-forms", verb)) {
            return false;
        }
        boolean peace = tokens.near("peace-words", verb + 1, 4);
        boolean held = tokens.near("child-held", verb + 1, NEAR);
        return peace || (held && (adult(verb + 1, 3) || tokens.near("safe-words", verb + 1, NEAR)));
    }

    /** "Makes sure his mom gets up", "checks that her mom has not been drinking", "sees that the doors are locked". */
    private boolean assures(int verb) {
        boolean sure = tokens.form("make-verbs", verb) && tokens.word(verb + 1).equals("sure")
                || tokens.form("check-verbs", verb);
        boolean locked = sure && tokens.near("locked-words", verb + 1, FAR);
        return locked
                || (sure && adult(verb + 1, NEAR) && clause(verb))
                || (sure && tokens.near("safe-words", verb + 1, FAR) && person(verb + 1, NEAR));
    }

    /** More than a name behind it: "that her mom took her pills", not "with mom". */
    private boolean clause(int verb) {
        return !tokens.word(verb + 1).equals("with") && !tokens.word(verb + 1).equals("in");
    }

    /** "Hides the keys", "pours out any wine", "counts the beers", "smells her breath". */
    private boolean hides(int verb) {
        boolean breath = tokens.form("smell-verbs", verb) && tokens.near("breath-words", verb + 1, NEAR);
        // "Sniffs his cup": another's cup, and the nose, not the hand.
        boolean cup =
                (tokens.word(verb).startsWith("sniff") || tokens.word(verb).startsWith("smell"))
                        && tokens.is("possessive-words", verb + 1)
                        && tokens.near("cup-words", verb + 2, 2);
        return breath
                || cup
                || (tokens.form("hide-verbs", verb) && tokens.near("dangerous-things", verb + 1, NEAR) && !own(verb));
    }

    /** "Takes her own inhaler", "puts his pills in his bag". */
    private boolean own(int verb) {
        for (int i = verb + 1; i < verb + NEAR; i++) {
            if (tokens.word(i).equals("own")) {
                return true;
            }
        }
        return false;
    }

    /** "Keeps quiet so that she does not get upset", "rubs her back to keep her calm". */
    private boolean behaves(int verb) {
        for (int i = verb + 1; i < verb + FAR && tokens.sameSentence(verb, i); i++) {
            boolean so = tokens.is("so-words", i)
                    && adult(i + 1, 3)
                    && tokens.near("upset-words", i + 1, FAR)
                    && (tokens.near("no-words", i + 1, 6) || tokens.near("held-moods", i + 1, 6));
            if (so && tokens.form("behave-verbs", verb)) {
                return true;
            }
        }
        return false;
    }

    /** "Will not make his mother mad", "will not upset her". */
    private boolean upsets(int verb) {
        for (int i = verb; i < verb + FAR && tokens.sameSentence(verb, i); i++) {
            boolean provokes = tokens.form("provoke-verbs", i) && adult(i + 1, 3);
            boolean sets = tokens.form("set-off-verbs", i) && adult(i + 1, 3) && tokens.near("set-off-words", i + 2, 4);
            if (provokes || sets) {
                return true;
            }
        }
        return false;
    }

    /** "Reminds her mom to take her pills", "stops dad from drinking", "helps mom stay sober", "talks her out of". */
    private boolean moves(int verb) {
        boolean topic = tokens.near("harm-topics", verb + 1, FAR);
        if (tokens.form("remind-verbs", verb)) {
            return adult(verb + 1, 3);
        }
        if (tokens.form("cheer-verbs", verb) && adult(verb + 1, 3)) {
            return tokens.near("cheer-words", verb + 1, NEAR) || topic;
        }
        boolean asks = tokens.form("coax-verbs", verb)
                || tokens.form("ask-verbs", verb)
                || tokens.word(verb).equals("stop");
        return asks && topic && adult(verb + 1, 3) && (!tokens.form("ask-verbs", verb) || told(verb));
    }

    /** "Tells dad to stop", not "tells mom when she is upset". */
    private boolean told(int verb) {
        for (int i = verb + 1; i < verb + NEAR; i++) {
            if (tokens.word(i).equals("to") && tokens.mention(i + 1) == null) {
                return true;
            }
        }
        return false;
    }

    /** "Locks himself in", "hides under the bed". */
    private boolean shelters(int verb) {
        boolean wedges = tokens.form("wedge-verbs", verb)
                && tokens.near("wedge-things", verb + 1, 3)
                && tokens.near("door-words", verb + 1, 7);
        return wedges
                || tokens.form("shelter-verbs", verb)
                        && (self(verb + 1) || tokens.near("shelter-words", verb + 1, NEAR))
                        && !tokens.near("shelter-fine", verb + 1, NEAR);
    }

    private boolean self(int i) {
        return tokens.is("own-selves", i) || tokens.is("own-selves", i + 1);
    }

    /** "Runs to the neighbor when dad drinks", and no grown-up does anything. */
    private boolean flees(int verb) {
        return tokens.form("flee-verbs", verb)
                && danger(verb, "harm-topics")
                && ChildCarriesDuty.noAdultActs(subject, cast);
    }

    /** "Tells the worker if dad drinks": the child is made to report. */
    private boolean reports(int verb) {
        return tokens.form("report-verbs", verb)
                && !adult(verb + 1, 2)
                && danger(verb, "harm-topics")
                && ChildCarriesDuty.noAdultActs(subject, cast);
    }

    /** A trigger in that sentence in which a grown-up drinks, shouts or fights. */
    boolean danger(int verb, String topics) {
        for (Trigger trigger : subject.analysis().triggers()) {
            int from = tokens.first(trigger.span());
            boolean here = tokens.sameSentence(from, verb);
            int words = tokens.behind(trigger.span()) - from;
            if (here
                    && tokens.near(topics, from, words)
                    && (adult(from, words) || tokens.near("fight-words", from, words))) {
                return true;
            }
        }
        return false;
    }

    private boolean person(int from, int words) {
        for (int i = from; i < from + words && tokens.sameSentence(from, i); i++) {
            Mention mention = tokens.mention(i);
            if (mention != null && !mention.possessive()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a grown-up of the home is spoken of among so many words. */
    boolean adult(int from, int words) {
        for (int i = from; i < from + words && tokens.sameSentence(from, i); i++) {
            Mention mention = tokens.mention(i);
            if (tokens.word(i).equals("with")) {
                return false;
            }
            boolean said = mention == null ? tokens.is("adult-words", i) : grownUp(mention);
            if (said) {
                return true;
            }
        }
        return false;
    }

    private boolean grownUp(Mention mention) {
        if (mention.kind() == Mention.Kind.PRONOUN) {
            int at = tokens.first(mention.span());
            boolean things = mention.person() == null && tokens.word(at).equals("them");
            boolean third = tokens.is("third-pronouns", at) && !mention.possessive() && !things;
            // "Mia will cheer her up": she does not cheer herself.
            boolean same = mention.person() != null && mention.person().equals(child.person());
            return third && (same || mention.person() == null || !cast.child(mention));
        }
        String word = cast.word(mention);
        boolean parents = subject.words("kin-parents").contains(word)
                || subject.words("kin-partners").contains(word);
        return parents || cast.of(mention) == Cast.Part.PARENT;
    }

    /** "Responsible for her mom's sobriety", "for his own safety". */
    boolean answersFor(int noun) {
        return tokens.near("answered-for", noun, NEAR)
                || (adult(noun, 3) && tokens.near("harm-topics", noun + 1, NEAR));
    }
}
