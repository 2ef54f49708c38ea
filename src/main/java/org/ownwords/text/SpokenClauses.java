package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Clause.Link;
import org.ownwords.text.Clause.Who;
import org.ownwords.text.Conjugation.Kind;
import org.ownwords.text.Duty.Modality;

/** Finds the clauses of a line: one verb each, with who and how it hangs on the one before. */
final class SpokenClauses {
    private static final Set<String> SEEN = Set.of("see", "watch", "hear", "notice", "catch");

    private final Speech speech;
    private final SpokenSubjects subjects;
    private final Links links;
    private final Rests rests;
    private final List<Clause> found = new ArrayList<>();

    /** A clause whose end is not known yet. */
    private record Open(Links.Opening opening, int from, SpokenSubject subject, SpokenVerb group) {}

    private SpokenClauses(Speech speech, People people) {
        this.speech = speech;
        this.subjects = new SpokenSubjects(speech, people);
        this.links = new Links(speech);
        this.rests = new Rests(speech);
    }

    static List<Clause> of(Speech speech, People people) {
        SpokenClauses clauses = new SpokenClauses(speech, people);
        for (int from = 0; from < speech.size(); ) {
            int end = speech.endOfSentence(from);
            clauses.sentence(from, end);
            from = end;
        }
        return clauses.found;
    }

    private void sentence(int from, int end) {
        Open open = null;
        for (int at = from; at < end; ) {
            Open next = opens(at, from, end, open);
            if (next == null) {
                at++;
                continue;
            }
            if (open != null) {
                close(open, next.opening().from());
            }
            open = next;
            at = next.group().verbAt() + 1;
        }
        if (open != null) {
            close(open, end);
        }
    }

    private @Nullable Open opens(int at, int from, int end, @Nullable Open before) {
        Open within = before == null ? null : within(at, end, before);
        if (within != null) {
            return within;
        }
        Links.Opening opening = links.at(at, at == from || afterStop(at), end);
        int head = opening.end() + (onlyBefore(opening.end()) ? 1 : 0);
        if (head >= end) {
            return null;
        }
        SpokenSubject subject = subjects.at(head);
        if (subject != null && (opening.opened() || bare(subject, head, before))) {
            SpokenVerb group = SpokenVerbs.read(speech, subject.end(), subject.who());
            if (group != null && group.verbAt() < end && agrees(subject, group, opening, head)) {
                return new Open(opening, head, subject, group.hedged(opening.hedged()));
            }
        }
        return opening.opened() ? unsaid(opening, head, end, before) : null;
    }

    /** "Where only I can sign". */
    private boolean onlyBefore(int at) {
        SpokenSubject next = speech.isAdverb(at) ? subjects.at(at + 1) : null;
        return next != null && next.who() != Who.OTHER && next.who() != Who.NAMED;
    }

    /** What is done stands within another clause: "what I do is call Ana", "I see her hang the wash". */
    private @Nullable Open within(int at, int end, Open before) {
        if (at != before.group().verbAt() + 1) {
            return null;
        }
        boolean is = speech.at(at).equals("is") || speech.at(at).equals("was");
        if (is && before.group().verb().equals("do")) {
            return cleft(at, end, before);
        }
        boolean looking =
                before.group().verb().equals("watch") && before.group().modality() != Modality.PAST;
        return SEEN.contains(before.group().verb())
                        && !looking
                        && !before.group().negated()
                ? seen(at, end, before)
                : null;
    }

    /** "What I do is call Ana", "the first thing we did was to lock the door". */
    private @Nullable Open cleft(int at, int end, Open before) {
        int verb = speech.at(at + 1).equals("to") || speech.at(at + 1).equals("just") ? at + 2 : at + 1;
        SpokenVerb group = SpokenVerbs.afterTo(speech, verb);
        if (group == null || group.verbAt() >= end || subjects.at(at + 1) != null) {
            return null;
        }
        Links.Opening opening = new Links.Opening(Link.AND, at, verb, true, false);
        return new Open(opening, verb, new SpokenSubject(Who.UNSAID, null, "", verb), group.said(before.group()));
    }

    /** "I see her hang the wash", "saw Ray carrying him". */
    private @Nullable Open seen(int at, int end, Open before) {
        String word = speech.at(at);
        SpokenSubject named = subjects.at(at);
        boolean name = named != null && named.who() == Who.NAMED;
        boolean other = word.equals("him") || word.equals("her");
        if (!name && !other) {
            return null;
        }
        int verb = name && named != null ? named.end() : at + 1;
        SpokenVerb group = SpokenVerbs.bareOrDoing(speech, verb);
        if (group == null || group.verbAt() >= end) {
            return null;
        }
        Modality how = before.group().modality() == Modality.PAST ? Modality.PAST : Modality.PRESENT;
        SpokenSubject subject = name && named != null ? named : new SpokenSubject(Who.THIRD, null, word, at + 1);
        return new Open(new Links.Opening(Link.NONE, at, at, true, false), at, subject, group.in(how));
    }

