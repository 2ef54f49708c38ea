package org.ownwords.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ownwords.current.Good;
import org.ownwords.current.LookOver;
import org.ownwords.current.Looked;
import org.ownwords.current.Nature;
import org.ownwords.current.Passage;
import org.ownwords.document.LookPaper.Item;
import org.ownwords.document.LookPaper.Left;
import org.ownwords.document.LookPaper.Point;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Messages;
import org.ownwords.rules.Piece;

/** Puts a look at a current plan into words. Pure: the same look gives the same paper. */
public final class LookPapers {
    private static final List<Passage.Kind> LEFT =
            List.of(Passage.Kind.TOO_LONG, Passage.Kind.STATEMENT, Passage.Kind.AGENCY, Passage.Kind.FACTS);
    private final Messages messages;

    public LookPapers(Messages messages) {
        this.messages = messages;
    }

    public LookPaper of(LookOver look) {
        return new LookPaper(
                say("title"),
                say("headline"),
                summary(look),
                look.objectives().stream().map(this::item).toList(),
                look.questions().stream()
                        .map(q -> new LookPaper.Asked(q.text(), say("for", Map.of("numbers", numbers(q.about())))))
                        .toList(),
                left(look));
    }

    private List<String> summary(LookOver look) {
        List<String> summary = new ArrayList<>();
        int all = look.objectives().size();
        if (all == 0) {
            return List.of(say("count.none"));
        }
        List<String> parts = Stream.of(Nature.values())
                .filter(nature -> look.count(nature) > 0)
                .map(nature -> counted(code(nature), look.count(nature)))
                .toList();
        summary.add(say(
                all == 1 ? "count.one" : "count.many",
                Map.of("count", String.valueOf(all), "parts", String.join("; ", parts))));
        summary.add(start(look));
        if (look.more() > 0) {
            summary.add(say(
                    look.more() == 1 ? "more.one" : "more.many",
                    Map.of("count", String.valueOf(all), "more", String.valueOf(look.more()))));
        }
        return summary;
    }

    /** Begins with what is already right: the objectives that have most of it. */
    private String start(LookOver look) {
        int most =
                look.objectives().stream().mapToInt(o -> o.goods().size()).max().orElse(0);
        Looked best = look.objectives().stream()
                .filter(o -> most > 0 && o.goods().size() == most)
                .findFirst()
                .orElse(null);
        if (best == null) {
            return say("begin", Map.of("numbers", numbers(List.of(1))));
        }
        List<Integer> numbers = look.objectives().stream()
                .filter(o -> o.goods().equals(best.goods()))
                .map(Looked::number)
                .toList();
        String many = numbers.size() == 1 ? "" : ".many";
        return say("good" + many, Map.of("numbers", numbers(numbers), "goods", goods(best.goods(), many)));
    }

    private Item item(Looked looked) {
        Nature nature = looked.nature();
        return new Item(
                looked.number(),
                say("objective", Map.of("number", String.valueOf(looked.number()))),
                nature,
                say("nature." + code(nature)),
                looked.goods().isEmpty() ? "" : say("goods", Map.of("goods", goods(looked.goods(), ""))),
                looked.text(),
                Piece.cut(looked.text(), looked.findings()),
                looked.findings().isEmpty() ? say("clear") : say(nature == Nature.GOING ? "why.going" : "why.other"),
                points(looked.first(), 1),
                points(looked.rest(), looked.first().size() + 1));
    }

    private List<Point> points(List<Finding> findings, int from) {
        List<Point> points = new ArrayList<>();
        for (Finding finding : findings) {
            points.add(new Point(from + points.size(), say("severity." + code(finding.severity())), finding));
        }
        return points;
    }

    private List<Left> left(LookOver look) {
        return LEFT.stream()
                .filter(kind -> !look.left(kind).isEmpty())
                .map(kind -> new Left(
                        say("left." + code(kind)),
                        look.left(kind).stream().map(Passage::text).toList()))
                .toList();
    }

    private String goods(List<Good> goods, String many) {
        return all(goods.stream().map(good -> say("goods." + code(good) + many)).toList());
    }

    private String numbers(List<Integer> numbers) {
        return say(
                numbers.size() == 1 ? "number" : "numbers",
                Map.of("numbers", all(numbers.stream().map(String::valueOf).toList())));
    }

    private String counted(String key, int count) {
        return say(key + (count == 1 ? ".one" : ".many"), Map.of("count", String.valueOf(count)));
    }

    /** "a", "a and b", "a, b and c". */
    private String all(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : say("and", Map.of("first", String.join(", ", parts.subList(0, last)), "last", parts.get(last)));
    }

    private String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, Map<String, String> slots) {
        return messages.say("look." + key, slots);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
