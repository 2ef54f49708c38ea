package org.ownwords.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.Ask;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Discretion;
import org.ownwords.conversation.KeptLine;
import org.ownwords.conversation.Stage;
import org.ownwords.conversation.Suggestion;
import org.ownwords.conversation.Talk;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;
import org.ownwords.plan.ScaleNumber;

/**
 * A talk as it is shown.
 *
 * @param stages its stages in order
 * @param asked the question on the screen, null before the first of a stage
 * @param suggestions what to ask next, best first
 * @param lines the newest ones, in order
 * @param earlier how many lie before them
 * @param minutesLeft null when nobody said how long it may last
 * @param table whether the family sees it
 * @param notice what the worker is told at once, null for nothing; in table view only a dot says that it is there
 */
public record TalkView(
        CaseFile file,
        Talk talk,
        List<StageView> stages,
        @Nullable Ask asked,
        List<Suggestion> suggestions,
        List<LineView> lines,
        int earlier,
        @Nullable Long minutesLeft,
        boolean table,
        @Nullable Notice notice) {
    /** How many lines a page shows at first: a page of a long talk must stay fast. */
    static final int SHOWN = 40;

    static TalkView of(
            CaseFile file,
            Talk talk,
            List<Suggestion> suggestions,
            Instant now,
            boolean table,
            int before,
            Watch watch) {
        List<KeptLine> all = lines(file, talk, table);
        int end = Math.min(before, all.size());
        int start = Math.max(0, end - SHOWN);
        List<LineView> shown = new ArrayList<>();
        for (int i = start; i < end; i++) {
            shown.add(LineView.of(file, all.get(i), i + 1, !table && watch.concerns(file, all.get(i))));
        }
        Ask asked = talk.asking() == null ? null : file.talks().asks().get(talk.asking());
        if (table && asked != null && followsPrivate(file, asked)) {
            asked = null;
        }
        return new TalkView(
                file,
                talk,
                StageView.bar(file, talk),
                asked,
                suggestions,
                shown,
                start,
                left(talk, now),
                table,
                watch.newest(file, talk));
    }

    /** The talk's lines that this screen may show. */
    static List<KeptLine> lines(CaseFile file, Talk talk, boolean table) {
        Discretion discretion = Discretion.atTable(file);
        return file.talks().lines().values().stream()
                .filter(kept -> kept.newest().talk().equals(talk.id()))
                .filter(kept -> !table
                        || (discretion.mayUse(kept.newest())
                                && discretion.mayShow(kept.newest().text())))
                .toList();
    }

    /** A question can hold the words it follows up. */
    private static boolean followsPrivate(CaseFile file, Ask ask) {
        Line line = ask.line() == null ? null : file.talks().newest(ask.line());
        ScaleNumber number =
                ask.number() == null ? null : file.talks().numbers().get(ask.number());
        return (line != null && !line.mayBeSeenBy(Audience.TEAM)) || (number != null && number.privately());
    }

    private static @Nullable Long left(Talk talk, Instant now) {
        return talk.minutes() == null
                ? null
                : talk.minutes() - Duration.between(talk.started().at(), now).toMinutes();
    }

    public String path() {
        return "/files/" + file.id() + "/talks/" + talk.id();
    }

    /** Who can speak, those at the table first; their place is their key. The table sees only those who sit at it. */
    public List<Person> speakers() {
        Discretion discretion = Discretion.atTable(file);
        return file.people().byId().values().stream()
                .filter(p -> !table || (p.present() && discretion.mayName(p)))
                .sorted(Comparator.comparing((Person p) -> p.role() == Role.WORKER)
                        .thenComparing(p -> !p.present()))
                .toList();
    }

    /** Who gives numbers: everyone but the workers. */
    public List<Person> scalers() {
        return speakers().stream().filter(p -> p.role() != Role.WORKER).toList();
    }

    /** What the next number is about: the same as the last one, but for the plan once it is said back. */
    public Dimension dimension() {
        Dimension usual = talk.stage() == Stage.SAY_IT_BACK ? Dimension.CONFIDENCE : Dimension.WILLINGNESS;
        return numbers().stream()
                .map(ScaleNumber::dimension)
                .filter(d -> talk.stage() != Stage.SAY_IT_BACK || d != Dimension.WILLINGNESS)
                .reduce(usual, (earlier, later) -> later);
    }

    /** Whose number is next: the first who has not given one. */
    public @Nullable PersonId scaling() {
        return scalers().stream()
                .map(Person::id)
                .filter(id -> numbers().stream().noneMatch(n -> n.speaker().equals(id) && n.dimension() == dimension()))
                .findFirst()
                .orElse(scalers().isEmpty() ? null : scalers().get(0).id());
    }

    public List<ScaleNumber> numbers() {
        return file.talks().numbers().values().stream()
                .filter(n -> n.talk().equals(talk.id()))
                .filter(n -> !table || !n.privately())
                .toList();
    }

    /** When the time is over, in milliseconds since 1970; 0 when nobody said how long it may last. */
    public long endsAt() {
        return talk.minutes() == null
                ? 0
                : talk.started().at().plus(Duration.ofMinutes(talk.minutes())).toEpochMilli();
    }

    public String who(ScaleNumber number) {
        Person person = file.people().byId().get(number.speaker());
        return person == null ? "?" : person.name();
    }

    public @Nullable StageView next() {
        return StageView.next(stages);
    }

    public @Nullable Suggestion best() {
        return suggestions.isEmpty() ? null : suggestions.get(0);
    }

    public List<Suggestion> others() {
        return suggestions.size() < 2 ? List.of() : suggestions.subList(1, Math.min(suggestions.size(), 7));
    }
}