    /** "Bao pass by" agrees with nothing, and "let Mia flip one" is no clause: such a name must begin its own. */
    private boolean agrees(SpokenSubject subject, SpokenVerb group, Links.Opening opening, int head) {
        boolean bare = subject.who() == Who.NAMED
                && group.form() == Kind.BASE
                && group.modality() == Modality.PRESENT
                && group.verbAt() == subject.end();
        return !bare || opening.opened() && (opening.link() == Link.NONE || speech.isMark(head - 1));
    }

    /** A pronoun opens a clause anywhere; a name only where one is set off, or right after the verb ("I know Ana calls"). */
    private static boolean bare(SpokenSubject subject, int head, @Nullable Open before) {
        if (subject.who() != Who.NAMED) {
            return subject.who() != Who.OTHER;
        }
        return before == null
                || before.opening().link() == Link.TRIGGER
                || head == before.group().verbAt() + 1;
    }

    /** After an abbreviation whose stop may end a sentence too ("own apt. reads to him"). */
    private boolean afterStop(int at) {
        String before = speech.word(at - 1).written();
        return before.length() > 2 && before.endsWith(".") && !Character.isUpperCase(before.charAt(0));
    }

    /** "Calls sis when urge"; "… and walk Mia to the park". */
    private @Nullable Open unsaid(Links.Opening opening, int head, int end, @Nullable Open before) {
        if (opening.link() != Link.NONE && opening.link() != Link.AND) {
            return null;
        }
        SpokenVerb group = SpokenVerbs.read(speech, head, Who.UNSAID);
        boolean time = group != null && group.verb().equals("come") && speech.isTimed(group.verbAt() + 1);
        if (group == null || group.verbAt() >= end || time) {
            return null;
        }
        SpokenSubject subject = new SpokenSubject(Who.UNSAID, null, "", head);
        if (before == null || opening.link() == Link.NONE) {
            return new Open(opening, head, subject, group.hedged(opening.hedged()));
        }
        boolean helped = group.verbAt() > head && group.modality() != Modality.FRAGMENT && !speech.isAdverb(head);
        if (!helped && !follows(group, before)) {
            return null;
        }
        SpokenVerb said = carried(group, before.group());
        return new Open(opening, head, subject, said.hedged(opening.hedged()));
    }

    private boolean follows(SpokenVerb group, Open before) {
        if (group.form() == before.group().form() && group.form() != Kind.ING) {
            return true;
        }
        if (group.form() == Kind.PAST
                && speech.verbs().is(speech.at(before.group().verbAt()), Kind.PAST)) {
            return true;
        }
        return group.modality() == Modality.WILL
                || group.modality() == Modality.CAN
                || group.form() == Kind.PAST && before.group().form() == Kind.PARTICIPLE
                || group.form() == Kind.ING && before.group().form() == Kind.ING
                || before.subject().who() == Who.UNSAID && group.form() != Kind.BASE && group.form() != Kind.ING;
    }

    /** "The thing that worked was going to church": what is told of is the speaker's own doing. */
    private Open meant(Open open) {
        SpokenVerb group = open.group();
        boolean thing = open.subject().who() == Who.OTHER && group.form() == Kind.ING && !group.negated();
        String subject =
                speech.span(open.from(), open.subject().end()).of(speech.text()).toLowerCase(Locale.ROOT);
        if (!thing || !subject.matches("(?s).*\\b(thing|what|trick|part|best)\\b.*")) {
            return open;
        }
        SpokenSubject unsaid = new SpokenSubject(Who.UNSAID, null, "", group.verbAt());
        return new Open(open.opening(), group.verbAt(), unsaid, group);
    }

    private static SpokenVerb carried(SpokenVerb group, SpokenVerb before) {
        boolean own = group.modality() != Modality.FRAGMENT;
        return new SpokenVerb(
                own ? group.modality() : before.modality(),
                group.negated() || !own && before.negated(),
                group.hedged() || !own && before.hedged(),
                group.verb(),
                group.verbAt(),
                group.form());
    }

    private void close(Open heard, int end) {
        Open open = meant(heard);
        SpokenVerb group = open.group();
        boolean gerund = group.form() == Kind.ING && group.modality() == Modality.FRAGMENT;
        Span rest = rests.from(group.verbAt() + 1, gerund ? rests.judged(group.verbAt() + 1, end) : end);
        int subjectEnd = open.subject().end();
        Span subject = speech.span(open.from(), Math.max(open.from(), subjectEnd));
        int groupFrom = open.subject().who() == Who.UNSAID ? open.from() : subjectEnd;
        found.add(new Clause(
                open.opening().link(),
                speech.span(open.opening().from(), open.opening().end()),
                subject,
                open.subject().who(),
                open.subject().person(),
                group.modality(),
                group.negated(),
                group.hedged(),
                group.verb(),
                speech.span(groupFrom, group.verbAt() + 1),
                speech.word(group.verbAt()).span(),
                rest,
                speech.word(open.from()).sentence()));
    }
}
