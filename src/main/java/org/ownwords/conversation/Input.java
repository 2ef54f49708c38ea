package org.ownwords.conversation;

/** Something a person asks for. Decided on a file as it is now, without changing it. */
public sealed interface Input permits PeopleInput, TalkInput, DraftInput, PlanInput {
    Decision decide(CaseFile file, House house);
}
