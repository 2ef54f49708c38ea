package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.material.InputJson;

/** The API's document is written by hand; it must say what the routes and the inputs say. */
class OpenApiTest {
    private static final Pattern ROUTE = Pattern.compile("routes\\.(get|post)\\(\"(/api/[^\"]*)\"");

    @Test
    void namesEveryRoute() throws Exception {
        List<String> routes = new ArrayList<>();
        Matcher matcher = ROUTE.matcher(Files.readString(Path.of("src/main/java/org/ownwords/web/Routes.java")));
        while (matcher.find()) {
            routes.add(matcher.group(1) + " " + matcher.group(2));
        }
        List<String> documented = new ArrayList<>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> documented.add(method + " " + path.getKey())));
        assertThat(documented).containsExactlyInAnyOrderElementsOf(routes).isNotEmpty();
    }

    @Test
    void namesEveryInputWithItsFields() throws Exception {
        JsonNode schemas = document().path("components").path("schemas");
        List<String> named = new ArrayList<>();
        schemas.path("Input")
                .path("oneOf")
                .forEach(ref -> named.add(ref.path("$ref").asText().replace("#/components/schemas/", "")));
        assertThat(named)
                .containsExactlyElementsOf(new TreeSet<>(InputJson.types().keySet()));
        InputJson.types().forEach((name, type) -> {
            List<String> fields = new ArrayList<>(List.of("commandId", "type"));
            List<String> required = new ArrayList<>(fields);
            for (RecordComponent component : type.getRecordComponents()) {
                fields.add(component.getName());
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    required.add(component.getName());
                }
            }
            JsonNode schema = schemas.path(name);
            List<String> properties = new ArrayList<>();
            schema.path("properties").fieldNames().forEachRemaining(properties::add);
            assertThat(properties).as(name).containsExactlyElementsOf(fields);
            List<String> needs = new ArrayList<>();
            schema.path("required").forEach(field -> needs.add(field.asText()));
            assertThat(needs).as(name).containsExactlyElementsOf(required);
            assertThat(Arrays.asList(
                            schema.path("properties").path("type").path("const").asText()))
                    .containsExactly(name);
        });
    }

    private static JsonNode document() throws Exception {
        try (InputStream in = OpenApiTest.class.getResourceAsStream("/openapi.json")) {
            return new JsonMapper().readTree(in);
        }
    }
}
