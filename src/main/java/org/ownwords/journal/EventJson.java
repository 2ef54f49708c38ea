package org.ownwords.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.conversation.Event;

/**
 * Events as stored JSON. It is not the public JSON and changes on its own terms: read what any earlier version wrote,
 * pass over fields that a later one added.
 */
final class EventJson {
    /** Of every type's shape; a type whose shape changes gets its own number, and its old shapes are lifted here. */
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = mapper();

    private EventJson() {}

    static byte[] encode(Event event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            // Without its cause, whose message may hold what the family said.
            throw new IllegalStateException("an event of type " + EventTypes.nameOf(event) + " cannot be stored");
        }
    }

    /**
     * @throws Unreadable if no event of ours can be made of it
     */
    static Event decode(String type, int version, byte[] json) throws Unreadable {
        Class<? extends Event> shape = EventTypes.named(type)
                .filter(known -> version <= VERSION)
                .orElseThrow(() -> new Unreadable("was written by a newer Ownwords (" + type + ")"));
        try {
            return MAPPER.readValue(json, shape);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("does not hold what a " + type + " needs");
        }
    }

    /** Why a row's content is no event, to be put after "row 12". Holds no content. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String what;

        private Unreadable(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new StoredValues())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // Only what a record is made of, none of what it can tell.
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .withConfigOverride(List.class, c -> c.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(Set.class, c -> c.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(Map.class, c -> c.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }
}
