package org.ownwords.conversation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.rules.Messages;

/**
 * Why an input did not happen. The words are in the message file, under {@link Why#code()}.
 *
 * @param slots what goes into the sentence's {braces}: {@code what} is one of {@link #things}, {@code stages} are their
 *     codes, both said in the language of the message file; others go in as they are
 */
public record Refusal(Why why, Map<String, String> slots) {
    private static final List<String> THINGS = List.of(
            "person",
            "apart",
            "worry",
            "talk",
            "question",
            "line",
            "quote",
            "number",
            "draft",
            "idea",
            "objective",
            "order");

    public Refusal {
        slots = Map.copyOf(slots);
    }

    /** What is wrong, one plain sentence. */
    public String message(Messages messages) {
        return messages.say("refusal." + why.code() + ".message", said(messages));
    }

    /** What to do instead. */
    public String instead(Messages messages) {
        return messages.say("refusal." + why.code() + ".instead", said(messages));
    }

    /** Keys of the names that a message file must have. */
    public static Stream<String> names() {
        return Stream.concat(
                THINGS.stream().map(thing -> "refusal.what." + thing),
                Arrays.stream(Stage.values()).filter(s -> s != Stage.CLOSED).map(s -> "refusal.stage." + code(s)));
    }

    static String code(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<String, String> said(Messages messages) {
        Map<String, String> said = new HashMap<>(slots);
        said.computeIfPresent("what", (slot, thing) -> messages.say("refusal.what." + thing, Map.of()));
        said.computeIfPresent(
                "stages",
                (slot, stages) -> Stream.of(stages.split(", "))
                        .map(stage -> messages.say("refusal.stage." + stage, Map.of()))
                        .collect(Collectors.joining(", ")));
        return said;
    }

    /** The reasons there are. */
    public enum Why {
        /** The file was opened before. */
        FILE_EXISTS,
        /** The id is used already in this file. */
        ID_TAKEN,
        /** Names a person, line, talk … that is not in this file. */
        UNKNOWN_REFERENCE,
        /** Was changed by someone else in the meantime. */
        STALE,
        /** The talk is over. */
        TALK_CLOSED,
        /** This kind of talk has no such stage. */
        NO_SUCH_STAGE,
        /** The stage has no answer yet and no tap. */
        STAGE_UNANSWERED,
        /** Ideas need a parent with a name. */
        NEEDS_PARENT,
        /** Ideas need a worry with its safety goal. */
        NEEDS_WORRY,
        /** The child was not asked. */
        CHILD_NOT_ASKED,
        /** There are no lines to draft from. */
        NOTHING_SAID,
        /** The draft was answered, failed or was called off before. */
        DRAFT_OVER,
        /** The words it rests on were corrected. */
        WORDS_CHANGED,
        /** The words it rests on are for the worker alone. */
        WORDS_PRIVATE,
        /** Nobody of the family chose it yet. */
        NOT_KEPT,
        /** Was accepted or set aside before. */
        ALREADY_DECIDED,
        /** Checks block. */
        BLOCKED,
        /** Checks block that nobody may set aside. */
        BLOCKED_FOR_GOOD,
        /** The order leaves some out, or names some twice. */
        ORDER_INCOMPLETE,
        /** There is nothing to issue. */
        NO_OBJECTIVES;

        /** As in the JSON contract: "talk-closed". */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
