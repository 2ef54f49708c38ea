package org.ownwords.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Apart;
import org.ownwords.plan.ApartId;
import org.ownwords.plan.AskId;
import org.ownwords.plan.CandidateId;
import org.ownwords.plan.DraftId;
import org.ownwords.plan.FileId;
import org.ownwords.plan.Flag;
import org.ownwords.plan.LineId;
import org.ownwords.plan.NumberId;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.PlanDates;
import org.ownwords.plan.ScaleNumber;
import org.ownwords.plan.Step;
import org.ownwords.plan.TalkId;
import org.ownwords.plan.Worry;
import org.ownwords.plan.WorryId;

/** A file while events are applied to it. Lives inside {@link CaseFile#after} only. */
final class FileBuilder {
    private final FileId id;
    private long seq;
    String name;
    final Map<PersonId, Person> people;
    final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    final Map<ApartId, Apart> apart;
    final Map<Step, LocalDate> steps = new EnumMap<>(Step.class);
    final Map<WorryId, Worry> worries;
    final Map<TalkId, Talk> talks;
    final Map<AskId, Ask> asks;
    final Map<LineId, KeptLine> lines;
    final Map<NumberId, ScaleNumber> numbers;
    final Set<Stage> covered = EnumSet.noneOf(Stage.class);
    final Map<DraftId, Draft> drafts;
    final Map<CandidateId, Candidate> candidates;
    Map<ObjectiveId, Objective> objectives;
    int orderVersion;
    final Map<Plan.VersionOf, Map<PersonId, Agreement>> answers;

    @Nullable
    PlanDates dates;

    final List<Map<ObjectiveId, Integer>> issued;

    FileBuilder(FileId id) {
        this(new CaseFile(
                id,
                "",
                0,
                new People(Map.of(), Set.of(), Map.of(), Map.of()),
                new Worries(Map.of()),
                new Talks(Map.of(), Map.of(), Map.of(), Map.of(), Set.of()),
                new Plan(Map.of(), Map.of(), Map.of(), 0, Map.of(), null, List.of())));
    }

    FileBuilder(CaseFile file) {
        id = file.id();
        seq = file.seq();
        name = file.name();
        people = new LinkedHashMap<>(file.people().byId());
        flags.addAll(file.people().flags());
        apart = new LinkedHashMap<>(file.people().apart());
        steps.putAll(file.people().steps());
        worries = new LinkedHashMap<>(file.worries().byId());
        talks = new LinkedHashMap<>(file.talks().byId());
        asks = new LinkedHashMap<>(file.talks().asks());
        lines = new LinkedHashMap<>(file.talks().lines());
        numbers = new LinkedHashMap<>(file.talks().numbers());
        covered.addAll(file.talks().covered());
        drafts = new LinkedHashMap<>(file.plan().drafts());
        candidates = new LinkedHashMap<>(file.plan().candidates());
        objectives = new LinkedHashMap<>(file.plan().objectives());
        orderVersion = file.plan().orderVersion();
        answers = new LinkedHashMap<>(file.plan().answers());
        dates = file.plan().dates();
        issued = new ArrayList<>(file.plan().issued());
    }

    void apply(Recorded recorded) {
        if (recorded.seq() != seq + 1) {
            throw new ImpossibleEvent("event " + recorded.seq() + " follows event " + seq);
        }
        recorded.event().applyTo(this, recorded.stamp());
        seq = recorded.seq();
    }

    /** Puts something that must be new. */
    static <K, V> void add(Map<K, V> map, K key, V value) {
        if (map.putIfAbsent(key, value) != null) {
            throw new ImpossibleEvent(key + " is there already");
        }
    }

    /** Changes something that must be there. */
    static <K, V> void change(Map<K, V> map, K key, UnaryOperator<V> change) {
        if (map.computeIfPresent(key, (k, v) -> change.apply(v)) == null) {
            throw new ImpossibleEvent(key + " is not there");
        }
    }

    /** Takes out something that must be there. */
    static <K, V> void remove(Map<K, V> map, K key) {
        if (map.remove(key) == null) {
            throw new ImpossibleEvent(key + " is not there");
        }
    }

    static <K> void mustHave(Map<K, ?> map, @Nullable K key) {
        if (key != null && !map.containsKey(key)) {
            throw new ImpossibleEvent(key + " is not there");
        }
    }

    /** Gives its maps away: of no use afterwards. */
    CaseFile build() {
        return new CaseFile(
                id,
                name,
                seq,
                new People(
                        Collections.unmodifiableMap(people),
                        Set.copyOf(flags),
                        Collections.unmodifiableMap(apart),
                        Map.copyOf(steps)),
                new Worries(Collections.unmodifiableMap(worries)),
                new Talks(
                        Collections.unmodifiableMap(talks),
                        Collections.unmodifiableMap(asks),
                        Collections.unmodifiableMap(lines),
                        Collections.unmodifiableMap(numbers),
                        Set.copyOf(covered)),
                new Plan(
                        Collections.unmodifiableMap(drafts),
                        Collections.unmodifiableMap(candidates),
                        Collections.unmodifiableMap(objectives),
                        orderVersion,
                        Collections.unmodifiableMap(answers),
                        dates,
                        List.copyOf(issued)));
    }
}
