package org.ownwords.material;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.DraftInput;
import org.ownwords.conversation.Input;
import org.ownwords.conversation.PeopleInput;
import org.ownwords.conversation.PlanInput;
import org.ownwords.conversation.TalkInput;
import org.ownwords.plan.Invalid;

/** Reads an input from public JSON: {@code {"type":"keep-line", …}}. A test holds its table against the sealed types. */
public final class InputJson {
    private static final Map<String, Class<? extends Input>> TYPES = new TreeMap<>(Map.ofEntries(
            entry("open-file", PeopleInput.OpenFile.class),
            entry("set-circumstances", PeopleInput.SetCircumstances.class),
            entry("add-person", PeopleInput.AddPerson.class),
            entry("change-person", PeopleInput.ChangePerson.class),
            entry("keep-apart", PeopleInput.KeepApart.class),
            entry("drop-apart", PeopleInput.DropApart.class),
            entry("write-worry", PeopleInput.WriteWorry.class),
            entry("change-worry", PeopleInput.ChangeWorry.class),
            entry("set-plan-dates", PeopleInput.SetPlanDates.class),
            entry("note-step", PeopleInput.NoteStep.class),
            entry("start-talk", TalkInput.StartTalk.class),
            entry("ask-question", TalkInput.AskQuestion.class),
            entry("keep-line", TalkInput.KeepLine.class),
            entry("correct-line", TalkInput.CorrectLine.class),
            entry("name-speaker", TalkInput.NameSpeaker.class),
            entry("set-audience", TalkInput.SetAudience.class),
            entry("give-number", TalkInput.GiveNumber.class),
            entry("go-to", TalkInput.GoTo.class),
            entry("close-talk", TalkInput.CloseTalk.class),
            entry("request-draft", DraftInput.RequestDraft.class),
            entry("cancel-draft", DraftInput.CancelDraft.class),
            entry("write-idea", DraftInput.WriteIdea.class),
            entry("change-idea", DraftInput.ChangeIdea.class),
            entry("keep-idea", DraftInput.KeepIdea.class),
            entry("set-idea-aside", DraftInput.SetIdeaAside.class),
            entry("accept-idea", PlanInput.AcceptIdea.class),
            entry("reword-objective", PlanInput.RewordObjective.class),
            entry("withdraw-objective", PlanInput.WithdrawObjective.class),
            entry("order-objectives", PlanInput.OrderObjectives.class),
            entry("say-back", PlanInput.SayBack.class),
            entry("issue-plan", PlanInput.IssuePlan.class)));

    private final JsonMapper mapper = PublicJson.mapper();

    /** The inputs that programs outside may send, by type name. */
    public static Map<String, Class<? extends Input>> types() {
        return Map.copyOf(TYPES);
    }

    /**
     * Reads an input.
     *
     * @param json with {@code type} and the input's own fields, nothing else
     * @throws Invalid naming the field that is missing, unknown or wrong
     */
    public Input read(ObjectNode json) {
        JsonNode name = json.get("type");
        Class<? extends Input> type = name == null ? null : TYPES.get(name.asText());
        if (type == null) {
            throw new Invalid(
                    "type", "There is no input of that type. Use one of: " + String.join(", ", TYPES.keySet()) + ".");
        }
        ObjectNode fields = json.deepCopy();
        fields.remove("type");
        requireAll(type, fields);
        noEmptyEntries(fields);
        try {
            return mapper.treeToValue(fields, type);
        } catch (JsonMappingException e) {
            throw invalid(e);
        } catch (JsonProcessingException e) {
            throw new Invalid("type", "The input could not be read.");
        }
    }

    private static void requireAll(Class<? extends Input> type, ObjectNode fields) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (!optional(component) && !fields.hasNonNull(component.getName())) {
                throw new Invalid(
                        component.getName(), "The field “%s” is missing. Add it.".formatted(component.getName()));
            }
        }
    }

    private static void noEmptyEntries(ObjectNode fields) {
        fields.properties().forEach(field -> {
            for (JsonNode entry : field.getValue()) {
                if (field.getValue().isArray() && entry.isNull()) {
                    throw new Invalid(
                            field.getKey(), "“%s” has an empty entry (null). Take it out.".formatted(field.getKey()));
                }
            }
        });
    }

    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Invalid invalid(JsonMappingException e) {
        if (e.getCause() instanceof Invalid invalid) {
            return invalid;
        }
        String field = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        if (e instanceof UnrecognizedPropertyException) {
            return new Invalid(field, "There is no field “%s” here. Take it out.".formatted(field));
        }
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
            return new Invalid(field, "“%s” must be one of: %s.".formatted(field, names(wrong.getTargetType())));
        }
        return new Invalid(field, "“%s” is not of the right kind. See /api/openapi.json.".formatted(field));
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
