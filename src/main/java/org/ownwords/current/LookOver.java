package org.ownwords.current;

import java.util.List;

/**
 * A current plan, looked over: "look over a current case plan for a family and discuss how it could be made
 * behaviorally-based rather than service-driven" (SG 82).
 *
 * @param objectives in the plan's order
 * @param left what was read but not judged, in the plan's order
 * @param questions for the next meeting
 * @param more how many objectives were not looked at, because there are too many
 */
public record LookOver(List<Looked> objectives, List<Passage> left, List<Question> questions, int more) {
    /** More than these is not a plan that anyone could keep, and no page that anyone would read. */
    public static final int MOST_OBJECTIVES = 60;

    /** Longest plan, in UTF-16 code units: some forty pages. */
    public static final int LONGEST = 100_000;

    public LookOver {
        objectives = List.copyOf(objectives);
        left = List.copyOf(left);
        questions = List.copyOf(questions);
    }

    public int count(Nature nature) {
        return (int) objectives.stream().filter(o -> o.nature() == nature).count();
    }

    /** What was read and not judged, of one kind. */
    public List<Passage> left(Passage.Kind kind) {
        return left.stream().filter(p -> p.kind() == kind).toList();
    }
}
