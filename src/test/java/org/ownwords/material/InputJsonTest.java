package org.ownwords.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.conversation.DraftInput;
import org.ownwords.conversation.Input;
import org.ownwords.conversation.TalkInput;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.LineId;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;

class InputJsonTest {
    private final InputJson inputs = new InputJson();

    @Test
    void readsALine() throws Exception {
        Input read = read("""
                {"type":"keep-line","talk":"t1","id":"l1","text":"I call my sister","wording":"exact","audience":"team"}""");

        assertThat(read)
                .isEqualTo(new TalkInput.KeepLine(
                        new TalkId("t1"),
                        new LineId("l1"),
                        null,
                        "I call my sister",
                        Wording.EXACT,
                        Audience.TEAM,
                        null,
                        null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"talk\":\"t1\"}                                                          | type",
                "{\"type\":\"dance\"}                                                       | type",
                "{\"type\":\"offer-draft\",\"id\":\"d1\"}                                   | type",
                "{\"type\":\"keep-line\",\"talk\":\"t1\",\"id\":\"l1\"}                     | text",
                "{\"type\":\"keep-line\",\"talk\":\"t1\",\"id\":\"l1\",\"text\":\" \"}      | text",
                "{\"type\":\"keep-line\",\"talk\":\"t1\",\"id\":\"l1\",\"text\":7}          | text",
                "{\"type\":\"keep-line\",\"talk\":\"t 1\",\"id\":\"l1\",\"text\":\"a\"}     | id",
                "{\"type\":\"close-talk\",\"talk\":\"t1\",\"mood\":\"good\"}                | mood",
                "{\"type\":\"close-talk\",\"talk\":null}                                    | talk",
                "{\"type\":\"set-audience\",\"id\":\"l\",\"version\":1,\"audience\":\"me\"} | audience",
                "{\"type\":\"set-audience\",\"id\":\"l\",\"version\":1.5,\"audience\":\"team\"} | version",
                "{\"type\":\"give-number\",\"talk\":\"t\",\"id\":\"n\",\"dimension\":\"confidence\",\"speaker\":\"p\",\"value\":11} | value",
                "{\"type\":\"accept-idea\",\"candidate\":\"c\",\"version\":1,\"id\":\"o\",\"worry\":\"w\",\"waiver\":{\"by\":\"\",\"reason\":\"r\"}} | waiver.by",
                "{\"type\":\"set-plan-dates\",\"start\":\"2026-13-01\",\"end\":\"2026-12-01\"} | start",
            })
    void saysWhichFieldIsWrong(String json, String field) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.field()).as(e.getMessage()).isEqualTo(field));
    }

    @Test
    void everyInputHasAName_exceptWhatOnlyCaseworkMaySend() {
        Set<Class<?>> named = new HashSet<>(InputJson.types().values());
        named.add(DraftInput.OfferDraft.class);
        named.add(DraftInput.FailDraft.class);

        assertThat(named)
                .as("a new input needs its name in InputJson.TYPES")
                .isEqualTo(leaves(Input.class).collect(java.util.stream.Collectors.toSet()));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(InputJsonTest::leaves)
                : Stream.of(type);
    }

    private Input read(String json) throws Exception {
        return inputs.read((ObjectNode) PublicJson.mapper().readTree(json));
    }
}
