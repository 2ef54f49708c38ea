package org.ownwords.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Conjugation.Kind;
import org.ownwords.text.Duty.Modality;

/** Reads helping words and their verb, and what they make of it: a promise, a habit, a wish. */
final class SpokenVerbs {
    private static final Set<String> BE = Set.of("am", "is", "are", "was", "were", "be", "been", "'s");
    private static final Set<String> WISHES =
            Set.of("want", "wish", "hope", "need", "love", "like", "plan", "prefer", "mean", "supposed", "dream");
    private static final Set<String> GLAD = Set.of("glad", "happy", "willing", "ready");
    /** "I try to call", "I get to call", "I used to call": the act is in the second verb. */
    private static final Set<String> THROUGH =
            Set.of("try", "get", "manage", "remember", "know", "learn", "like", "love");

    private final Speech speech;
    private final int from;

    // What was read so far of the group at hand; one reader per group keeps this from outliving it.
    private int at;
    private boolean negated;
    private boolean hedged;

    private SpokenVerbs(Speech speech, int at) {
        this.speech = speech;
        this.from = at;
        this.at = at;
    }

    /** The group that begins there after a subject of that kind, or null. */
    static @Nullable SpokenVerb read(Speech speech, int at, Clause.Who who) {
        return new SpokenVerbs(speech, at).read(who);
    }

    /** The bare verb there, as behind "to", or null. */
    static @Nullable SpokenVerb afterTo(Speech speech, int at) {
        SpokenVerbs group = new SpokenVerbs(speech, at);
        group.skip();
        if (group.is(speech.at(group.at), Kind.BASE)) {
            return group.base(Modality.FRAGMENT);
        }
        return group.is(speech.at(group.at), Kind.ING) ? group.formed(Modality.FRAGMENT, Kind.ING) : null;
    }

    /** "Hang", "hanging" behind someone who is seen doing it, or null; a thing ("her watch") has no object behind it. */
    static @Nullable SpokenVerb bareOrDoing(Speech speech, int at) {
        boolean sure = speech.spoken().is(speech.at(at), Kind.ING) || new VerbPlaces(speech).isBare(at);
        return sure && !speech.isSmall(at) ? afterTo(speech, at) : null;
    }

    private @Nullable SpokenVerb read(Clause.Who who) {
        skip();
        String word = speech.at(at);
        if (BE.contains(word)) {
            return afterBe();
        }
        return switch (word) {
            case "will", "shall" -> helped(Modality.WILL);
            case "can" -> helped(Modality.CAN);
            case "could", "would", "should", "might", "may", "must" -> would();
            case "do", "does", "did" -> afterDo();
            case "have", "has", "had" -> afterHave();
            case "done" -> done(who);
            case "used" -> speech.at(at + 1).equals("to") ? past(2) : plain(who);
            case "going" -> speech.at(at + 1).equals("to") ? will(2) : plain(who);
            case "agree", "agrees", "promise", "promises" -> speech.at(at + 1).equals("to") ? will(2) : plain(who);
            default -> plain(who);
        };
    }

    /** "I done asked him" is "I asked him"; "I done the dishes" is "I did". */
    private @Nullable SpokenVerb done(Clause.Who who) {
        boolean participle = is(speech.at(at + 1), Kind.PARTICIPLE);
        if (!participle && !is(speech.at(at + 1), Kind.PAST)) {
            return plain(who);
        }
        at++;
        return formed(Modality.PAST, participle ? Kind.PARTICIPLE : Kind.PAST);
    }

    private @Nullable SpokenVerb past(int words) {
        at += words;
        return base(Modality.PAST);
    }

    private @Nullable SpokenVerb will(int words) {
        at += words;
        return base(Modality.WILL);
    }

    private @Nullable SpokenVerb helped(Modality how) {
        at++;
        return base(how);
    }

