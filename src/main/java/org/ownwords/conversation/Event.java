package org.ownwords.conversation;

/**
 * Something that happened. Applying it checks references, never guards or rules: yesterday's file opens under
 * tomorrow's rules.
 */
public sealed interface Event permits PeopleEvent, TalkEvent, DraftEvent, PlanEvent {
    /**
     * Makes it so in the file.
     *
     * @throws ImpossibleEvent if it speaks of something the file does not have: the journal is damaged
     */
    void applyTo(FileBuilder file, Stamp stamp);
}
