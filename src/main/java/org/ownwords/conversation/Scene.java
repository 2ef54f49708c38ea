package org.ownwords.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.text.Heard;

/**
 * Where a talk stands, as far as the next question depends on it.
 *
 * @param lines a question may be built on, newest first: the family's and its helpers', and not more than {@link #RECENT}
 * @param last what was said last in this talk, also when it may not be shown; null before the first words
 * @param open stages up to the ideas that have no answer in the whole file
 */
record Scene(
        CaseFile file,
        Talk talk,
        Hearings hearings,
        QuestionBank bank,
        Discretion discretion,
        Asked asked,
        TimeLeft time,
        List<Line> lines,
        @Nullable Line last,
        Set<Stage> open) {
    /** Far more than a table can keep in mind; a file of years stays quick. */
    static final int RECENT = 200;

    static Scene of(CaseFile file, Talk talk, Hearings hearings, QuestionBank bank, Instant now) {
        Discretion discretion = new Discretion(file, talk.kind());
        List<Line> lines = new ArrayList<>();
        @Nullable Line last = null;
        List<Line> all = file.lines();
        for (int i = all.size() - 1; i >= 0 && lines.size() < RECENT; i--) {
            Line line = all.get(i);
            if (line.speaker() != null && file.people().is(line.speaker(), Role.WORKER)) {
                continue;
            }
            if (last == null && line.talk().equals(talk.id())) {
                last = line;
            }
            if (discretion.mayUse(line)) {
                lines.add(line);
            }
        }
        Set<Stage> open = open(file, talk);
        return new Scene(
                file,
                talk,
                hearings,
                bank,
                discretion,
                new Asked(file, talk, bank),
                TimeLeft.of(talk, open, now),
                List.copyOf(lines),
                last,
                open);
    }

    private static Set<Stage> open(CaseFile file, Talk talk) {
        Set<Stage> open = EnumSet.noneOf(Stage.class);
        for (Stage stage : talk.kind().stages()) {
            if (!stage.isBefore(talk.stage())
                    && stage.isBefore(Stage.OBJECTIVES)
                    && !file.talks().answered(stage)) {
                open.add(stage);
            }
        }
        return open;
    }

    /** What was heard in the words as they are now. */
    Heard heard(Line line) {
        Hearings.HeardLine heard = hearings.byLine().get(line.id());
        return heard == null || heard.version() != line.version() ? Heard.NOTHING : heard.heard();
    }

    /** The last words, if a question may be built on them. */
    @Nullable
    Line lastUsable() {
        return last != null && discretion.mayUse(last) ? last : null;
    }

    /**
     * Whether the last words were a child's, and for the worker alone: then the child can be asked on, without its words
     * being repeated.
     */
    boolean childSpeaksInConfidence() {
        return last != null
                && lastUsable() == null
                && TalkGuards.isChild(file, last.speaker())
                && !last.mayBeSeenBy(Audience.TEAM);
    }

    @Nullable
    Person person(@Nullable PersonId id) {
        return id == null ? null : file.people().byId().get(id);
    }

    boolean speakerIsChild(@Nullable Line line) {
        return line != null && TalkGuards.isChild(file, line.speaker());
    }

    /** What the question that a line answers was about; null when it followed no line. */
    @Nullable
    LineId follows(Line answer) {
        Ask ask = answer.ask() == null ? null : file.talks().asks().get(answer.ask());
        return ask == null ? null : ask.line();
    }

    /** Whether a line only adds a detail to another. */
    boolean answersFollowUp(Line answer) {
        Ask ask = answer.ask() == null ? null : file.talks().asks().get(answer.ask());
        return ask != null && asked.isFollowUp(ask);
    }

    @Nullable
    Ask onScreen() {
        return talk.asking() == null ? null : file.talks().asks().get(talk.asking());
    }

    boolean asksForNumbers() {
        Ask ask = onScreen();
        return talk.stage() == Stage.SCALING || (ask != null && ask.kind() == QuestionKind.SCALING);
    }

    /** Just come into a stage: nothing was asked or said for it yet. */
    boolean isFresh() {
        return talk.asking() == null
                && (last == null || !talk.stage().answeredBy().contains(last.kind()));
    }
}