    private @Nullable SpokenVerb would() {
        hedged |= !speech.at(at).equals("would");
        at++;
        skip();
        if (speech.at(at).equals("better")) {
            hedged = true;
            at++;
        }
        if (speech.at(at).equals("have") || is(speech.at(at), Kind.PARTICIPLE) && !is(speech.at(at), Kind.BASE)) {
            at += speech.at(at).equals("have") ? 1 : 0;
            hedged |= speech.at(at - 1).equals("have");
            return formed(Modality.PAST, Kind.PARTICIPLE);
        }
        return base(Modality.WOULD);
    }

    private @Nullable SpokenVerb afterBe() {
        boolean past = speech.at(at).startsWith("w") || speech.at(at).equals("been");
        int be = at++;
        skip();
        if (speech.at(at, "going to") && !speech.isDeterminer(at + 2)) {
            if (speech.verbs().is(speech.at(at + 2), Kind.BASE) || new VerbPlaces(speech).isBare(at + 2)) {
                return past ? wish(2) : will(2);
            }
        }
        if ((speech.at(at, "fixing to") || speech.at(at, "aiming to") || speech.at(at, "planning to"))
                && is(speech.at(at + 2), Kind.BASE)) {
            return past ? wish(2) : will(2);
        }
        if (speech.at(at).equals("a")
                && !past
                && is(speech.at(at + 1), Kind.BASE)
                && new VerbPlaces(speech).object(at + 2)) {
            return will(1);
        }
        if (speech.at(at, "supposed to") || speech.at(at, "about to") || speech.at(at, "trying to")) {
            return wish(2);
        }
        if (speech.at(at, "able to")) {
            at += 2;
            return base(past ? Modality.PAST : Modality.CAN);
        }
        if (is(speech.at(at), Kind.ING)) {
            return formed(past ? Modality.PAST : Modality.PRESENT, Kind.ING);
        }
        if (speech.at(be).equals("'s") && is(speech.at(at), Kind.PARTICIPLE)) {
            return formed(Modality.PAST, Kind.PARTICIPLE);
        }
        return new SpokenVerb(past ? Modality.PAST : Modality.PRESENT, negated, hedged, "be", be, Kind.THIRD);
    }

    private @Nullable SpokenVerb wish(int words) {
        at += words;
        return base(Modality.WISH);
    }

    private @Nullable SpokenVerb afterDo() {
        boolean past = speech.at(at).equals("did");
        int was = at++;
        boolean before = negated;
        skip();
        Modality how = past ? Modality.PAST : Modality.PRESENT;
        if (negated != before || is(speech.at(at), Kind.BASE) && !speech.isMark(at)) {
            SpokenVerb helped = base(how);
            if (helped != null) {
                return helped;
            }
        }
        return new SpokenVerb(how, negated, hedged, "do", was, past ? Kind.PAST : present(speech.at(was)));
    }

    private @Nullable SpokenVerb afterHave() {
        String was = speech.at(at);
        int have = at++;
        skip();
        if (speech.at(at).equals("to")) {
            return wish(1);
        }
        if (speech.at(at, "got to") || speech.at(at, "have to")) {
            return wish(2);
        }
        if (speech.at(at).equals("been") && is(speech.at(at + 1), Kind.ING)) {
            at++;
            return formed(Modality.PAST, Kind.ING);
        }
        if (is(speech.at(at), Kind.PARTICIPLE)) {
            return formed(Modality.PAST, Kind.PARTICIPLE);
        }
        Modality how = was.equals("had") ? Modality.PAST : Modality.PRESENT;
        return new SpokenVerb(how, negated, hedged, "have", have, was.equals("had") ? Kind.PAST : present(was));
    }

    private @Nullable SpokenVerb formed(Modality how, Kind kind) {
        skip();
        String base = is(speech.at(at), kind) ? base(speech.at(at)) : null;
        return base == null ? null : through(new SpokenVerb(how, negated, hedged, base, at, kind));
    }

