package org.ownwords.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.AskId;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.WorryId;

/** How small values look in a stored event: an id is its text, a set is in order (so the same event is the same text). */
final class StoredValues extends SimpleModule {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("this-escape") // Jackson's way to fill a module; nobody extends this one.
    StoredValues() {
        id(ApartId.class, ApartId::new);
        id(AskId.class, AskId::new);
        id(CandidateId.class, CandidateId::new);
        id(DraftId.class, DraftId::new);
        id(LineId.class, LineId::new);
        id(NumberId.class, NumberId::new);
        id(ObjectiveId.class, ObjectiveId::new);
        id(PersonId.class, PersonId::new);
        id(TalkId.class, TalkId::new);
        id(WorryId.class, WorryId::new);
        addSerializer(new Ordered());
    }

    private <T> void id(Class<T> type, Function<String, T> make) {
        addSerializer(type, new IdText<>(type));
        addKeySerializer(type, new IdKey<>(type));
        addDeserializer(type, new TextId<>(type, make));
        addKeyDeserializer(type, new KeyId<>(make));
    }

    private static final class IdText<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        IdText(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T id, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(id.toString());
        }
    }

    private static final class IdKey<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        IdKey(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T id, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(id.toString());
        }
    }

    private static final class TextId<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> make;

        TextId(Class<T> type, Function<String, T> make) {
            super(type);
            this.make = make;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return make.apply(json.getText());
        }
    }

    private static final class KeyId<T> extends KeyDeserializer {
        private final Function<String, T> make;

        KeyId(Function<String, T> make) {
            this.make = make;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return make.apply(key);
        }
    }

    private static final class Ordered extends StdSerializer<Set<?>> {
        private static final long serialVersionUID = 1L;

        Ordered() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(List.copyOf(new TreeSet<>(set)), json);
        }
    }
}
