package org.ownwords.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.PeopleEvent;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Stage;
import org.ownwords.conversation.Stamp;
import org.ownwords.conversation.TalkEvent;
import org.ownwords.conversation.TalkKind;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Wording;

/** A family of six whose talk is as long as asked for. */
final class LongTalk {
    static final TalkId TALK = new TalkId("first");
    static final Stamp STAMP = new Stamp(Instant.parse("2026-09-16T17:00:00Z"), "worker", "bench");
    static final List<Person> PEOPLE = List.of(
            Person.of("rosa", "Rosa Delgado", Role.PARENT),
            Person.of("mia", "Mia", Role.CHILD),
            Person.of("ana", "Ana", Role.NETWORK),
            Person.of("lupe", "Lupe", Role.NETWORK),
            Person.of("ortiz", "Mr. Ortiz", Role.NETWORK),
            Person.of("dana", "Dana Whitfield", Role.WORKER));
    private static final List<String> WORDS = List.of(
            "When I get that feeling I call my sister before I open anything.",
            "On Friday nights I take Mia to Lupe's and we make tamales.",
            "She sings in the car and then I know it is a good day.",
            "I don't know. It just gets loud in my head.",
            "Last week I walked her to school every morning, four days out of five.",
            "Mr. Ortiz knocks at eight and we drink coffee on the step.",
            "If I want to drink I will text Ana the word blue and she comes over.",
            "calls sis when urge, sis comes",
            "I poured it out. Nobody told me to. I looked at Mia's shoes by the door and I poured it out.",
            "He said he would drive her on Tuesdays and Thursdays until the car is fixed.",
            "We will read one book in bed at half past seven, and I put my phone in the kitchen.",
            "Nothing helps when it is that bad.");

    private LongTalk() {}

    static List<Event> events(int lines) {
        List<Event> events = new ArrayList<>();
        events.add(new PeopleEvent.FileOpened("Oak"));
        PEOPLE.forEach(person -> events.add(new PeopleEvent.PersonAdded(person)));
        events.add(new TalkEvent.TalkStarted(TALK, TalkKind.MEETING, Stage.EXCEPTIONS, 60));
        for (int i = 0; i < lines; i++) {
            events.add(new TalkEvent.LineKept(line(i)));
        }
        return events;
    }

    static List<Recorded> recorded(int lines) {
        List<Recorded> recorded = new ArrayList<>();
        events(lines).forEach(event -> recorded.add(new Recorded(recorded.size() + 1, STAMP, event)));
        return recorded;
    }

    /** The words of the line of that number. */
    static String words(int number) {
        return WORDS.get(number % WORDS.size());
    }

    private static Line line(int i) {
        Person speaker = PEOPLE.get(i % 5 == 4 ? 0 : i % 4);
        Wording wording = i % 3 == 0 ? Wording.EXACT : Wording.NOTED;
        return new Line(
                new LineId("line-" + i),
                1,
                TALK,
                speaker.id(),
                words(i) + " (" + i + ")",
                wording,
                Audience.TEAM,
                QuestionKind.EXCEPTION,
                null);
    }
}
