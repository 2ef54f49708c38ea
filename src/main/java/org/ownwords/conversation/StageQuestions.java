package org.ownwords.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;

/** Questions that need no earlier answer: what a stage is for, and what is asked when time is short. */
final class StageQuestions {
    /** Asked on occasions of their own. */
    private static final Set<Tag> ELSEWHERE = Set.of(
            Tag.WHAT_ELSE,
            Tag.CLOSE,
            Tag.NO_NETWORK,
            Tag.NOT_LOWER,
            Tag.ONE_HIGHER,
            Tag.AT_ONE,
            Tag.AT_TEN,
            Tag.PASSED);

    /** Hopes and what works come first, then people, then worries. */
    private static final List<Tag> OPENING = List.of(Tag.HOPES, Tag.WORKS, Tag.PEOPLE, Tag.WORRIES);

    private static final int TWELVE = 12;

    private final Scene scene;
    private final Phrasing phrasing;
    private final @Nullable Person parent;

    /** A child goes on being asked; otherwise a parent, whose plan it is. */
    private final @Nullable Person asked;

    StageQuestions(Scene scene, Phrasing phrasing) {
        this.scene = scene;
        this.phrasing = phrasing;
        this.parent = phrasing.cast().parentToAsk(scene);
        this.asked = scene.last() != null && scene.speakerIsChild(scene.last())
                ? scene.person(scene.last().speaker())
                : parent;
    }

    /** For where the talk stands. */
    Stream<Suggestion> here() {
        return switch (scene.talk().stage()) {
            case OPENING -> opening();
            case PROGRESS -> of(QuestionKind.PROGRESS, q -> true);
            case EXCEPTIONS -> of(QuestionKind.EXCEPTION, q -> true);
            case RELATIONSHIPS -> of(QuestionKind.RELATIONSHIP, q -> true);
            case PREFERRED_FUTURE -> of(QuestionKind.PREFERRED_FUTURE, q -> true);
            case SCALING -> of(QuestionKind.SCALING, this::numberIsOpen);
            case OBJECTIVES -> steps();
            case SAY_IT_BACK -> Stream.concat(sayItBack(), of(QuestionKind.SCALING, this::onThePlan));
            case CLOSED -> Stream.of();
        };
    }

    /** One short question for each stage that is still empty, this one first. */
    Stream<Suggestion> shortWay() {
        return scene.open().stream()
                .flatMap(stage -> kindOf(stage)
                        .flatMap(kind ->
                                of(kind, q -> q.has(Tag.SHORT) && (kind != QuestionKind.SCALING || numberIsOpen(q))))
                        .limit(1));
    }

    /** What has to be on paper before people leave. */
    Stream<Suggestion> closing() {
        boolean agreed = !scene.file().plan().objectives().isEmpty();
        Stream<Suggestion> last = Stream.of(QuestionKind.PREFERRED_FUTURE, QuestionKind.SAY_IT_BACK)
                .filter(kind -> agreed == (kind == QuestionKind.SAY_IT_BACK))
                .flatMap(kind -> ask(kind, q -> q.has(Tag.CLOSE), asked));
        return Stream.concat(last.limit(2), agreed ? sayItBack() : steps());
    }

    /** What will be done: the stuff of objectives. */
    Stream<Suggestion> steps() {
        return of(QuestionKind.PREFERRED_FUTURE, q -> q.has(Tag.STEPS));
    }

    /** Building a network comes first where there is none (quick guide 107). */
    Stream<Suggestion> network() {
        boolean none = scene.file().people().flags().contains(Flag.NO_NETWORK)
                || phrasing.cast().helpers().findAny().isEmpty();
        return none ? ask(QuestionKind.NETWORK, q -> q.has(Tag.NO_NETWORK), asked) : Stream.of();
    }

    /** A child at the table is asked, too, when it is a grown-up's turn. */
    Stream<Suggestion> childsVoice() {
        if (scene.speakerIsChild(scene.last())) {
            return Stream.of();
        }
        return phrasing.cast()
                .children()
                .filter(Person::present)
                .limit(1)
                .flatMap(child -> kindOf(scene.talk().stage()).flatMap(kind -> ask(kind, usual(child), child)))
                .limit(1);
    }

    /** The next stage that has no answer yet, once this one has one. */
    Stream<Suggestion> beyond() {
        Stage here = scene.talk().stage();
        if (scene.open().contains(here)) {
            return Stream.of();
        }
        return scene.open().stream()
                .limit(1)
                .flatMap(StageQuestions::kindOf)
                .flatMap(kind -> of(kind, q -> q.has(Tag.START)));
    }

    /** When a long talk has used up its stage: good first questions not asked yet, then any at all. */
    Stream<Suggestion> anything() {
        Occasion anyone = Occasion.to(parent);
        List<Question> start = scene.bank().questions().stream()
                .filter(q -> !q.forChild() && q.follows() == null && q.has(Tag.START))
                .toList();
        return Stream.concat(
                start.stream().flatMap(q -> phrasing.of(q, anyone).stream()),
                start.stream().flatMap(q -> phrasing.again(q, anyone).stream()));
    }

