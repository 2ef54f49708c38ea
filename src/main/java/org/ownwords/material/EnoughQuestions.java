package org.ownwords.material;

import java.util.List;
import java.util.function.Predicate;
import org.ownwords.conversation.Question;
import org.ownwords.conversation.Tag;
import org.ownwords.plan.Detail;
import org.ownwords.plan.QuestionKind;

/** Whether the guide always has something to ask: in every kind, for every detail, also when no name is known. */
final class EnoughQuestions {
    /** Of every kind, put to adults. */
    private static final int OF_A_KIND = 3;

    private static final List<Tag> NEEDED =
            List.of(Tag.HOPES, Tag.WORKS, Tag.PEOPLE, Tag.WORRIES, Tag.STEPS, Tag.CLOSE, Tag.NO_NETWORK, Tag.PASSED);

    /** Asked with the number itself in them. */
    private static final List<Tag> NEEDED_AFTER_A_NUMBER =
            List.of(Tag.NOT_LOWER, Tag.ONE_HIGHER, Tag.AT_ONE, Tag.AT_TEN);

    private final String folder;
    private final List<QuestionFile> files;
    private final List<Question> questions;

    private EnoughQuestions(String folder, List<QuestionFile> files, List<Question> questions) {
        this.folder = folder;
        this.files = files;
        this.questions = questions;
    }

    static void check(String folder, List<QuestionFile> files, List<Question> questions) {
        EnoughQuestions bank = new EnoughQuestions(folder, files, questions);
        for (QuestionKind kind : QuestionKind.values()) {
            bank.kind(kind);
        }
        for (Detail detail : Detail.values()) {
            bank.detail(detail, Tag.DONE, Tag.AHEAD);
            bank.detail(detail, Tag.AHEAD, Tag.DONE);
        }
        NEEDED.forEach(tag -> bank.tag(tag, q -> plain(q)));
        NEEDED_AFTER_A_NUMBER.forEach(tag -> bank.tag(tag, q -> true));
    }

    private void kind(QuestionKind kind) {
        List<Question> all = questions.stream()
                .filter(q -> q.kind() == kind && q.follows() == null && !q.forChild())
                .toList();
        long asked = all.stream().filter(q -> plain(q) && !q.has(Tag.WHAT_ELSE)).count();
        String name = Fields.written(kind);
        if (all.size() < OF_A_KIND) {
            throw at(
                    kind,
                    "there are %d questions for adults of the kind %s, at least %d are needed."
                            .formatted(all.size(), name, OF_A_KIND));
        }
        if (asked == 0) {
            throw at(kind, "no question of the kind " + name + " can be asked without a name. Add one without slots.");
        }
    }

    /** Past words for what was done, future words for what will be. */
    private void detail(Detail detail, Tag tense, Tag other) {
        if (questions.stream().noneMatch(q -> q.follows() == detail && plain(q) && !q.forChild() && !q.has(other))) {
            throw new BrokenFile(
                    folder,
                    0,
                    "no follow-up for %s (%s) can be asked without a name. Add one without slots."
                            .formatted(Fields.written(detail), Fields.written(tense)));
        }
    }

    private void tag(Tag tag, Predicate<Question> fits) {
        if (questions.stream().noneMatch(q -> q.has(tag) && !q.forChild() && fits.test(q))) {
            throw new BrokenFile(
                    folder, 0, "no question has the tag " + Fields.written(tag) + ". Add one without names in it.");
        }
    }

    /** Without slots: it can always be asked. */
    private static boolean plain(Question question) {
        return question.text().indexOf('{') < 0;
    }

    /** Where a person would add one. */
    private BrokenFile at(QuestionKind kind, String problem) {
        return files.stream()
                .filter(f -> f.kind() == kind)
                .findFirst()
                .map(f -> new BrokenFile(f.name(), f.kindLine(), problem + " Add some here."))
                .orElseGet(() -> new BrokenFile(folder, 0, problem + " Add a file with them."));
    }
}
