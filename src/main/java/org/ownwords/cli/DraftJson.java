package org.ownwords.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.drafting.Material;
import org.ownwords.drafting.Prompt;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;

/** One line of {@code draft}'s input, as in the contract: a family and its turns. */
record DraftJson(
        @JsonDeserialize(using = AnyId.class) @Nullable String id,
        @Nullable List<PersonJson> people,
        @Nullable String worry,
        @Nullable List<String> flags,
        @JsonProperty("plan_start") @Nullable String planStart,
        @Nullable List<TurnJson> turns) {
    private static final TalkId TALK = new TalkId("draft");

    /** One question and its answer. */
    record TurnJson(
            @Nullable Integer n,
            @Nullable String stage,
            @Nullable String speaker,
            @Nullable String question,
            @Nullable String words) {}

    Material material() {
        PeopleJson family = new PeopleJson(people);
        List<Worry> worries = worry == null || worry.isBlank()
                ? List.of()
                : List.of(new Worry(new WorryId("w1"), 1, Worry.Kind.DANGER, worry, ""));
        List<Line> lines = lines(family);
        return new Material(
                lines, prompts(), family.roster(planStart), worries, PeopleJson.flags(flags), family.apart());
    }

    private Map<LineId, Prompt> prompts() {
        Map<LineId, Prompt> prompts = new HashMap<>();
        for (@Nullable TurnJson turn : turns == null ? List.<TurnJson>of() : turns) {
            String question = turn == null ? null : turn.question();
            if (turn != null && turn.words() != null && question != null && !question.isBlank()) {
                prompts.put(id(turn.n()), new Prompt(question, null));
            }
        }
        return prompts;
    }

    private static LineId id(@Nullable Integer n) {
        return new LineId("t" + n);
    }

    private List<Line> lines(PeopleJson family) {
        if (turns == null) {
            throw new Invalid("turns", "It has no “turns”. Add what the family said.");
        }
        Set<Integer> seen = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (@Nullable TurnJson turn : turns) {
            if (turn == null || turn.n() == null || !seen.add(turn.n())) {
                throw new Invalid("turns", "Every turn needs a number “n” of its own.");
            }
            if (turn.words() != null && !turn.words().isBlank()) {
                lines.add(line(turn, turn.n(), turn.words(), family));
            }
        }
        return lines;
    }

    private static Line line(TurnJson turn, int n, String words, PeopleJson family) {
        Person speaker = family.named(turn.speaker());
        return new Line(
                id(n),
                1,
                TALK,
                speaker == null ? null : speaker.id(),
                words,
                Wording.EXACT,
                Audience.TEAM,
                kind(turn.stage()),
                null);
    }

    private static QuestionKind kind(@Nullable String stage) {
        if (stage == null) {
            return QuestionKind.OPENING;
        }
        try {
            return QuestionKind.valueOf(stage.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            return QuestionKind.OPENING;
        }
    }
}
