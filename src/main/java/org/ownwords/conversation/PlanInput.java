package org.ownwords.conversation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Texts;
import org.ownwords.plan.Wording;
import org.ownwords.plan.WorryId;

/** What a person asks for about the plan. */
public sealed interface PlanInput extends Input {

    /** A named person goes on although checks block. */
    record WaiverInput(String by, String reason) {
        public WaiverInput {
            by = Texts.name("waiver.by", by);
            reason = Texts.required("waiver.reason", reason);
        }
    }

    /** The worker accepts what the family kept; it answers one worry. */
    record AcceptIdea(
            CandidateId candidate,
            int version,
            ObjectiveId id,
            WorryId worry,
            @Nullable WaiverInput waiver) implements PlanInput {
        @Override
        public Decision decide(CaseFile file, House house) {
            Candidate kept = file.plan().candidates().get(candidate);
            return DraftGuards.undecided(file, candidate, version)
                    .and(kept == null || kept.state() == Candidate.State.KEPT, Refusal.Why.NOT_KEPT)
                    .unused(file.plan().objectives().containsKey(id), "objective")
                    .known(file.worries().byId().containsKey(worry), "worry")
                    .andThen(() -> DraftGuards.quotable(
                            file, Objects.requireNonNull(kept).idea().quotes()))
                    .andThen(() ->
                            checks(file, house, Objects.requireNonNull(kept)).guards(house))
                    .accept(() -> accepted(file, house, Objects.requireNonNull(kept)));
        }

        private PlanGuards checks(CaseFile file, House house, Candidate kept) {
            return PlanGuards.ofObjective(
                    file, house, kept.idea().owner(), kept.idea().text(), waiver);
        }

        private Event accepted(CaseFile file, House house, Candidate kept) {
            PersonId owner = kept.idea().owner();
            return new PlanEvent.IdeaAccepted(
                    candidate,
                    new Objective(
                            id,
                            1,
                            owner,
                            kept.idea().text(),
                            kept.idea().category(),
                            kept.idea().quotes(),
                            worry,
                            kept.chosenBy(),
                            PlanGuards.parts(file, house, owner, kept.idea().text()),
                            checks(file, house, kept).waivers()));
        }
    }

    /** Puts an objective in other words: a new version, to be agreed to anew. */
    record RewordObjective(
            ObjectiveId id,
            int version,
            String text,
            @Nullable WaiverInput waiver) implements PlanInput {
        public RewordObjective {
            text = Texts.required("text", text);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return PlanGuards.current(file, id, version)
                    .andThen(() -> checks(file, house).guards(house))
                    .accept(() -> reworded(file, house));
        }

        private PlanGuards checks(CaseFile file, House house) {
            return PlanGuards.ofObjective(file, house, old(file).owner(), text, waiver);
        }

        private Objective old(CaseFile file) {
            return Objects.requireNonNull(file.plan().objectives().get(id));
        }

        private Event reworded(CaseFile file, House house) {
            Objective old = old(file);
            return new PlanEvent.ObjectiveReworded(new Objective(
                    id,
                    version + 1,
                    old.owner(),
                    text,
                    old.category(),
                    old.quotes(),
                    old.worry(),
                    old.keptBy(),
                    PlanGuards.parts(file, house, old.owner(), text),
                    checks(file, house).waivers()));
        }
    }

    /** Takes an objective out of the plan, with a reason. Its words stay. */
    record WithdrawObjective(ObjectiveId id, int version, String reason) implements PlanInput {
        public WithdrawObjective {
            reason = Texts.required("reason", reason);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            return PlanGuards.current(file, id, version).accept(() -> new PlanEvent.ObjectiveWithdrawn(id, reason));
        }
    }

    /** Puts all objectives in the family's order; {@code version} is the order's version the client saw. */
    record OrderObjectives(List<ObjectiveId> order, int version) implements PlanInput {
        public OrderObjectives {
            order = List.copyOf(order);
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            boolean complete =
                    new HashSet<>(order).equals(file.plan().objectives().keySet())
                            && order.size() == file.plan().objectives().size();
            return new Guards()
                    .current(version, file.plan().orderVersion(), "order")
                    .and(complete, Refusal.Why.ORDER_INCOMPLETE)
                    .accept(() -> new PlanEvent.ObjectivesOrdered(order));
        }
    }

    /**
     * One person says an objective back.
     *
     * @param words what they said; with it come {@code talk} and {@code line}, the id of the line that keeps it
     */
    record SayBack(
            ObjectiveId objective,
            int version,
            PersonId person,
            Agreement answer,
            @Nullable TalkId talk,
            @Nullable LineId line,
            @Nullable String words)
            implements PlanInput {
        public SayBack {
            if (words != null) {
                Texts.required("words", words);
                if (talk == null || line == null) {
                    throw new org.ownwords.plan.Invalid("line", "Words said back need a talk and a line id.");
                }
            }
        }

        @Override
        public Decision decide(CaseFile file, House house) {
            Guards guards = PlanGuards.current(file, objective, version)
                    .known(file.people().has(person), "person");
            return words == null
                    ? guards.accept(() -> new PlanEvent.SaidBack(objective, version, person, answer, null))
                    : guards.andThen(() -> TalkGuards.open(file, Objects.requireNonNull(talk)))
                            .unused(file.talks().lines().containsKey(line), "line")
                            .acceptAll(() -> withWords(file));
        }

        private List<Event> withWords(CaseFile file) {
            Line said = new Line(
                    Objects.requireNonNull(line),
                    1,
                    Objects.requireNonNull(talk),
                    person,
                    Objects.requireNonNull(words),
                    Wording.NOTED,
                    TalkGuards.usualAudience(file, person),
                    QuestionKind.SAY_IT_BACK,
                    null);
            return List.of(
                    new TalkEvent.LineKept(said),
                    new PlanEvent.SaidBack(objective, version, person, answer, said.id()));
        }
    }

    /** Gives the plan to the family as final. */
    record IssuePlan(@Nullable WaiverInput waiver) implements PlanInput {
        @Override
        public Decision decide(CaseFile file, House house) {
            PlanGuards checks = PlanGuards.ofPlan(file, house, waiver);
            return new Guards()
                    .and(!file.plan().objectives().isEmpty(), Refusal.Why.NO_OBJECTIVES)
                    .andThen(() -> checks.guards(house))
                    .accept(() -> {
                        Map<ObjectiveId, Integer> versions = new LinkedHashMap<>();
                        file.plan().objectives().values().forEach(o -> versions.put(o.id(), o.version()));
                        return new PlanEvent.PlanIssued(versions, checks.waivers());
                    });
        }
    }
}
