package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ownwords.plan.Category;
import org.ownwords.plan.Idea;
import org.ownwords.plan.Person;
import org.ownwords.plan.Quote;
import org.ownwords.plan.WorryId;

/** Turns what a model said into ideas that rest on the family's words, or drops it. */
final class Grounding {
    /** The longest of the guide's own objectives has 137 words. */
    private static final int LONGEST = 1_500;

    /** Markup, addresses, templates: no objective needs them. */
    private static final Pattern NO_PROSE =
            Pattern.compile("[<>{}\\[\\]|`\\\\_*#]|://|www\\.|\\p{Cf}|\\p{Cs}|\\p{Cntrl}");

    /** Every objective of the guide says what someone will or can do. "P1 finished everything" is none. */
    private static final Pattern SAYS_WHAT_WILL_BE = Pattern.compile("(?i)\\b(will|can|is going to|agrees? to)\\b");

    private final Material material;
    private final Sheet sheet;
    private final Gate gate;
    private final Topics topics;
    private final Echo echo;
    private final KeptApart apart;

    Grounding(Material material, Sheet sheet, Gate gate, Topics topics, Echo echo) {
        this.material = material;
        this.sheet = sheet;
        this.gate = gate;
        this.topics = topics;
        this.echo = echo;
        this.apart = new KeptApart(material);
    }

    Optional<Idea> ground(Reply.Said idea) {
        String said = idea.text().strip().replaceAll("\\s+", " ");
        Person owner = sheet.pseudonyms().persons().get(idea.owner());
        if (owner == null || !sheet.owners().contains(idea.owner()) || !isObjective(said) || !echoes(idea)) {
            return Optional.empty();
        }
        Optional<List<Quote>> quotes = quotes(idea.quotes());
        return sheet.pseudonyms()
                .reveal(said)
                .flatMap(text -> quotes.map(found -> idea(owner, text, idea.category(), found)))
                .filter(this::isFit);
    }

    /** What nobody has said yet is not asked here: the questions are the offline drafter's. */
    private Idea idea(Person owner, String text, Category category, List<Quote> quotes) {
        WorryId worry = topics.worry(text, category, material.worries());
        return new Idea(owner.id(), text, category, quotes, List.of(), worry);
    }

    private boolean isFit(Idea idea) {
        return !sheet.touchesApart(idea.text())
                && !apart.touches(idea, material)
                && gate.refuses(idea, material).isEmpty();
    }

    private static boolean isObjective(String text) {
        return text.length() <= LONGEST
                && !NO_PROSE.matcher(text).find()
                && SAYS_WHAT_WILL_BE.matcher(text).find();
    }

    private boolean echoes(Reply.Said idea) {
        List<String> lines = idea.quotes().stream()
                .map(quote -> sheet.lines().get(quote.line()))
                .filter(Objects::nonNull)
                .map(shown -> shown.words().text())
                .toList();
        return echo.isIn(idea.text(), lines);
    }

    /** All of them, or none: an idea that leans on one word nobody said is not half true. */
    private Optional<List<Quote>> quotes(List<Reply.Cited> cited) {
        List<Quote> quotes = new ArrayList<>();
        for (Reply.Cited words : cited) {
            Optional<Quote> quote = quote(words);
            if (quote.isEmpty()) {
                return Optional.empty();
            }
            quotes.add(quote.get());
        }
        return quotes.isEmpty() ? Optional.empty() : Optional.of(quotes);
    }

    private Optional<Quote> quote(Reply.Cited cited) {
        return Optional.ofNullable(sheet.lines().get(cited.line()))
                .flatMap(shown -> shown.words()
                        .find(cited.words())
                        .map(span -> new Quote(shown.line().id(), shown.line().version(), span)));
    }
}