    /** The bare verb after a helping word. Any word will do there, known or not. */
    private @Nullable SpokenVerb base(Modality how) {
        skip();
        String word = speech.at(at);
        if (word.isEmpty() || speech.isMark(at) || speech.isDeterminer(at) || !Character.isLetter(word.charAt(0))) {
            return null;
        }
        if (word.equals("be")
                && GLAD.contains(speech.at(at + 1))
                && speech.at(at + 2).equals("to")) {
            at += 3;
            return base(how == Modality.WOULD ? Modality.CAN : how);
        }
        if (word.equals("be") && is(speech.at(at + 1), Kind.ING)) {
            at++;
            return formed(how, Kind.ING);
        }
        String base = is(word, Kind.BASE) ? word : base(word);
        return through(new SpokenVerb(how, negated, hedged, base == null ? word : base, at, Kind.BASE));
    }

    /** After a helping word a verb that is mostly a thing is a verb. */
    private boolean is(String word, Kind kind) {
        return speech.verbs().base(word) != null
                ? speech.verbs().is(word, kind)
                : speech.spoken().is(word, kind);
    }

    private @Nullable String base(String word) {
        String base = speech.verbs().base(word);
        return base == null ? speech.spoken().base(word) : base;
    }

    private @Nullable SpokenVerb plain(Clause.Who who) {
        Kind form = speech.verbs().kind(speech.at(at));
        String base = speech.verbs().base(speech.at(at));
        if (form == null || base == null || speech.isMark(at) || !fits(form, base, who)) {
            VerbPlaces.Found placed = new VerbPlaces(speech).at(from, at, who);
            if (placed == null) {
                return null;
            }
            form = placed.form();
            base = placed.base();
        }
        return through(new SpokenVerb(modality(form, who), negated, hedged, base, at, form));
    }

    private boolean fits(Kind form, String base, Clause.Who who) {
        return switch (who) {
            case SPEAKER, GROUP, YOU -> form == Kind.BASE || form == Kind.PAST;
            case THIRD, NAMED, OTHER ->
                form == Kind.THIRD || form == Kind.PAST || speech.verbs().is(speech.at(at), Kind.PAST);
            case UNSAID ->
                form != Kind.PARTICIPLE && (form != Kind.BASE || speech.verbs().plainAct(base));
        };
    }

    private static Modality modality(Kind form, Clause.Who who) {
        return switch (form) {
            case PAST -> Modality.PAST;
            case ING -> who == Clause.Who.UNSAID ? Modality.FRAGMENT : Modality.PRESENT;
            default -> who == Clause.Who.UNSAID && form == Kind.BASE ? Modality.FRAGMENT : Modality.PRESENT;
        };
    }

    /** Goes on from "want to", "try to", "like to" to the act itself. */
    private SpokenVerb through(SpokenVerb group) {
        if (!speech.at(group.verbAt() + 1).equals("to")
                || !speech.verbs().is(speech.at(group.verbAt() + 2), Kind.BASE)) {
            return group;
        }
        boolean wish = WISHES.contains(group.verb())
                && (group.modality() == Modality.WOULD || !THROUGH.contains(group.verb()));
        if (!wish && !THROUGH.contains(group.verb())) {
            return group;
        }
        at = group.verbAt() + 2;
        SpokenVerb act = base(wish ? Modality.WISH : group.modality());
        return act == null ? group : act;
    }

    /** "Do" or "does", "have" or "has". */
    private static Kind present(String helper) {
        return helper.endsWith("s") ? Kind.THIRD : Kind.BASE;
    }

    /** Over "just", "never" and "maybe", keeping what they mean. */
    private void skip() {
        for (; at < speech.size(); at++) {
            String word = speech.at(at);
            if (word.equals("not") || word.equals("never") || word.equals("hardly") || word.equals("no longer")) {
                negated = true;
            } else if (speech.isHedge(at)) {
                hedged = true;
            } else if (speech.at(at, "kind of") || speech.at(at, "sort of")) {
                at++;
            } else if (!speech.isAdverb(at)
                    && !(word.equals("like")
                            && speech.verbs().base(speech.at(at + 1)) != null
                            && !speech.at(at + 1).equals("to"))) {
                return;
            }
        }
    }
}
