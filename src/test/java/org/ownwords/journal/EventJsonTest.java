package org.ownwords.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.PeopleEvent;
import org.ownwords.conversation.PlanEvent;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.PersonId;

class EventJsonTest {

    @Test
    void everyKindOfEventHasItsStoredNameAndItsSample() {
        Set<Class<?>> named = Set.copyOf(EventTypes.byName().values());
        assertThat(named)
                .as("A new event needs a name of its own in EventTypes, and an event in Samples")
                .isEqualTo(kinds(Event.class).collect(Collectors.toSet()));
        assertThat(Samples.all().keySet()).containsAll(EventTypes.byName().keySet());
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsStoredAsItWasApproved() {
        return samples(sample -> {
            String encoded = pretty(EventJson.encode(sample.getValue()));
            String approved = approved(sample.getKey());
            assertThat(encoded)
                    .as(
                            "What is stored of \"%s\" has changed. Files of families hold the old shape for good, so first see that"
                                    + " it still decodes. If the new shape is meant, approve it: write the actual text below to"
                                    + " src/test/resources/journal/samples/%s",
                            sample.getKey(), file(sample.getKey()))
                    .isEqualTo(approved);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatWasApprovedDecodesToTheSample() {
        return samples(sample -> {
            byte[] json = approved(sample.getKey()).getBytes(UTF_8);
            assertThat(EventJson.decode(type(sample.getKey()), 1, json)).isEqualTo(sample.getValue());
        });
    }

    /** Equal maps may differ in their order, but ideas are ranked: the order is compared as text. */
    @TestFactory
    Stream<DynamicTest> theOrderOfIdeasAndVersionsIsKept() {
        return samples(sample -> {
            byte[] once = EventJson.encode(sample.getValue());
            byte[] twice = EventJson.encode(EventJson.decode(type(sample.getKey()), 1, once));
            assertThat(new String(twice, UTF_8)).isEqualTo(new String(once, UTF_8));
        });
    }

    @Test
    void aFieldThatALaterVersionAddedIsPassedOver() throws Exception {
        assertThat(decode("file-opened", "{\"name\":\"Maple\",\"colour\":\"green\",\"more\":{\"a\":[1]}}"))
                .isEqualTo(new PeopleEvent.FileOpened("Maple"));
    }

    @Test
    void aListThatAnEarlierVersionDidNotHaveIsEmpty() throws Exception {
        assertThat(decode("circumstances-set", "{}")).isEqualTo(new PeopleEvent.CircumstancesSet(Set.of()));
        assertThat(decode("objectives-ordered", "{\"order\":null}"))
                .isEqualTo(new PlanEvent.ObjectivesOrdered(List.of()));
        assertThat(decode("plan-issued", "{}")).isEqualTo(new PlanEvent.PlanIssued(Map.of(), List.of()));
        assertThat(decode("idea-kept", "{\"candidate\":\"c1\"}")).hasFieldOrPropertyWithValue("by", List.of());
    }

    @Test
    void anOptionalValueThatIsNotThereIsNull() throws Exception {
        assertThat(decode("said-back", "{\"objective\":\"o1\",\"version\":1,\"person\":\"rosa\",\"answer\":\"YES\"}"))
                .isEqualTo(new PlanEvent.SaidBack(new ObjectiveId("o1"), 1, new PersonId("rosa"), Agreement.YES, null));
    }

    @Test
    void whatCannotBeReadSaysSoWithoutItsContent() {
        assertThatThrownBy(() -> decode("line-kept", "{\"line\":{\"text\":\"I drank again\",\"kind\":\"SECRET\"}}"))
                .isInstanceOf(EventJson.Unreadable.class)
                .hasMessage("does not hold what a line-kept needs")
                .hasNoCause();
        assertThatThrownBy(() -> decode("dream-told", "{}")).hasMessage("was written by a newer Ownwords (dream-told)");
        assertThatThrownBy(() -> EventJson.decode("file-opened", 2, "{}".getBytes(UTF_8)))
                .hasMessage("was written by a newer Ownwords (file-opened)");
    }

    private static Event decode(String type, String json) throws EventJson.Unreadable {
        return EventJson.decode(type, 1, json.getBytes(UTF_8));
    }

    private interface Check {
        void of(Map.Entry<String, Event> sample) throws Exception;
    }

    private static Stream<DynamicTest> samples(Check check) {
        return Samples.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> check.of(sample)));
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(EventJsonTest::kinds)
                : Stream.of(sealed);
    }

    /** "line-kept bare" is stored as "line-kept". */
    private static String type(String sample) {
        return sample.split(" ", 2)[0];
    }

    private static String file(String sample) {
        return sample.replace(' ', '-') + ".json";
    }

    private static String pretty(byte[] json) throws IOException {
        return new ObjectMapper().readTree(json).toPrettyString() + "\n";
    }

    private static String approved(String sample) throws IOException {
        try (InputStream file = EventJsonTest.class.getResourceAsStream("/journal/samples/" + file(sample))) {
            return file == null ? "nothing is approved yet" : new String(file.readAllBytes(), UTF_8);
        }
    }
}
