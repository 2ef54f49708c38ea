package org.ownwords.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Token;

/**
 * The only measure is a quality that nobody has said the meaning of: "appropriate", "stable", "a safe environment" (quick
 * guide 251: "clear, specific"). Beside an act that can be seen ("healthy meals" that are cooked) the word does no harm.
 */
final class UndefinedQuality implements ObjectiveRule {
    private static final Set<String> WAYS = Set.of("manner", "way", "ways", "manners", "fashion", "tone");
    /** Words that measure whatever they stand before. */
    private static final Set<String> MEASURES = Set.of(
            "appropriate",
            "age-appropriate",
            "suitable",
            "adequate",
            "proper",
            "decent",
            "acceptable",
            "sufficient",
            "satisfactory",
            "responsible",
            "reasonable");

    private static final Set<String> ANYTHING = Set.of("something", "anything", "things", "stuff", "nothing");
    private static final Set<String> BOX = Set.of(
            "the", "a", "his", "her", "my", "their", "our", "gun", "locked", "floor", "wall", "fire", "hotel", "new");

    /** How many words back "so" may stand before "the house is safe". */
    private static final int BACK = 6;

    private static final Set<String> HAVING = Set.of(
            "have", "get", "find", "provide", "keep", "offer", "secure", "obtain", "make", "make sure", "see", "give");

    private static final Set<String> OWNING = Set.of("have", "wear", "get", "eat", "receive");
    private static final Set<String> PLACING = Set.of("in", "into", "at");

    @Override
    public Card card() {
        return Card.objective("undefined-quality", "N01", "QG 251");
    }

    @Override
    public List<Hit> check(Subject subject) {
        for (Duty act : subject.promised()) {
            if (!act.negated() && measured(subject, act)) {
                Token word = quality(subject, act);
                if (word != null) {
                    return List.of(hit(subject, word.span()));
                }
            }
        }
        Token told = told(subject);
        return told == null ? List.of() : List.of(hit(subject, told.span()));
    }

    /** "A home that is safe and adequate", "makes sure that dinner is nutritious". */
    private static @Nullable Token told(Subject subject) {
        for (Duty inner : subject.analysis().duties()) {
            if (inner.clause() != Duty.Clause.EMBEDDED || inner.negated() || !says(subject, inner)) {
                continue;
            }
            Phrase before = subject.before(inner);
            boolean so = before.from(Math.max(0, before.size() - BACK)).hasAny(Set.of("so"));
            for (Duty act : subject.promised()) {
                boolean holds = act.object().contains(inner.verbSpan()) && !act.negated();
                boolean had = subject.meanings().verb(act.verb()) == VerbClass.ASSURING || HAVING.contains(act.verb());
                if (holds && had && !so) {
                    return subject.object(inner).tokens().get(0);
                }
            }
        }
        return null;
    }

    /** "Is safe", "has suitable clothes". */
    private static boolean says(Subject subject, Duty inner) {
        String first = subject.object(inner).word(0);
        return inner.verb().equals("be") && subject.words("undefined-qualities").contains(first)
                || OWNING.contains(inner.verb()) && MEASURES.contains(first);
    }

    /** Whether nothing but how it is done or what it is like could be checked. */
    private static boolean measured(Subject subject, Duty act) {
        VerbClass known = subject.meanings().verb(act.verb());
        return switch (subject.kind(act)) {
            case VAGUE, UNSURE -> true;
            case SEEN -> known == VerbClass.OPEN || known == VerbClass.DOING || known == VerbClass.SAYING;
            case ATTENDED, HANDED_IN, LEFT_UNDONE, OPENED -> false;
        };
    }

    /** Beside an act that can be seen the word has to say all there is of a place, a way, a home. */
    private static boolean only(Subject subject, Duty act, int at) {
        if (subject.kind(act) != ActKind.SEEN) {
            return true;
        }
        Phrase object = subject.object(act);
        if (ANYTHING.contains(object.word(at - 1))
                || object.word(at).endsWith("ly")
                || WAYS.contains(object.word(at + 1))) {
            return true;
        }
        if (MEASURES.contains(object.word(at)) && !object.word(at - 1).equals("the") && at + 1 < object.size()) {
            return true;
        }
        boolean open = subject.meanings().verb(act.verb()) == VerbClass.OPEN;
        boolean placed = PLACING.contains(object.word(at - 1)) || PLACING.contains(object.word(at - 2));
        Head head = new Heads(subject).at(object, at);
        return (open || placed) && head.stuff() == Head.Stuff.GENERAL && head.end() > at + 1;
    }

