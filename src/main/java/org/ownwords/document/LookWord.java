package org.ownwords.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ownwords.rules.Messages;
import org.ownwords.rules.Piece;

/** A look at a current plan as a Word file: what the page shows, all of it. Made in memory. Safe from any thread. */
public final class LookWord {
    static final String FILE = "templates/look.docx";
    private final Template template;
    private final Messages messages;

    /** Nobody can change this template, so a test looks at it, and not every start. */
    public LookWord(Messages messages) {
        this.template = Template.shipped(FILE);
        this.messages = messages;
    }

    /** A .docx file. */
    public byte[] of(LookPaper paper) {
        return Word.fill(template, fields(paper));
    }

    Map<String, Object> fields(LookPaper paper) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", paper.title());
        fields.put("headline", paper.headline());
        fields.put("summary", sentences(paper.summary()));
        fields.put("items", paper.items().stream().map(this::item).toList());
        if (!paper.questions().isEmpty()) {
            fields.put(
                    "questions",
                    Map.of(
                            "heading", say("heading.questions"),
                            "hint", say("hint.questions"),
                            "asked", asked(paper.questions())));
        }
        if (!paper.left().isEmpty()) {
            fields.put("left", Map.of("heading", say("heading.left"), "kinds", left(paper)));
        }
        return fields;
    }

    private Map<String, Object> item(LookPaper.Item item) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("number", String.valueOf(item.number()));
        fields.put("label", item.label());
        fields.put("pieces", item.pieces().stream().map(LookWord::piece).toList());
        if (!item.goods().isEmpty()) {
            fields.put("goods", Map.of("sentence", item.goods()));
        }
        fields.put("why", item.why());
        fields.put(
                "points",
                Stream.concat(item.first().stream(), item.rest().stream())
                        .map(LookWord::point)
                        .toList());
        return fields;
    }

    private static Map<String, Object> piece(Piece piece) {
        String words = Fields.lines(piece.text());
        boolean marked = piece.severity() != null;
        return Map.of(
                "plain", marked ? "" : words,
                "marked", marked ? words : "",
                "numbers",
                        String.join(
                                ",",
                                piece.checks().stream().map(String::valueOf).toList()));
    }

    private static Map<String, Object> point(LookPaper.Point point) {
        String suggestion = point.finding().suggestion();
        return Map.of(
                "number", String.valueOf(point.number()),
                "label", point.label(),
                "message", Fields.lines(point.finding().message()),
                "next", suggestion == null ? "" : Fields.lines(suggestion),
                "rule", point.finding().catalogue());
    }

    private static List<Map<String, Object>> asked(List<LookPaper.Asked> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "number", String.valueOf(i + 1),
                        "question", Fields.lines(questions.get(i).question()),
                        "about", questions.get(i).about()))
                .toList();
    }

    private static List<Map<String, Object>> left(LookPaper paper) {
        List<Map<String, Object>> kinds = new ArrayList<>();
        paper.left().forEach(left -> kinds.add(Map.of("why", left.why(), "texts", sentences(left.texts()))));
        return kinds;
    }

    private static List<Map<String, Object>> sentences(List<String> all) {
        return all.stream()
                .map(text -> Map.<String, Object>of("sentence", Fields.lines(text)))
                .toList();
    }

    private String say(String key) {
        return messages.say("look." + key, Map.of());
    }
}
