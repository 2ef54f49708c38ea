package org.ownwords.drafting;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ownwords.plan.Category;

/** The shape a model's answer must have. Servers that honour it can answer nothing else; {@link Reply} checks the rest. */
final class ReplySchema {
    private ReplySchema() {}

    /** @param owners the placeholders of those an idea may be for */
    static ResponseFormat of(List<String> owners) {
        JsonObjectSchema quote = JsonObjectSchema.builder()
                .addStringProperty("line")
                .addStringProperty("words")
                .required("line", "words")
                .additionalProperties(false)
                .build();
        JsonObjectSchema idea = JsonObjectSchema.builder()
                .addEnumProperty("owner", owners)
                .addStringProperty("text")
                .addEnumProperty("category", categories())
                .addProperty("quotes", JsonArraySchema.builder().items(quote).build())
                .required("owner", "text", "category", "quotes")
                .additionalProperties(false)
                .build();
        JsonObjectSchema root = JsonObjectSchema.builder()
                .addProperty("ideas", JsonArraySchema.builder().items(idea).build())
                .required("ideas")
                .additionalProperties(false)
                .build();
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder().name("ideas").rootElement(root).build())
                .build();
    }

    private static List<String> categories() {
        return Stream.of(Category.values())
                .map(category -> category.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
