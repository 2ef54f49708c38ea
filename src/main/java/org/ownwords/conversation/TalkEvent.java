package org.ownwords.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Line;
import org.ownwords.plan.ScaleNumber;
import org.ownwords.plan.TalkId;

/** What happened in a talk. */
public sealed interface TalkEvent extends Event {

    /**
     * A sitting began.
     *
     * @param stage where it begins: at the opening, or where an earlier one was left
     */
    record TalkStarted(
            TalkId talk,
            TalkKind kind,
            Stage stage,
            @Nullable Integer minutes) implements TalkEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.add(file.talks, talk, new Talk(talk, kind, stage, stage, minutes, stamp, List.of(), null));
        }
    }

    record QuestionAsked(Ask ask) implements TalkEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.mustHave(file.lines, ask.line());
            FileBuilder.mustHave(file.numbers, ask.number());
            FileBuilder.add(file.asks, ask.id(), ask);
            FileBuilder.change(file.talks, ask.talk(), talk -> talk.asking(ask.id()));
        }
    }

    record LineKept(Line line) implements TalkEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.mustHave(file.talks, line.talk());
            FileBuilder.mustHave(file.people, line.speaker());
            FileBuilder.mustHave(file.asks, line.ask());
            FileBuilder.add(file.lines, line.id(), new KeptLine(List.of(line), stamp));
        }
    }

    /** A new version of a line: other words, speaker or audience. The earlier ones stay. */
    record LineChanged(Line line) implements TalkEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.mustHave(file.people, line.speaker());
            FileBuilder.change(file.lines, line.id(), kept -> {
                if (line.version() != kept.versions().size() + 1) {
                    throw new ImpossibleEvent(
                            line + " follows version " + kept.versions().size());
                }
                List<Line> versions = new ArrayList<>(kept.versions());
                versions.add(line);
                return new KeptLine(versions, kept.kept());
            });
        }
    }

    record NumberGiven(ScaleNumber number) implements TalkEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.mustHave(file.talks, number.talk());
            FileBuilder.mustHave(file.people, number.speaker());
            FileBuilder.add(file.numbers, number.id(), number);
        }
    }

    /**
     * The talk went to another stage.
     *
     * @param covered stages left behind with a tap
     * @param tap why, null when every stage left has its answer
     */
    record StageEntered(
            TalkId talk,
            Stage stage,
            Set<Stage> covered,
            @Nullable Tap tap) implements TalkEvent {
        public StageEntered {
            covered = Set.copyOf(covered);
        }

        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            file.covered.addAll(covered);
            FileBuilder.change(file.talks, talk, t -> t.at(stage));
        }
    }

    /** The sitting is over; nothing is lost, the next one can go on. */
    record TalkClosed(TalkId talk) implements TalkEvent {
        @Override
        public void applyTo(FileBuilder file, Stamp stamp) {
            FileBuilder.change(file.talks, talk, Talk::closed);
        }
    }
}
