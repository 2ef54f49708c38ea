package org.ownwords.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Ids come as programs have them: 7 is "7". */
final class AnyId extends StdDeserializer<String> {
    private static final long serialVersionUID = 1L;

    AnyId() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return in.currentToken().isNumeric() ? in.getText() : context.readValue(in, String.class);
    }
}
