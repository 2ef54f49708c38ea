package org.ownwords.plan;

import org.jspecify.annotations.Nullable;

/**
 * What one person said, as typed. A correction is a new version; earlier versions stay.
 *
 * @param version counts changes of text, speaker or audience, from 1
 * @param speaker null while it is not said who spoke ("? later")
 * @param kind the kind of question that it answers
 * @param ask the question it answers, null when none was on the screen
 */
public record Line(
        LineId id,
        int version,
        TalkId talk,
        @Nullable PersonId speaker,
        String text,
        Wording wording,
        Audience audience,
        QuestionKind kind,
        @Nullable AskId ask) {
    public Line {
        text = Texts.required("text", text);
    }

    public boolean mayBeSeenBy(Audience viewer) {
        return audience.compareTo(viewer) >= 0;
    }

    /** The next version, with other words. */
    public Line saying(String other, Wording how) {
        return new Line(id, version + 1, talk, speaker, other, how, audience, kind, ask);
    }

    /** The next version, said by someone else, for these eyes. */
    public Line saidBy(PersonId other, Audience eyes) {
        return new Line(id, version + 1, talk, other, text, wording, eyes, kind, ask);
    }

    /** The next version, for other eyes. */
    public Line seenBy(Audience other) {
        return new Line(id, version + 1, talk, speaker, text, wording, other, kind, ask);
    }

    /** Says nothing of its content, so that no log can. */
    @Override
    public String toString() {
        return "Line[" + id + " v" + version + "]";
    }
}
