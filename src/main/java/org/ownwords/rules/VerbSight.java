package org.ownwords.rules;

import java.util.Set;
import org.ownwords.rules.Head.Stuff;

/** Judges a verb with what goes with it. */
record VerbSight(Subject subject) {
    private static final Set<String> GOALS = Set.of(
            "into", "toward", "towards", "through", "past", "beyond", "above", "on", "onto", "from", "to", "out", "for",
            "in");
    private static final Set<String> MOVING =
            Set.of("go", "come", "leave", "move", "return", "step", "turn", "run", "start", "gather", "help");
    /** Things spoken of before: "open it that same day", "leave them in the drawer". */
    private static final Set<String> HANDLED = Set.of("it", "them");

    /** Verbs that say nothing of what is done to it. */
    private static final Set<String> EMPTY =
            Set.of("do", "make", "have", "get", "keep", "take", "give", "use", "hold", "let", "set");

    /** What someone else does stands bare behind them: "let Cody hold the wrench". */
    private static final Set<String> CAUSING = Set.of("let", "have", "make", "help", "watch");

    private static final Set<String> UP = Set.of("up", "out", "off", "down", "away", "back", "over");
    private static final Set<String> SWITCHES = Set.of(
            "switch on",
            "switch off",
            "turn on",
            "turn off",
            "flip on",
            "flip off",
            "click on",
            "click off",
            "flick on");
    private static final Set<String> SPOKEN =
            Set.of("sentence", "sentences", "word", "words", "line", "lines", "name", "names", "aloud", "loud");
    private static final Set<String> SHE = Set.of("she", "he", "they", "i", "we");
    private static final Set<String> WITHIN = Set.of("with", "in", "through", "toward", "towards");
    private static final Set<String> WAYS = Set.of("manner", "manners", "way", "ways", "fashion");
    private static final Set<String> LEADS = Set.of("to", "on", "in", "at", "with");

    ActKind judge(String verb, Phrase object) {
        ActKind idiom = idiom(verb, object);
        if (idiom != ActKind.SEEN) {
            return idiom;
        }
        if (SWITCHES.contains(verb) || verb.equals("speak") && object.hasAny(SPOKEN)) {
            return ActKind.SEEN;
        }
        return switch (subject.meanings().verb(verb)) {
            case STOPPING -> subject.words("verbs-open").contains(verb) ? open(verb, object) : ActKind.LEFT_UNDONE;
            case STATE -> new States(subject).judge(verb, object);
            case ASSURING -> ActKind.VAGUE;
            case WEAK -> weak(object);
            case OPEN -> open(verb, object);
            case INNER -> inner(verb, object);
            case SAYING -> ActKind.SEEN;
            case DOING -> doing(object);
            case UNKNOWN -> unknown(verb, object);
        };
    }

    /** What a set phrase says; "step up" is one, "step up on the stool" is not. */
    private ActKind idiom(String verb, Phrase object) {
        if (subject.meanings().vagueIdioms().match(verb, object) >= 0 && !new Handling(subject).handled(object)) {
            return ActKind.VAGUE;
        }
        if (verb.equals("show up") && object.word(0).equals("for")) {
            return new Handling(subject).comesFor(object) ? ActKind.SEEN : ActKind.VAGUE;
        }
        int end = subject.meanings().particleIdioms().match(verb, object);
        if (end < 0) {
            return ActKind.SEEN;
        }
        Heads heads = new Heads(subject);
        Head next = heads.at(object, end);
        Head behind = next.stuff() == Stuff.NOTHING ? heads.behind(object, next.end()) : next;
        boolean plain = behind.stuff() == Stuff.THING || next.stuff() == Stuff.PERSON;
        boolean someone = subject.words("person-nouns").contains(object.word(behind.end() - 1));
        boolean general = behind.stuff() == Stuff.GENERAL && !behind.judged() && !someone;
        return plain && !someone ? ActKind.SEEN : general ? ActKind.UNSURE : ActKind.VAGUE;
    }

