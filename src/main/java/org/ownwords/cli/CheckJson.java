package org.ownwords.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.Person;
import org.ownwords.rules.Context;

/** One line of {@code check}'s input, as in the contract. */
record CheckJson(
        @JsonDeserialize(using = AnyId.class) @Nullable String id,
        @Nullable String text,
        @Nullable String parent,
        @Nullable ContextJson context) {

    /** What is known around it. What is absent is unknown. */
    record ContextJson(
            @JsonProperty("plan_start") @Nullable String planStart,
            @Nullable List<PersonJson> people,
            @Nullable List<String> flags,
            @Nullable List<UtteranceJson> utterances) {}

    /** What someone said. */
    record UtteranceJson(
            @Nullable String id,
            @Nullable String speaker,
            @Nullable String words) {}

    String required() {
        if (text == null) {
            throw new Invalid("text", "It has no “text”. Add the objective to check.");
        }
        return text;
    }

    Context known() {
        ContextJson given = context == null ? new ContextJson(null, null, null, null) : context;
        PeopleJson people = new PeopleJson(given.people());
        Person owner = people.named(parent);
        return new Context(
                people.roster(given.planStart()),
                owner == null ? null : owner.id(),
                PeopleJson.flags(given.flags()),
                people.apart(),
                given.utterances() == null ? null : words(people, given.utterances()),
                Context.Link.UNKNOWN);
    }

    private static List<Context.Utterance> words(PeopleJson people, List<UtteranceJson> given) {
        return given.stream()
                .filter(u -> u != null && u.words() != null)
                .map(u -> new Context.Utterance(people.named(u.speaker()), u.words() == null ? "" : u.words()))
                .toList();
    }
}
