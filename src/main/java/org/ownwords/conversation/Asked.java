package org.ownwords.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.AskId;
import org.ownwords.plan.Detail;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.QuestionKind;

/** What was asked already: in this talk, and, of one line or one number, in any talk of the file. */
final class Asked {
    private final List<Ask> here;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final Map<LineId, List<Ask>> byLine = new HashMap<>();
    private final Map<NumberId, List<Ask>> byNumber = new HashMap<>();
    private final Map<String, Question> bank = new HashMap<>();

    Asked(CaseFile file, Talk talk, QuestionBank questions) {
        questions.questions().forEach(q -> bank.put(q.id(), q));
        Map<AskId, Ask> all = file.talks().asks();
        here = talk.asks().stream().map(all::get).filter(Objects::nonNull).toList();
        for (Ask ask : here) {
            texts.add(ask.text());
            texts.add(unaddressed(ask.text()));
            if (ask.question() != null) {
                ids.add(ask.question());
            }
        }
        for (Ask ask : all.values()) {
            if (ask.line() != null) {
                byLine.computeIfAbsent(ask.line(), l -> new ArrayList<>()).add(ask);
            }
            if (ask.number() != null) {
                byNumber.computeIfAbsent(ask.number(), n -> new ArrayList<>()).add(ask);
            }
        }
    }

    boolean question(Question question) {
        return ids.contains(question.id());
    }

    /** "Rosa, what is your hope?" without the name: to ask the same of nobody in particular would be asking twice. */
    static String unaddressed(String text) {
        int comma = text.indexOf(", ");
        boolean name = comma > 0 && text.substring(0, comma).chars().noneMatch(c -> c == '.' || c == '?');
        return name ? Character.toUpperCase(text.charAt(comma + 2)) + text.substring(comma + 3) : text;
    }

    boolean text(String text) {
        return texts.contains(text);
    }

    /** Whether a question with that tag was asked in this talk. */
    boolean tagged(Tag tag) {
        return here.stream().anyMatch(a -> is(a, q -> q.has(tag)));
    }

    /** Whether one with that tag was asked about that number. */
    boolean about(NumberId number, Tag tag) {
        return byNumber.getOrDefault(number, List.of()).stream().anyMatch(a -> is(a, q -> q.has(tag)));
    }

    /** Whether one like it was asked about that line. */
    boolean about(LineId line, Predicate<Question> like) {
        return byLine.getOrDefault(line, List.of()).stream().anyMatch(a -> is(a, like));
    }

    boolean about(LineId line, QuestionKind kind) {
        return byLine.getOrDefault(line, List.of()).stream().anyMatch(a -> a.kind() == kind);
    }

    /** The details that were asked for about a line. */
    Set<Detail> details(LineId line) {
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        byLine.getOrDefault(line, List.of()).stream().flatMap(this::follows).forEach(details::add);
        return details;
    }

    /** The details a child was asked for in this talk, about whatever line. */
    Set<Detail> detailsOfChild() {
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        here.stream()
                .filter(a -> is(a, Question::forChild))
                .flatMap(this::follows)
                .forEach(details::add);
        return details;
    }

    /** The newest questions of this talk, newest last. */
    Stream<Question> newest(int count) {
        return here.stream()
                .skip(Math.max(0, here.size() - count))
                .flatMap(a -> Stream.ofNullable(a.question() == null ? null : bank.get(a.question())));
    }

    /** How many questions were asked about a line. */
    long count(LineId line) {
        return byLine.getOrDefault(line, List.of()).size();
    }

    /** How many questions were asked about a number in the worker's own words. */
    long own(NumberId number) {
        return byNumber.getOrDefault(number, List.of()).stream()
                .filter(Asked::isOwn)
                .count();
    }

    /** How many of a kind were asked in this talk in the worker's own words. */
    long own(QuestionKind kind) {
        return here.stream().filter(a -> a.kind() == kind && isOwn(a)).count();
    }

    /** Whether any of a kind was asked in this talk. */
    boolean any(QuestionKind kind) {
        return here.stream().anyMatch(a -> a.kind() == kind);
    }

    private static boolean isOwn(Ask ask) {
        return ask.question() == null;
    }

    boolean isFollowUp(Ask ask) {
        return follows(ask).findAny().isPresent();
    }

    private Stream<Detail> follows(Ask ask) {
        @Nullable Question question = ask.question() == null ? null : bank.get(ask.question());
        return question == null ? Stream.of() : Stream.ofNullable(question.follows());
    }

    private boolean is(Ask ask, Predicate<Question> like) {
        @Nullable Question question = ask.question() == null ? null : bank.get(ask.question());
        return question != null && like.test(question);
    }
}