    /** In order; the worker's own questions are taken to be the first ones. */
    private Stream<Suggestion> opening() {
        Stream<Suggestion> open = OPENING.stream()
                .filter(tag -> !scene.asked().tagged(tag))
                .filter(tag -> tag != Tag.PEOPLE || !scene.asked().any(QuestionKind.NETWORK))
                .skip(scene.asked().own(QuestionKind.OPENING))
                .flatMap(tag -> Stream.concat(
                        tag == Tag.PEOPLE ? network().limit(1) : Stream.of(),
                        tagged(tag).limit(1)));
        return Stream.concat(open, of(QuestionKind.OPENING, q -> true));
    }

    private Stream<Suggestion> tagged(Tag tag) {
        return of(QuestionKind.OPENING, q -> q.has(tag));
    }

    /** Whoever has a part in the plan and was not asked yet, by name. */
    private Stream<Suggestion> sayItBack() {
        Stream<Person> waiting = scene.file().plan().objectives().values().stream()
                .flatMap(o -> scene.file().plan().agreements(o).entrySet().stream())
                .filter(a -> a.getValue() == org.ownwords.plan.Agreement.NOT_ASKED)
                .map(java.util.Map.Entry::getKey)
                .distinct()
                .flatMap(id -> Stream.ofNullable(scene.person(id)));
        Stream<Suggestion> byName =
                waiting.flatMap(p -> ask(QuestionKind.SAY_IT_BACK, q -> q.has(Tag.START) && !q.has(Tag.TO_HELPER), p)
                        .limit(1));
        return Stream.concat(byName, of(QuestionKind.SAY_IT_BACK, q -> true));
    }

    /** Agreement and confidence mean something once there is a plan; willingness is asked early. */
    private boolean numberIsOpen(Question question) {
        boolean plan = !scene.file().plan().objectives().isEmpty();
        return (plan || !(question.has(Tag.AGREEMENT) || question.has(Tag.CONFIDENCE)))
                && !(question.has(Tag.WILLINGNESS) && given(Dimension.WILLINGNESS));
    }

    private boolean onThePlan(Question question) {
        return !scene.file().plan().objectives().isEmpty()
                && ((question.has(Tag.AGREEMENT) && !given(Dimension.AGREEMENT))
                        || (question.has(Tag.CONFIDENCE) && !given(Dimension.CONFIDENCE)));
    }

    private boolean given(Dimension dimension) {
        return scene.file().talks().numbers().values().stream()
                .anyMatch(n -> n.talk().equals(scene.talk().id())
                        && n.dimension() == dimension
                        && (asked == null || n.speaker().equals(asked.id())));
    }

    private Stream<Suggestion> of(QuestionKind kind, Predicate<Question> like) {
        Stream<Suggestion> first = ask(kind, usual(asked).and(like), asked);
        boolean childFirst = scene.speakerIsChild(scene.last());
        return childFirst
                ? Stream.concat(first.limit(3), ask(kind, usual(parent).and(like), parent))
                : first;
    }

    private Predicate<Question> usual(@Nullable Person asked) {
        boolean young = asked == null || asked.age() == null || asked.age() < TWELVE;
        boolean away = scene.file().people().flags().contains(Flag.OUT_OF_HOME);
        return q -> q.tags().stream().noneMatch(ELSEWHERE::contains)
                && (away || !q.has(Tag.OUT_OF_HOME))
                && (young || !q.has(Tag.PLAY));
    }

    /** What was not asked yet, the good first questions first while the stage is empty. */
    private Stream<Suggestion> ask(QuestionKind kind, Predicate<Question> like, @Nullable Person asked) {
        boolean child = asked != null && asked.role() == Role.CHILD;
        boolean empty = scene.lines().stream()
                .noneMatch(l -> l.kind() == kind && l.talk().equals(scene.talk().id()));
        return scene.bank()
                .of(kind)
                .filter(q -> q.forChild() == child && !scene.asked().question(q) && like.test(q))
                .sorted(Comparator.comparing(q -> empty && !q.has(Tag.START)))
                .flatMap(q -> phrasing.of(q, Occasion.to(asked)).stream());
    }

    /** The kind that a stage is first of all for. */
    private static Stream<QuestionKind> kindOf(Stage stage) {
        return switch (stage) {
            case OPENING -> Stream.of(QuestionKind.OPENING);
            case PROGRESS -> Stream.of(QuestionKind.PROGRESS);
            case EXCEPTIONS -> Stream.of(QuestionKind.EXCEPTION);
            case RELATIONSHIPS -> Stream.of(QuestionKind.RELATIONSHIP);
            case PREFERRED_FUTURE, OBJECTIVES -> Stream.of(QuestionKind.PREFERRED_FUTURE);
            case SCALING -> Stream.of(QuestionKind.SCALING);
            case SAY_IT_BACK -> Stream.of(QuestionKind.SAY_IT_BACK);
            case CLOSED -> Stream.of();
        };
    }
}
