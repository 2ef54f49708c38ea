package org.ownwords.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Audience;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Line;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.PlanDates;
import org.ownwords.plan.Wording;
import org.ownwords.rules.Context;
import org.ownwords.text.Roster;

/**
 * One family's file as all its events made it. Immutable.
 *
 * @param name neutral name; empty until it is opened
 * @param seq of the newest event; 0 for none
 */
public record CaseFile(FileId id, String name, long seq, People people, Worries worries, Talks talks, Plan plan) {

    /** A file in which nothing happened yet. */
    public static CaseFile unopened(FileId id) {
        return new FileBuilder(id).build();
    }

    /**
     * The file after these events.
     *
     * @throws ImpossibleEvent if one does not fit
     */
    public CaseFile after(List<Recorded> events) {
        FileBuilder next = new FileBuilder(this);
        events.forEach(next::apply);
        return next.build();
    }

    public boolean isOpened() {
        return !name.isEmpty();
    }

    /** The newest version of every line, in the order kept. */
    public List<Line> lines() {
        return talks.lines().values().stream().map(KeptLine::newest).toList();
    }

    public Roster roster() {
        PlanDates dates = plan.dates();
        return new Roster(List.copyOf(people.byId().values()), dates == null ? null : dates.start());
    }

    /** What rules may know around an objective of this file. */
    public Context context(@Nullable PersonId owner, Context.Link link) {
        // What a step may rest on: no words that are for the worker alone. Only exact ones may be quoted.
        List<Context.Utterance> words = teamLines().stream()
                .map(l -> new Context.Utterance(
                        l.speaker() == null ? null : people.byId().get(l.speaker()),
                        l.text(),
                        l.wording() == Wording.EXACT))
                .toList();
        return new Context(
                roster(), owner, people.flags(), List.copyOf(people.apart().values()), words, link);
    }

    /** The file as plan and readiness rules and the papers see it. */
    public Dossier dossier() {
        Map<ObjectiveId, Map<PersonId, Agreement>> agreements = plan.objectives().values().stream()
                .collect(Collectors.toMap(o -> o.id(), plan::agreements, (a, b) -> b, LinkedHashMap::new));
        return new Dossier(
                name,
                List.copyOf(people.byId().values()),
                List.copyOf(people.apart().values()),
                people.flags(),
                List.copyOf(worries.byId().values()),
                lines(),
                List.copyOf(talks.numbers().values()),
                List.copyOf(plan.objectives().values()),
                agreements,
                people.steps(),
                plan.dates(),
                plan.issued().size());
    }

    /** Whether the file holds, from any talk, what that stage is for, or someone tapped it away. */
    public boolean answered(Stage stage) {
        return talks.answered(stage)
                || (stage == Stage.OBJECTIVES && !plan.objectives().isEmpty());
    }

    /** Lines that may be seen by everyone at the table. */
    public List<Line> teamLines() {
        return lines().stream().filter(l -> l.mayBeSeenBy(Audience.TEAM)).toList();
    }
}