    private static @Nullable Token quality(Subject subject, Duty act) {
        Set<String> words = subject.words("undefined-qualities");
        Phrase object = subject.object(act);
        for (int i = 0; i < object.size(); i++) {
            if (subject.words("service-ends").contains(object.word(i)) && !(i > 0 && describes(object, i))) {
                return null;
            }
            boolean rightWay = object.word(i).equals("right") && WAYS.contains(object.word(i + 1));
            if ((words.contains(object.word(i)) && !soft(subject, act, object, i) || rightWay)
                    && !strongbox(subject, object, i)
                    && only(subject, act, i)) {
                return object.tokens().get(i);
            }
        }
        return null;
    }

    /** "Stay positive", "manage it better", "loving thoughts": how someone is to be or to feel, and no measure. */
    private static boolean soft(Subject subject, Duty act, Phrase object, int at) {
        boolean state = subject.meanings().verb(act.verb()) == VerbClass.STATE && at < 2;
        String next = object.word(at + 1);
        boolean ends = next.isEmpty()
                || subject.words("phrase-ends").contains(next)
                || subject.words("prepositions").contains(next);
        if (state && ends) {
            return true;
        }
        return subject.words("soft-qualities").contains(object.word(at))
                && new Heads(subject).at(object, at).stuff() != Head.Stuff.GENERAL;
    }

    /** "A home that is safe". */
    private static boolean describes(Phrase object, int at) {
        String next = object.word(at + 1);
        return (object.word(at).equals("that") || object.word(at).equals("which"))
                && (next.equals("is") || next.equals("feels"));
    }

    /** "In Bud's safe", "in the gun safe": a thing. */
    private static boolean strongbox(Subject subject, Phrase object, int at) {
        String next = object.word(at + 1);
        boolean ends = next.isEmpty() || subject.words("phrase-ends").contains(next);
        String before = object.word(at - 1);
        boolean owned = before.endsWith("'s") || before.endsWith("’s") || BOX.contains(before);
        return object.word(at).equals("safe") && owned && ends;
    }

    private static Hit hit(Subject subject, Span span) {
        Map<String, String> slots = new HashMap<>(Names.slots(subject));
        slots.put("word", span.of(subject.text()));
        return new Hit(Severity.WARN, span, "", slots);
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Each night Tasha will read to Leo, and she will maintain a safe environment for him.",
                        "Tasha will call Ana on Sundays. She will use appropriate discipline with Leo.",
                        "By May 1st Tasha will paint Leo's room and have stable housing.",
                        "Every day Tasha will walk with Leo and provide adequate supervision.",
                        "Tasha will pack Leo's lunch each morning and handle conflict in a healthy manner.",
                        "On Mondays Tasha will cook with Leo and communicate respectfully.",
                        "Each Friday Tasha will visit Ana and keep positive people around her.",
                        "Tasha will sing to Leo each night and set a proper example.",
                        "Tasha will drop Leo off with a proper sitter on work nights and call him there at ten.",
                        "On Mondays Tasha will cook with Ana and make sure Leo has suitable clothes."),
                List.of(
                        "Tasha will cook healthy meals with Leo on Sundays.",
                        "Tasha will put the pills in the safe every night.",
                        "Each day Tasha will walk Leo to the horse stable and feed the pony.",
                        "Tasha will say, “Good job,” each time Leo shares.",
                        "Tasha will ask Leo at bedtime if he feels safe.",
                        "Every Friday Tasha will tell Ana two good things about the week.",
                        "Tasha will kiss Leo good night.",
                        "When Tasha is cut from a shift, she will tell Ana the same day and manage her money better.",
                        "Every Sunday Tasha will read the sound chart with Leo.",
                        "Tasha will go to the store with Ana on Saturdays so that the house is safe.",
                        "Tasha will have the proper car seat put in by the fire station by May 1st."));
    }
}
