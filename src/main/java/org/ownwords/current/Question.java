package org.ownwords.current;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.rules.Finding;

/**
 * A question to take into the next meeting.
 *
 * @param about the objectives that it would make clearer, in order
 */
public record Question(String text, List<Integer> about) {
    public Question {
        about = List.copyOf(about);
    }

    /** What the first findings of each objective would ask, each question once, what helps most objectives first. */
    static List<Question> of(List<Looked> objectives) {
        Map<String, List<Integer>> asked = new LinkedHashMap<>();
        for (Looked objective : objectives) {
            for (Finding finding : objective.first()) {
                String question = question(finding.suggestion());
                List<Integer> about = question == null ? null : asked.computeIfAbsent(question, q -> new ArrayList<>());
                if (about != null && !about.contains(objective.number())) {
                    about.add(objective.number());
                }
            }
        }
        return asked.entrySet().stream()
                .map(e -> new Question(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(q -> -q.about().size()))
                .toList();
    }

    /** What a suggestion asks, out of its quotation marks; null when it asks nothing. */
    private static @Nullable String question(@Nullable String suggestion) {
        if (suggestion == null || suggestion.indexOf('?') < 0) {
            return null;
        }
        StringBuilder questions = new StringBuilder();
        for (int open = suggestion.indexOf('“'); open >= 0; open = suggestion.indexOf('“', open + 1)) {
            int close = suggestion.indexOf('”', open);
            if (close > open && suggestion.charAt(close - 1) == '?') {
                questions.append(questions.isEmpty() ? "" : " ").append(suggestion, open + 1, close);
            }
        }
        return questions.isEmpty() ? plainly(suggestion) : questions.toString();
    }

    /** The sentences that end in a question mark. */
    private static @Nullable String plainly(String suggestion) {
        int end = suggestion.lastIndexOf('?') + 1;
        int start = Math.max(suggestion.lastIndexOf(". ", end) + 1, 0);
        String question = suggestion.substring(start, end).strip();
        return question.isEmpty() ? null : question;
    }
}
