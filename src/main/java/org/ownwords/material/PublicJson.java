package org.ownwords.material;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.function.Function;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.AskId;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.FileId;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.WorryId;

/** The JSON that programs outside see: ids as strings, enums in lower case, dates as ISO 8601. Not the stored JSON. */
public final class PublicJson {
    private PublicJson() {}

    /** A mapper for public JSON. Fields it does not know are an error. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModules(new JavaTimeModule(), new Jdk8Module(), ids())
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    private static SimpleModule ids() {
        SimpleModule module = new SimpleModule("ids");
        id(module, FileId.class, FileId::new, FileId::value);
        id(module, PersonId.class, PersonId::new, PersonId::value);
        id(module, TalkId.class, TalkId::new, TalkId::value);
        id(module, AskId.class, AskId::new, AskId::value);
        id(module, LineId.class, LineId::new, LineId::value);
        id(module, NumberId.class, NumberId::new, NumberId::value);
        id(module, WorryId.class, WorryId::new, WorryId::value);
        id(module, ApartId.class, ApartId::new, ApartId::value);
        id(module, DraftId.class, DraftId::new, DraftId::value);
        id(module, CandidateId.class, CandidateId::new, CandidateId::value);
        id(module, ObjectiveId.class, ObjectiveId::new, ObjectiveId::value);
        return module;
    }

    private static <T> void id(
            SimpleModule module, Class<T> type, Function<String, T> make, Function<T, String> value) {
        module.addSerializer(type, new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T id, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(value.apply(id));
            }
        });
        module.addKeySerializer(type, new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T id, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeFieldName(value.apply(id));
            }
        });
        module.addDeserializer(type, new StdDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return make.apply(context.readValue(in, String.class));
            }
        });
    }
}
