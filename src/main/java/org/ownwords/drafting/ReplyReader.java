package org.ownwords.drafting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ownwords.plan.Category;

/** Reads a model's answer strictly. langchain4j's own mapping turns what is missing into null without a word. */
final class ReplyReader {
    /** More than a family can look at. */
    private static final int MOST_IDEAS = 12;

    private static final int MOST_QUOTES = 12;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ReplyReader() {}

    static Reply read(String answer) {
        try {
            return new Reply.Read(ideas(JSON.readTree(bare(answer))));
        } catch (JsonProcessingException notJson) {
            return new Reply.Unreadable("It was not one JSON object and nothing else.");
        } catch (Misshapen other) {
            return new Reply.Unreadable(other.problem);
        }
    }

    /** Small models think aloud or fence their JSON, whatever they were told. */
    private static String bare(String answer) {
        String rest = answer.strip();
        int thought = rest.startsWith("<think>") ? rest.indexOf("</think>") : -1;
        rest = thought < 0
                ? rest
                : rest.substring(thought + "</think>".length()).strip();
        if (rest.startsWith("```") && rest.endsWith("```") && rest.indexOf('\n') > 0) {
            return rest.substring(rest.indexOf('\n'), rest.length() - 3);
        }
        return rest;
    }

    private static List<Reply.Said> ideas(JsonNode root) {
        JsonNode ideas = list(root, "ideas", "The answer", MOST_IDEAS);
        List<Reply.Said> read = new ArrayList<>();
        for (JsonNode idea : ideas) {
            read.add(idea(idea, "Idea " + (read.size() + 1)));
        }
        return read;
    }

    private static Reply.Said idea(JsonNode idea, String where) {
        List<Reply.Cited> quotes = new ArrayList<>();
        for (JsonNode quote : list(idea, "quotes", where, MOST_QUOTES)) {
            String here = where + ", quote " + (quotes.size() + 1);
            quotes.add(new Reply.Cited(text(quote, "line", here), text(quote, "words", here)));
        }
        return new Reply.Said(text(idea, "owner", where), text(idea, "text", where), category(idea, where), quotes);
    }

    private static JsonNode list(JsonNode parent, String field, String where, int most) {
        JsonNode list = parent.path(field);
        if (!list.isArray()) {
            throw new Misshapen(where + " has no list called \"" + field + "\".");
        }
        if (list.size() > most) {
            throw new Misshapen(where + " has too many " + field + ": at most " + most + ".");
        }
        return list;
    }

    private static String text(JsonNode parent, String field, String where) {
        JsonNode text = parent.path(field);
        if (!text.isTextual() || text.textValue().isBlank()) {
            throw new Misshapen(where + " has no text called \"" + field + "\".");
        }
        return text.textValue();
    }

    private static Category category(JsonNode idea, String where) {
        String name = text(idea, "category", where);
        for (Category category : Category.values()) {
            if (category.name().toLowerCase(Locale.ROOT).equals(name)) {
                return category;
            }
        }
        throw new Misshapen(where + " has a category that is not in the list.");
    }

    /** Ends the reading at the first thing amiss. */
    private static final class Misshapen extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String problem;

        Misshapen(String problem) {
            super(problem, null, false, false);
            this.problem = problem;
        }
    }
}
