package org.ownwords.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The papers as a tree of fields, as templates name them: a text, or a block that is there or not, or a list of blocks.
 * Values are plain strings: nothing in them is ever read as a field.
 */
record Fields(Sentences sentences) {

    Map<String, Object> of(FridgePage page) {
        Map<String, Object> fields =
                top(page.title(), page.file(), page.marking(), page.time(), page.familyTime(), page.meetings());
        some(
                fields,
                "doing",
                "objectives",
                page.objectives().stream().map(this::agreed).toList());
        some(fields, "call", "people", contacts(page.call()));
        return fields;
    }

    Map<String, Object> of(FullPlan plan) {
        Map<String, Object> fields =
                top(plan.title(), plan.file(), plan.marking(), plan.time(), plan.familyTime(), plan.meetings());
        some(fields, "team", "people", contacts(plan.team()));
        some(fields, "harms", "reasons", reasons(plan.harms()));
        some(fields, "dangers", "reasons", reasons(plan.dangers()));
        some(
                fields,
                "doing",
                "objectives",
                plan.objectives().stream().map(this::part).toList());
        fields.put("together", sentences(plan.together()));
        some(fields, "missing", "checks", sentences(plan.missing()));
        return fields;
    }

    private Map<String, Object> top(
            String title, String file, Marking marking, String time, String familyTime, List<String> meetings) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", sentences.say("title.full", Map.of("title", title, "file", file)));
        fields.put("headline", marking.headline());
        if (marking.draft()) {
            fields.put("draft", Map.of("headline", marking.headline(), "reasons", sentences(marking.reasons())));
        }
        one(fields, "time", "sentence", time);
        one(fields, "familyTime", "sentence", familyTime);
        fields.put("meetings", sentences(meetings));
        return fields;
    }

    private Map<String, Object> part(FullPlan.Part part) {
        Map<String, Object> fields = agreed(part.agreed());
        one(fields, "worry", "sentence", part.worry());
        some(fields, "answers", "sentences", sentences(part.answers()));
        some(fields, "words", "sentences", sentences(part.words()));
        return fields;
    }

    private Map<String, Object> agreed(Agreed agreed) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("number", String.valueOf(agreed.number()));
        fields.put("owner", lines(agreed.owner()));
        fields.put("text", lines(agreed.text()));
        one(fields, "helpers", "names", sentences.all(agreed.helpers()));
        one(fields, "others", "names", sentences.all(agreed.others()));
        return fields;
    }

    private static List<Map<String, Object>> contacts(List<Contact> contacts) {
        return contacts.stream()
                .map(c -> Map.<String, Object>of(
                        "name", lines(c.name()),
                        "comma", c.relation().isEmpty() ? "" : ", ",
                        "relation", lines(c.relation())))
                .toList();
    }

    private static List<Map<String, Object>> reasons(List<FullPlan.Reason> reasons) {
        return reasons.stream()
                .map(r -> Map.<String, Object>of("text", lines(r.text()), "goal", lines(r.goal())))
                .toList();
    }

    private static List<Map<String, Object>> sentences(List<String> all) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> Map.<String, Object>of("sentence", lines(all.get(i))))
                .toList();
    }

    /** A block with a list in it, if the list has anything. */
    private static void some(Map<String, Object> fields, String block, String name, List<Map<String, Object>> items) {
        if (!items.isEmpty()) {
            fields.put(block, Map.of(name, items));
        }
    }

    /** A block with one text in it, if there is any. */
    private static void one(Map<String, Object> fields, String block, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(block, Map.of(name, lines(text)));
        }
    }

    /** Every way to end a line becomes the one that Word is given; what XML has no place for becomes a mark for it. */
    static String lines(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\uFFFE', '\uFFFD')
                .replace('\uFFFF', '\uFFFD');
    }
}
