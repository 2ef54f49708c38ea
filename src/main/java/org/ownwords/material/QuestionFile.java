package org.ownwords.material;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.Question;
import org.ownwords.conversation.Tag;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Invalid;
import org.ownwords.plan.QuestionKind;

/**
 * One file of the bank.
 *
 * @param name as a person would look for it
 * @param kind of its questions that name none themselves; null if it does not say
 */
record QuestionFile(String name, @Nullable QuestionKind kind, int kindLine, List<Entry> entries) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** A question and where it stands. */
    record Entry(Question question, int line) {}

    static QuestionFile read(String name, String text) {
        Fields top = new Fields(name, YamlReader.read(name, text), Set.of("kind", "questions"));
        QuestionKind kind = top.oneOf("kind", QuestionKind.class);
        List<Entry> entries = top.list("questions").stream()
                .map(item -> entry(name, kind, item))
                .toList();
        if (entries.isEmpty()) {
            throw top.broken("questions", "there are no questions. Add some under “questions:”.");
        }
        return new QuestionFile(name, kind, top.line("kind"), entries);
    }

    private static Entry entry(String file, @Nullable QuestionKind usual, Yaml item) {
        Fields fields = new Fields(file, item, Set.of("id", "kind", "follows", "forChild", "text", "why", "tags"));
        String id = fields.text("id");
        if (!ID.matcher(id).matches()) {
            throw fields.broken("id", "an id is small letters, digits and hyphens, not “" + id + "”.");
        }
        QuestionKind own = fields.oneOf("kind", QuestionKind.class);
        Sayable.check(fields, "text");
        Sayable.check(fields, "why");
        try {
            Question question = new Question(
                    id,
                    own == null ? usual : own,
                    fields.oneOf("follows", Detail.class),
                    fields.flag("forChild"),
                    fields.text("text"),
                    fields.text("why"),
                    fields.someOf("tags", Tag.class));
            return new Entry(question, fields.line("id"));
        } catch (Invalid invalid) {
            throw fields.broken(invalid.field(), String.valueOf(invalid.getMessage()));
        }
    }
}
