package org.ownwords.conversation;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.AskId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;

/** What several talk inputs ask of a file. */
final class TalkGuards {
    private TalkGuards() {}

    static Guards open(CaseFile file, TalkId talk) {
        return new Guards()
                .known(file.talks().byId().containsKey(talk), "talk")
                .and(file.talks().isOpen(talk), Refusal.Why.TALK_CLOSED);
    }

    static Talk talk(CaseFile file, TalkId talk) {
        return Objects.requireNonNull(file.talks().byId().get(talk));
    }

    /** Stages that a step forward to {@code target} would leave behind without an answer. */
    static Set<Stage> unanswered(CaseFile file, TalkId id, Stage target) {
        Talk talk = talk(file, id);
        Set<Stage> open = EnumSet.noneOf(Stage.class);
        for (Stage stage : talk.kind().stages()) {
            boolean left = !stage.isBefore(talk.stage()) && stage.isBefore(target);
            if (left && !file.answered(stage)) {
                open.add(stage);
            }
        }
        return open;
    }

    static boolean hasParent(CaseFile file) {
        return file.people().byId().values().stream().anyMatch(p -> p.role() == Role.PARENT);
    }

    static boolean isChild(CaseFile file, @Nullable PersonId speaker) {
        return speaker != null && file.people().is(speaker, Role.CHILD);
    }

    /** A child's words, and words nobody is named for yet, are the worker's alone. */
    static Audience usualAudience(CaseFile file, @Nullable PersonId speaker) {
        return speaker == null || isChild(file, speaker) ? Audience.WORKER : Audience.TEAM;
    }

    /** For whose eyes a line is once another speaker is named. */
    static Audience audience(CaseFile file, Line line, PersonId speaker) {
        Audience usual = usualAudience(file, speaker);
        boolean wished = line.audience() != usualAudience(file, line.speaker());
        return wished && !isChild(file, line.speaker()) && line.audience().compareTo(usual) < 0
                ? line.audience()
                : usual;
    }

    static Line line(CaseFile file, TalkInput.KeepLine kept) {
        Talk talk = talk(file, kept.talk());
        AskId ask = kept.ask() == null ? talk.asking() : kept.ask();
        return new Line(
                kept.id(),
                1,
                kept.talk(),
                kept.speaker(),
                kept.text(),
                kept.wording() == null ? Wording.NOTED : kept.wording(),
                kept.audience() == null ? usualAudience(file, kept.speaker()) : kept.audience(),
                kept.kind() == null ? kind(file, talk, ask) : kept.kind(),
                ask);
    }

    private static QuestionKind kind(CaseFile file, Talk talk, @Nullable AskId ask) {
        Ask asked = ask == null ? null : file.talks().asks().get(ask);
        if (asked != null) {
            return asked.kind();
        }
        return talk.stage().answeredBy().stream().min(Comparable::compareTo).orElse(QuestionKind.PREFERRED_FUTURE);
    }

    static Decision changed(CaseFile file, LineId id, int version, UnaryOperator<Line> change) {
        return changed(file, id, version, change, new Guards());
    }

    static Decision changed(CaseFile file, LineId id, int version, UnaryOperator<Line> change, Guards more) {
        Line line = file.talks().newest(id);
        return new Guards()
                .known(line != null, "line")
                .current(version, line == null ? version : line.version(), "line")
                .andThen(() -> more)
                .accept(() -> new TalkEvent.LineChanged(change.apply(Objects.requireNonNull(line))));
    }
}
