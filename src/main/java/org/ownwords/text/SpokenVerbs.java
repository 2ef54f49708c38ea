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

    // What was read so far of the group at hand; one reader per group keeps this from outliving it.
    private int at;
    private boolean negated;
    private boolean hedged;

    private SpokenVerbs(Speech speech, int at) {
        this.speech = speech;
        this.at = at;
    }

    /** The group that begins there after a subject of that kind, or null. */
    static @Nullable SpokenVerb read(Speech speech, int at, Clause.Who who) {
        return new SpokenVerbs(speech, at).read(who);
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
            case "used" -> speech.at(at + 1).equals("to") ? past(2) : plain(who);
            case "going" -> speech.at(at + 1).equals("to") ? will(2) : plain(who);
            case "agree", "agrees", "promise", "promises" -> speech.at(at + 1).equals("to") ? will(2) : plain(who);
            default -> plain(who);
        };
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
        if (speech.at(at).equals("have")
                || speech.verbs().is(speech.at(at), Kind.PARTICIPLE)
                        && !speech.verbs().is(speech.at(at), Kind.BASE)) {
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
            if (speech.verbs().is(speech.at(at + 2), Kind.BASE)) {
                return past ? wish(2) : will(2);
            }
        }
        if (speech.at(at, "supposed to") || speech.at(at, "about to") || speech.at(at, "trying to")) {
            return wish(2);
        }
        if (speech.at(at, "able to")) {
            at += 2;
            return base(past ? Modality.PAST : Modality.CAN);
        }
        if (speech.verbs().is(speech.at(at), Kind.ING)) {
            return formed(past ? Modality.PAST : Modality.PRESENT, Kind.ING);
        }
        if (speech.at(be).equals("'s") && speech.verbs().is(speech.at(at), Kind.PARTICIPLE)) {
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
        if (negated != before || speech.verbs().is(speech.at(at), Kind.BASE) && !speech.isMark(at)) {
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
        if (speech.at(at).equals("been") && speech.verbs().is(speech.at(at + 1), Kind.ING)) {
            at++;
            return formed(Modality.PAST, Kind.ING);
        }
        if (speech.verbs().is(speech.at(at), Kind.PARTICIPLE)) {
            return formed(Modality.PAST, Kind.PARTICIPLE);
        }
        Modality how = was.equals("had") ? Modality.PAST : Modality.PRESENT;
        return new SpokenVerb(how, negated, hedged, "have", have, was.equals("had") ? Kind.PAST : present(was));
    }

    private @Nullable SpokenVerb formed(Modality how, Kind kind) {
        skip();
        String base = speech.verbs().is(speech.at(at), kind) ? speech.verbs().base(speech.at(at)) : null;
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
        if (word.equals("be") && speech.verbs().is(speech.at(at + 1), Kind.ING)) {
            at++;
            return formed(how, Kind.ING);
        }
        String base = speech.verbs().is(word, Kind.BASE) ? word : speech.verbs().base(word);
        return through(new SpokenVerb(how, negated, hedged, base == null ? word : base, at, Kind.BASE));
    }

    private @Nullable SpokenVerb plain(Clause.Who who) {
        Kind form = speech.verbs().kind(speech.at(at));
        String base = speech.verbs().base(speech.at(at));
        if (form == null || base == null || speech.isMark(at)) {
            return unknown(who);
        }
        boolean fits = switch (who) {
            case SPEAKER, GROUP, YOU -> form == Kind.BASE || form == Kind.PAST;
            case THIRD, NAMED, OTHER ->
                form == Kind.THIRD || form == Kind.PAST || speech.verbs().is(speech.at(at), Kind.PAST);
            case UNSAID ->
                form != Kind.PARTICIPLE && (form != Kind.BASE || speech.verbs().plainAct(base));
        };
        if (!fits) {
            return null;
        }
        Modality how = switch (form) {
            case PAST -> Modality.PAST;
            case ING -> Modality.FRAGMENT;
            default -> who == Clause.Who.UNSAID && form == Kind.BASE ? Modality.FRAGMENT : Modality.PRESENT;
        };
        return through(new SpokenVerb(how, negated, hedged, base, at, form));
    }

    /** After "I" or "she" any word that looks like the past of a verb is one. */
    private @Nullable SpokenVerb unknown(Clause.Who who) {
        String word = speech.at(at);
        boolean pronoun = who == Clause.Who.SPEAKER || who == Clause.Who.GROUP || who == Clause.Who.THIRD;
        if (!pronoun || word.length() < 5 || !word.endsWith("ed") || speech.isMark(at)) {
            return null;
        }
        return new SpokenVerb(Modality.PAST, negated, hedged, Spelling.ofPast(word), at, Kind.PAST);
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
