package org.ownwords.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.material.QuestionFiles;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.AskId;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Dimension;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.ScaleNumber;
import org.ownwords.plan.Span;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;
import org.ownwords.text.Duty;
import org.ownwords.text.Heard;

/** A family at a table: what the guide's tests say happened, in the order they say it. */
final class Table {
    static final QuestionBank BANK = QuestionFiles.load();
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final TalkId TALK = new TalkId("t1");

    private final Map<LineId, Hearings.HeardLine> heard = new LinkedHashMap<>();
    private CaseFile file = CaseFile.unopened(new FileId("maple"));
    private Instant now = START;
    private int count;

    static Table of(TalkKind kind, @Nullable Integer minutes) {
        Table table = new Table();
        table.happens(new PeopleEvent.FileOpened("Maple"));
        table.happens(new TalkEvent.TalkStarted(TALK, kind, Stage.OPENING, minutes));
        return table;
    }

    /** Rosa, her daughter Mia of seven, her sister Ana, and the worker Jo, in a meeting without end. */
    static Table maple() {
        return of(TalkKind.MEETING, null)
                .person("Rosa", Role.PARENT)
                .child("Mia", 7)
                .person("Ana", Role.NETWORK)
                .person("Jo", Role.WORKER);
    }

    Table happens(Event event) {
        file = file.after(List.of(new Recorded(file.seq() + 1, new Stamp(now, "Jo", "laptop"), event)));
        return this;
    }

    Table person(String name, Role role) {
        return happens(new PeopleEvent.PersonAdded(Person.of(name, name, role)));
    }

    Table child(String name, int age) {
        return happens(new PeopleEvent.PersonAdded(
                new Person(new PersonId(name), 1, name, List.of(), Role.CHILD, "", age, true, false)));
    }

    Table flags(Flag... flags) {
        return happens(new PeopleEvent.CircumstancesSet(Set.of(flags)));
    }

    Table apart(Apart.Kind kind, String text) {
        return happens(new PeopleEvent.KeptApart(new Apart(new ApartId("a" + count++), kind, text)));
    }

    Table at(Stage stage) {
        return happens(new TalkEvent.StageEntered(TALK, stage, Set.of(), null));
    }

    Table after(Duration time) {
        now = START.plus(time);
        return this;
    }

    /** Puts a suggestion on the screen. */
    Table ask(Suggestion asked) {
        return happens(new TalkEvent.QuestionAsked(new Ask(
                new AskId("q" + count++),
                TALK,
                asked.question(),
                asked.kind(),
                asked.text(),
                asked.line(),
                asked.number())));
    }

    Table askFirst() {
        return ask(next().get(0));
    }

    /** Someone speaks, seen as is usual for them. What is heard in it comes with {@link #act} or {@link #sounds}. */
    Table says(String speaker, String text) {
        QuestionKind kind = file.talks().byId().get(TALK).asking() == null
                ? file.talks().byId().get(TALK).stage().answeredBy().stream()
                        .min(Comparable::compareTo)
                        .orElse(QuestionKind.PREFERRED_FUTURE)
                : file.talks()
                        .asks()
                        .get(file.talks().byId().get(TALK).asking())
                        .kind();
        return says(speaker, text, kind, null);
    }

    Table says(String speaker, String text, QuestionKind kind, @Nullable Audience audience) {
        PersonId who = new PersonId(speaker);
        return happens(new TalkEvent.LineKept(new Line(
                new LineId("l" + count++),
                1,
                TALK,
                who,
                text,
                Wording.EXACT,
                audience == null ? TalkGuards.usualAudience(file, who) : audience,
                kind,
                file.talks().byId().get(TALK).asking())));
    }

    /** The last line offers an act: these words of it, with these details. */
    Table act(String phrase, Detail... details) {
        return act(null, Duty.Modality.PRESENT, phrase, details);
    }

    Table act(@Nullable String doer, Duty.Modality how, String phrase, Detail... details) {
        Line line = last();
        int at = line.text().indexOf(phrase);
        Span span = new Span(at, at + phrase.length());
        Map<Detail, Span> found = new EnumMap<>(Detail.class);
        for (Detail detail : details) {
            found.put(detail, span);
        }
        Duty duty = duty(span, how);
        Person who = doer == null ? null : file.people().byId().get(new PersonId(doer));
        List<Heard.Act> acts = new ArrayList<>(heardIn(line).acts());
        acts.add(new Heard.Act(who, duty, found, span));
        return hear(line, new Heard(acts, heardIn(line).signs()));
    }

    Table sounds(Heard.Sign... signs) {
        return hear(last(), new Heard(heardIn(last()).acts(), Set.of(signs)));
    }

    private static Duty duty(Span span, Duty.Modality how) {
        return new Duty(span, List.of(), null, how, "do", span, span, false, Duty.Clause.MAIN, 0);
    }

    private Heard heardIn(Line line) {
        return new Hearings(heard, file.roster()).heard(line.id());
    }

    private Table hear(Line line, Heard what) {
        heard.put(line.id(), new Hearings.HeardLine(line.version(), what));
        return this;
    }

    Table number(String speaker, Dimension dimension, @Nullable Integer value, boolean privately) {
        return happens(new TalkEvent.NumberGiven(new ScaleNumber(
                new NumberId("n" + count++), TALK, dimension, new PersonId(speaker), value, privately)));
    }

    /** Years of talks: each line with an act, each with a question asked about it. */
    Table manyLines(int count, String text, String phrase, Detail... details) {
        List<Recorded> events = new ArrayList<>();
        int at = text.indexOf(phrase);
        Span span = new Span(at, at + phrase.length());
        Map<Detail, Span> found = new EnumMap<>(Detail.class);
        for (Detail detail : details) {
            found.put(detail, span);
        }
        Duty duty = duty(span, Duty.Modality.PRESENT);
        for (int i = 0; i < count; i++) {
            LineId id = new LineId("many" + i);
            Line line = new Line(
                    id,
                    1,
                    TALK,
                    new PersonId("Rosa"),
                    text,
                    Wording.EXACT,
                    Audience.TEAM,
                    QuestionKind.EXCEPTION,
                    null);
            Ask ask = new Ask(new AskId("many" + i), TALK, "helper-who", QuestionKind.EXCEPTION, "Who? " + i, id, null);
            for (Event event : List.of(new TalkEvent.LineKept(line), new TalkEvent.QuestionAsked(ask))) {
                events.add(new Recorded(file.seq() + events.size() + 1, new Stamp(now, "Jo", "laptop"), event));
            }
            heard.put(
                    id,
                    new Hearings.HeardLine(1, new Heard(List.of(new Heard.Act(null, duty, found, span)), Set.of())));
        }
        file = file.after(events);
        return this;
    }

    Line last() {
        return file.lines().get(file.lines().size() - 1);
    }

    CaseFile file() {
        return file;
    }

    Hearings hearings() {
        return new Hearings(heard, file.roster());
    }

    List<Suggestion> next() {
        return Guide.next(file, TALK, hearings(), BANK, now);
    }

    Suggestion first() {
        return next().get(0);
    }

    List<String> texts() {
        return next().stream().map(Suggestion::text).toList();
    }

    boolean tagged(Suggestion suggestion, Tag tag) {
        return question(suggestion).has(tag);
    }

    Question question(Suggestion suggestion) {
        return BANK.questions().stream()
                .filter(q -> q.id().equals(suggestion.question()))
                .findFirst()
                .orElseThrow();
    }
}