    /** "Learn to swim", "focus on reading to Leo": the act stands behind. Otherwise nobody could see it. */
    private ActKind inner(String verb, Phrase object) {
        if (new Handling(subject).manages(verb, object)) {
            return ActKind.SEEN;
        }
        if (verb.equals("agree")
                && (object.word(0).equals("on") || object.word(0).equals("upon"))) {
            return ActKind.UNSURE;
        }
        ActKind led = led(object);
        return led == ActKind.SEEN || led == ActKind.UNSURE ? led : ActKind.VAGUE;
    }

    /** What an act that a verb only leads to is; vague when there is none. */
    private ActKind led(Phrase object) {
        int at = object.word(0).equals("how") || object.word(0).equals("when") ? 1 : 0;
        String opener = object.word(at);
        String word = object.word(at + 1);
        boolean gerund = word.length() > 4 && word.endsWith("ing");
        if (opener.equals("to") && !gerund && word.length() > 1) {
            return subject.meanings().verb(word) == VerbClass.UNKNOWN
                    ? ActKind.VAGUE
                    : judge(word, object.from(at + 2));
        }
        return gerund && LEADS.contains(opener) ? gerund(word, object.from(at + 2)) : ActKind.VAGUE;
    }

    /** What "reading", "making" … is; vague when it is no form of a verb we know. */
    ActKind gerund(String word, Phrase rest) {
        for (String base : BaseForms.of(word)) {
            VerbClass known = subject.meanings().verb(base);
            if (known != VerbClass.UNKNOWN && !base.endsWith("ing")) {
                return judge(base, rest);
            }
        }
        return ActKind.VAGUE;
    }

    /** Where the other one's act stands in "have her tell it back", "help Leo tie"; 0 where there is none. */
    private int caused(Phrase object, boolean lets) {
        for (int i = 1; i < 4 && i < object.size(); i++) {
            String word = object.word(i);
            VerbClass known = subject.meanings().verb(word);
            boolean act = known == VerbClass.SAYING || known == VerbClass.DOING || known == VerbClass.OPEN;
            boolean bare = lets && subject.words("determiners").contains(object.word(i + 1));
            boolean thing = !bare && subject.words("noun-verbs").contains(word) && !UP.contains(object.word(i + 1))
                    || subject.words("adverbs").contains(word);
            if (act && !thing && (bare || plain(word))) {
                return new Heads(subject).at(object.until(i), 0).stuff() == Stuff.PERSON ? i : 0;
            }
        }
        return 0;
    }

    private boolean plain(String word) {
        return subject.words("verbs-seen").contains(word)
                || subject.words("verbs-other").contains(word);
    }

    private ActKind open(String verb, Phrase object) {
        if (described(object)) {
            return ActKind.SEEN;
        }
        boolean particle = verb.indexOf(' ') > 0 || MOVING.contains(verb);
        if (HANDLED.contains(object.word(0)) && !EMPTY.contains(verb)) {
            return ActKind.SEEN;
        }
        Handling plain = new Handling(subject);
        if (plain.done(verb, object)) {
            return ActKind.SEEN;
        }
        if (plain.unclear(verb, object)) {
            return ActKind.UNSURE;
        }
        int caused = caused(object, CAUSING.contains(verb));
        if (caused > 0) {
            return judge(object.word(caused), object.from(caused + 1));
        }
        ActKind led = led(object);
        if (led != ActKind.VAGUE) {
            return led;
        }
        Heads heads = new Heads(subject);
        Head head = heads.at(object, 0);
        if (head.stuff() == Stuff.NOTHING && subject.words("clause-openers").contains(object.word(head.end()))) {
            return object.word(head.end()).equals("how") ? ActKind.SEEN : ActKind.VAGUE;
        }
        if (head.stuff() == Stuff.PERSON
                && (object.word(head.end()).equals("as") || shownThat(verb, object, head.end()))) {
            return ActKind.VAGUE;
        }
        if (head.stuff() == Stuff.PERSON && !WITHIN.contains(object.word(head.end()))) {
            return ActKind.SEEN;
        }
        if (head.stuff() == Stuff.NOTHING || head.stuff() == Stuff.PERSON) {
            Head behind = heads.behind(object, head.end());
            return behind.vague()
                    ? ActKind.VAGUE
                    : particle || behind.plain() || head.plain() ? ActKind.SEEN : ActKind.UNSURE;
        }
        boolean general = particle && head.stuff() == Stuff.GENERAL;
        return head.vague() && !general ? ActKind.VAGUE : ActKind.SEEN;
    }

