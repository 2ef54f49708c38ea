package org.ownwords.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.material.PublicJson;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.plan.Texts;
import org.ownwords.rules.Context;
import org.ownwords.text.Roster;

/** An objective to check, and what is known around it. What is absent is unknown. */
record CheckRequest(
        @Nullable String id,
        String text,
        @Nullable String parent,
        @Nullable Around context) {
    private static final JsonMapper MAPPER = PublicJson.mapper();

    CheckRequest {
        if (text == null) {
            throw new Invalid("text", "It has no “text”. Add the objective to check.");
        }
        text = Texts.optional("text", text);
    }

    /** What is known. */
    record Around(
            @JsonProperty("plan_start") @Nullable LocalDate planStart,
            @Nullable List<Someone> people,
            @Nullable Set<Flag> flags,
            @Nullable List<Words> utterances) {}

    /** One person; {@code apart} for the parent to be kept apart from. */
    record Someone(
            String name,
            @Nullable Role role,
            @Nullable String relation,
            @Nullable Boolean apart) {
        private Person person(int number) {
            return new Person(
                    new PersonId("p" + number),
                    1,
                    name,
                    List.of(),
                    role == null ? Role.NETWORK : role,
                    relation == null ? "" : relation,
                    null,
                    true,
                    false);
        }
    }

    /** What someone said. */
    record Words(@Nullable String id, @Nullable String speaker, String words) {}

    static CheckRequest read(ObjectNode json) {
        try {
            return MAPPER.treeToValue(json, CheckRequest.class);
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof Invalid invalid) {
                throw invalid;
            }
            String field = e.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(name -> name != null)
                    .collect(Collectors.joining("."));
            throw new Invalid(field, "“%s” is not known here, or not of the right kind.".formatted(field));
        } catch (JsonProcessingException e) {
            throw new Invalid("text", "This cannot be read. See /api/openapi.json.");
        }
    }

    Context known() {
        if (context == null) {
            return Context.NOTHING;
        }
        List<Person> people = new ArrayList<>();
        List<Apart> apart = new ArrayList<>();
        for (@Nullable Someone someone : context.people() == null ? List.<Someone>of() : context.people()) {
            if (someone == null || someone.name() == null) {
                throw new Invalid("context.people", "Person %d has no name. Add “name”.".formatted(people.size() + 1));
            }
            Person person = someone.person(people.size() + 1);
            people.add(person);
            if (Boolean.TRUE.equals(someone.apart())) {
                apart.add(new Apart(new ApartId("a" + people.size()), Apart.Kind.PERSON, person.name()));
            }
        }
        Person owner = named(people, parent);
        return new Context(
                new Roster(people, context.planStart()),
                owner == null ? null : owner.id(),
                context.flags() == null ? Set.of() : known(context.flags()),
                apart,
                context.utterances() == null
                        ? null
                        : context.utterances().stream()
                                .filter(w -> w != null && w.words() != null)
                                .map(w -> new Context.Utterance(named(people, w.speaker()), w.words()))
                                .toList(),
                Context.Link.UNKNOWN);
    }

    private static Set<Flag> known(Set<Flag> flags) {
        return flags.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static @Nullable Person named(List<Person> people, @Nullable String name) {
        return people.stream()
                .filter(p -> name != null && p.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElse(null);
    }
}
