package org.ownwords.conversation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.ScaleNumber;

/** Puts this family's words into the slots of a question. A question with a slot that stays empty is not asked. */
final class Phrasing {
    private final Scene scene;
    private final Cast cast;

    Phrasing(Scene scene) {
        this.scene = scene;
        this.cast = Cast.of(scene);
    }

    Cast cast() {
        return cast;
    }

    /** The question in words that were not said in this talk yet. */
    Optional<Suggestion> of(Question question, Occasion occasion) {
        return all(question, occasion)
                .filter(s -> !scene.asked().text(s.text()))
                .findFirst();
    }

    /** The question, whether or not it was asked before. */
    Optional<Suggestion> again(Question question, Occasion occasion) {
        return all(question, occasion).findFirst();
    }

    private Stream<Suggestion> all(Question question, Occasion occasion) {
        Stream<Map<Slot, String>> fillings = Stream.of(Map.of());
        for (Slot slot : question.slots().toList()) {
            List<String> words = words(slot, question, occasion);
            fillings = fillings.flatMap(f -> words.stream().map(w -> with(f, slot, w)));
        }
        return fillings.map(f -> suggestion(question, occasion, f));
    }

    private static Map<Slot, String> with(Map<Slot, String> filling, Slot slot, String word) {
        Map<Slot, String> more = new EnumMap<>(Slot.class);
        more.putAll(filling);
        more.put(slot, word);
        return more;
    }

    private List<String> words(Slot slot, Question question, Occasion occasion) {
        boolean toHelper = question.has(Tag.TO_HELPER);
        @Nullable Person asked = toHelper ? null : occasion.asked();
        return switch (slot) {
            case PHRASE -> Stream.ofNullable(occasion.phrase()).toList();
            case NAME ->
                Stream.ofNullable(asked)
                        .filter(scene.discretion()::mayName)
                        .map(cast::called)
                        .toList();
            case CHILD -> names(cast.children(), asked, occasion);
            case HELPER -> names(cast.helpers().filter(p -> !toHelper || p.present()), asked, occasion);
            case PARENT -> names(cast.parents(), asked, occasion);
            case NUMBER -> number(occasion.number(), 0);
            case NEXT -> number(occasion.number(), 1);
        };
    }

    private List<String> names(Stream<Person> people, @Nullable Person asked, Occasion occasion) {
        return people.filter(p -> asked == null || !p.id().equals(asked.id()))
                .sorted(Cast.namedFirst(occasion.line()))
                .map(cast::called)
                .toList();
    }

    private static List<String> number(@Nullable ScaleNumber number, int more) {
        @Nullable Integer value = number == null ? null : number.value();
        return value == null ? List.of() : List.of(String.valueOf(value + more));
    }

    private static Suggestion suggestion(Question question, Occasion occasion, Map<Slot, String> filling) {
        return new Suggestion(
                question.id(),
                kind(question, occasion),
                filled(question.text(), filling),
                filled(question.why(), filling),
                occasion.line() == null ? null : occasion.line().id(),
                occasion.number() == null ? null : occasion.number().id());
    }

    /** An answer belongs with the words it follows, unless the question asks for another view. */
    private static QuestionKind kind(Question question, Occasion occasion) {
        if (question.kind() != null) {
            return question.kind();
        }
        return occasion.kind() == null ? QuestionKind.EXCEPTION : occasion.kind();
    }

    /** One pass: a brace in the family's own words is no slot. */
    private static String filled(String text, Map<Slot, String> filling) {
        return Slot.ANY
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(filling.entrySet().stream()
                        .filter(f -> f.getKey().toString().equals(found.group()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow()));
    }
}