    /** "Show Leo she cares", "prove to Ana how much he has changed". */
    private boolean shownThat(String verb, Phrase object, int at) {
        if (!verb.equals("show") && !verb.equals("prove") && !verb.equals("demonstrate")) {
            return false;
        }
        String word = object.word(at);
        return word.equals("that") || word.equals("how") && object.word(at + 1).equals("much") || SHE.contains(word);
    }

    /** "Line up good child care: Pam on weekdays, Mrs. Ito on Saturdays": what it is stands behind the colon. */
    private boolean described(Phrase object) {
        for (int i = 1; i < object.size() - 2; i++) {
            if (object.word(i).equals(":")) {
                Head what = new Heads(subject).at(object, i + 1);
                return what.stuff() == Stuff.THING || what.stuff() == Stuff.PERSON;
            }
        }
        return false;
    }

    /** Anyone could see it, unless what it is done to is nothing one could touch ("build trust", "walk in faith"). */
    private ActKind doing(Phrase object) {
        Heads heads = new Heads(subject);
        Head head = heads.at(object, 0);
        if (head.stuff() == Stuff.NOTHING && GOALS.contains(object.word(head.end()))) {
            return heads.behind(object, head.end()).stuff() == Stuff.INNER ? ActKind.VAGUE : ActKind.SEEN;
        }
        return head.stuff() == Stuff.INNER ? ActKind.VAGUE : ActKind.SEEN;
    }

    /** "Communicate", "engage": what in and how it is done decides. */
    private ActKind weak(Phrase object) {
        if (object.hasAny(subject.words("judgment-words")) || object.hasAny(WAYS)) {
            return ActKind.VAGUE;
        }
        Heads heads = new Heads(subject);
        if (manner(object, heads)) {
            return ActKind.VAGUE;
        }
        Head head = heads.at(object, 0);
        if (head.stuff() == Stuff.NOTHING) {
            Head behind = heads.behind(object, head.end());
            return behind.stuff() == Stuff.NOTHING || behind.vague()
                    ? ActKind.VAGUE
                    : behind.stuff() == Stuff.THING ? ActKind.SEEN : ActKind.UNSURE;
        }
        boolean inThing = heads.behind(object, head.end()).stuff() == Stuff.THING;
        return head.vague()
                ? ActKind.VAGUE
                : inThing || new Handling(subject).handled(object) ? ActKind.SEEN : ActKind.UNSURE;
    }

    /** "With love", "out of respect". */
    private boolean manner(Phrase object, Heads heads) {
        for (int i = 0; i < object.size(); i++) {
            boolean how = object.word(i).equals("with") || object.word(i).equals("from");
            if (how && heads.at(object, i + 1).stuff() == Stuff.INNER) {
                return true;
            }
        }
        return false;
    }

    /** Rare words are plain ones ("whittle"); those made up of Latin are not ("conceptualize"). */
    private ActKind unknown(String verb, Phrase object) {
        boolean latin = verb.length() > 6
                && (verb.endsWith("ize") || verb.endsWith("ise") || verb.endsWith("ify") || verb.endsWith("ate"));
        Stuff done = new Heads(subject).at(object, 0).stuff();
        return !latin ? doing(object) : done == Stuff.INNER ? ActKind.VAGUE : ActKind.UNSURE;
    }
}
