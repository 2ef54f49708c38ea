package org.ownwords.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.conversation.DraftEvent;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.PeopleEvent;
import org.ownwords.conversation.PlanEvent;
import org.ownwords.conversation.TalkEvent;

/** What each kind of event is called where it is stored. A name, once used, is never given to another. */
final class EventTypes {
    private static final Map<String, Class<? extends Event>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("file-opened", PeopleEvent.FileOpened.class);
        BY_NAME.put("circumstances-set", PeopleEvent.CircumstancesSet.class);
        BY_NAME.put("person-added", PeopleEvent.PersonAdded.class);
        BY_NAME.put("person-changed", PeopleEvent.PersonChanged.class);
        BY_NAME.put("kept-apart", PeopleEvent.KeptApart.class);
        BY_NAME.put("apart-dropped", PeopleEvent.ApartDropped.class);
        BY_NAME.put("worry-written", PeopleEvent.WorryWritten.class);
        BY_NAME.put("worry-changed", PeopleEvent.WorryChanged.class);
        BY_NAME.put("plan-dates-set", PeopleEvent.PlanDatesSet.class);
        BY_NAME.put("step-noted", PeopleEvent.StepNoted.class);
        BY_NAME.put("talk-started", TalkEvent.TalkStarted.class);
        BY_NAME.put("question-asked", TalkEvent.QuestionAsked.class);
        BY_NAME.put("line-kept", TalkEvent.LineKept.class);
        BY_NAME.put("line-changed", TalkEvent.LineChanged.class);
        BY_NAME.put("number-given", TalkEvent.NumberGiven.class);
        BY_NAME.put("stage-entered", TalkEvent.StageEntered.class);
        BY_NAME.put("talk-closed", TalkEvent.TalkClosed.class);
        BY_NAME.put("draft-requested", DraftEvent.DraftRequested.class);
        BY_NAME.put("draft-offered", DraftEvent.DraftOffered.class);
        BY_NAME.put("draft-failed", DraftEvent.DraftFailed.class);
        BY_NAME.put("draft-cancelled", DraftEvent.DraftCancelled.class);
        BY_NAME.put("idea-written", DraftEvent.IdeaWritten.class);
        BY_NAME.put("idea-changed", DraftEvent.IdeaChanged.class);
        BY_NAME.put("idea-kept", DraftEvent.IdeaKept.class);
        BY_NAME.put("idea-set-aside", DraftEvent.IdeaSetAside.class);
        BY_NAME.put("idea-accepted", PlanEvent.IdeaAccepted.class);
        BY_NAME.put("objective-reworded", PlanEvent.ObjectiveReworded.class);
        BY_NAME.put("objective-withdrawn", PlanEvent.ObjectiveWithdrawn.class);
        BY_NAME.put("objectives-ordered", PlanEvent.ObjectivesOrdered.class);
        BY_NAME.put("said-back", PlanEvent.SaidBack.class);
        BY_NAME.put("plan-issued", PlanEvent.PlanIssued.class);
    }

    private static final Map<Class<? extends Event>, String> NAMES =
            BY_NAME.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventTypes() {}

    static Map<String, Class<? extends Event>> byName() {
        return Map.copyOf(BY_NAME);
    }

    static Optional<Class<? extends Event>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static String nameOf(Event event) {
        String name = NAMES.get(event.getClass());
        if (name == null) {
            throw new IllegalStateException(event.getClass().getName() + " has no stored name: add it to EventTypes");
        }
        return name;
    }
}
