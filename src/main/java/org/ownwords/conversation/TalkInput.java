package org.ownwords.conversation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.AskId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.ScaleNumber;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Texts;
import org.ownwords.plan.Wording;

/** What a person asks for in a talk. Keeping a line, giving a number and asking a question are never stale. */
public sealed interface TalkInput extends Input {

    /**
     * Begins a sitting.
     *
     * @param continues an earlier talk of this file, to go on where it was left
     */
    record StartTalk(
            TalkId id,
            TalkKind kind,
            @Nullable TalkId continues,
            @Nullable Integer minutes) implements TalkInput {
        public StartTalk {
            if (minutes != null && (minutes < 5 || minutes > 600)) {
                throw new Invalid("minutes", "A talk lasts 5 to 600 minutes, not " + minutes + ".");
            }
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            Talk earlier = continues == null ? null : file.talks().byId().get(continues);
            return new Guards()
                    .unused(file.talks().byId().containsKey(id), "talk")
                    .known(continues == null || earlier != null, "talk")
                    .accept(() -> new TalkEvent.TalkStarted(id, kind, begin(earlier), minutes));
        }

        private Stage begin(@Nullable Talk earlier) {
            return earlier != null && kind.stages().contains(earlier.leftAt()) ? earlier.leftAt() : Stage.OPENING;
        }
    }

    /** Puts a question on the screen: one of the bank's, or the worker's own (then {@code question} is absent). */
    record AskQuestion(
            TalkId talk,
            AskId id,
            @Nullable String question,
            QuestionKind kind,
            String text,
            @Nullable LineId line,
            @Nullable NumberId number)
            implements TalkInput {
        public AskQuestion {
            text = Texts.required("text", text);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return TalkGuards.open(file, talk)
                    .unused(file.talks().asks().containsKey(id), "question")
                    .known(line == null || file.talks().lines().containsKey(line), "line")
                    .known(number == null || file.talks().numbers().containsKey(number), "number")
                    .accept(() -> new TalkEvent.QuestionAsked(new Ask(id, talk, question, kind, text, line, number)));
        }
    }

    /**
     * Keeps what someone said, as typed.
     *
     * @param speaker absent for "? later"
     * @param wording absent for noted
     * @param audience absent for the usual: a child's and an unnamed speaker's lines are the worker's, others the team's
     * @param kind absent for the kind of the question on the screen, or of the stage
     * @param ask absent for the question on the screen
     */
    record KeepLine(
            TalkId talk,
            LineId id,
            @Nullable PersonId speaker,
            String text,
            @Nullable Wording wording,
            @Nullable Audience audience,
            @Nullable QuestionKind kind,
            @Nullable AskId ask)
            implements TalkInput {
        public KeepLine {
            text = Texts.required("text", text);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return TalkGuards.open(file, talk)
                    .unused(file.talks().lines().containsKey(id), "line")
                    .known(speaker == null || file.people().has(speaker), "person")
                    .known(ask == null || file.talks().asks().containsKey(ask), "question")
                    .and(
                            audience == null || audience == Audience.WORKER || !TalkGuards.isChild(file, speaker),
                            Refusal.Why.CHILD_NOT_ASKED)
                    .accept(() -> new TalkEvent.LineKept(TalkGuards.line(file, this)));
        }
    }

    /** Corrects the words of a line; the first wording stays. */
    record CorrectLine(
            LineId id, int version, String text, @Nullable Wording wording) implements TalkInput {
        public CorrectLine {
            text = Texts.required("text", text);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return TalkGuards.changed(file, id, version, l -> l.saying(text, wording == null ? l.wording() : wording));
        }
    }

    /**
     * Says who spoke, where that was left for later or was wrong. A child's line goes back to the worker alone; what someone
     * else wanted kept with the worker stays there.
     */
    record NameSpeaker(LineId id, int version, PersonId speaker) implements TalkInput {
        @Override
        public Decision decide(CaseFile file, House house) {
            return TalkGuards.changed(
                    file,
                    id,
                    version,
                    l -> l.saidBy(speaker, TalkGuards.audience(file, l, speaker)),
                    new Guards().known(file.people().has(speaker), "person"));
        }
    }

    /**
     * Says who may see a line.
     *
     * @param childAgreed for a child's line beyond the worker: the child was asked and agreed
     */
    record SetAudience(
            LineId id,
            int version,
            Audience audience,
            @Nullable Boolean childAgreed) implements TalkInput {
        @Override
        public Decision decide(CaseFile file, House house) {
            Line line = file.talks().newest(id);
            boolean allowed = audience == Audience.WORKER
                    || Boolean.TRUE.equals(childAgreed)
                    || line == null
                    || !TalkGuards.isChild(file, line.speaker());
            return TalkGuards.changed(
                    file, id, version, l -> l.seenBy(audience), new Guards().and(allowed, Refusal.Why.CHILD_NOT_ASKED));
        }
    }

    /** Keeps an answer to a scaling question; without {@code value} it is a "pass", which is an answer too. */
    record GiveNumber(
            TalkId talk,
            NumberId id,
            Dimension dimension,
            PersonId speaker,
            @Nullable Integer value,
            @Nullable Boolean privately)
            implements TalkInput {
        public GiveNumber {
            new ScaleNumber(id, talk, dimension, speaker, value, false);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return TalkGuards.open(file, talk)
                    .unused(file.talks().numbers().containsKey(id), "number")
                    .known(file.people().has(speaker), "person")
                    .accept(() -> new TalkEvent.NumberGiven(
                            new ScaleNumber(id, talk, dimension, speaker, value, Boolean.TRUE.equals(privately))));
        }
    }

    /** Goes to another stage. Forward past a stage without its answer needs a tap. */
    record GoTo(TalkId talk, Stage stage, @Nullable Tap tap) implements TalkInput {
        public GoTo {
            if (stage == Stage.CLOSED) {
                throw new Invalid("stage", "To close a talk, send close-talk.");
            }
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return TalkGuards.open(file, talk).andThen(() -> mayEnter(file)).accept(() -> {
                Set<Stage> covered = tap == null ? Set.of() : TalkGuards.unanswered(file, talk, stage);
                return new TalkEvent.StageEntered(talk, stage, covered, tap);
            });
        }

        private Guards mayEnter(CaseFile file) {
            Talk at = TalkGuards.talk(file, talk);
            boolean needsFamily = at.stage().isBefore(Stage.OBJECTIVES) && !stage.isBefore(Stage.OBJECTIVES);
            Set<Stage> open = TalkGuards.unanswered(file, talk, stage);
            return new Guards()
                    .and(at.kind().stages().contains(stage), Refusal.Why.NO_SUCH_STAGE)
                    .and(
                            tap != null || open.isEmpty(),
                            Refusal.Why.STAGE_UNANSWERED,
                            Map.of("stages", open.stream().map(Refusal::code).collect(Collectors.joining(", "))))
                    .and(!needsFamily || TalkGuards.hasParent(file), Refusal.Why.NEEDS_PARENT)
                    .and(!needsFamily || file.worries().anyWithGoal(), Refusal.Why.NEEDS_WORRY);
        }
    }

    /** Ends the sitting, at any stage. */
    record CloseTalk(TalkId talk) implements TalkInput {
        @Override
        public Decision decide(CaseFile file, House house) {
            return TalkGuards.open(file, talk).accept(() -> new TalkEvent.TalkClosed(talk));
        }
    }
}
