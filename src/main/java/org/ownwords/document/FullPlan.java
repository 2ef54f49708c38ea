package org.ownwords.document;

import java.util.List;

/**
 * The whole plan: for the family, its network and the agency. Holds no private line and nothing of the apart list.
 *
 * @param title "Our plan"
 * @param file the neutral name of the file
 * @param time from when until when, one sentence; empty while there are no dates
 * @param team everyone who belongs to it
 * @param harms what happened, each with its safety goal (quick guide 231)
 * @param dangers what might happen, each with its safety goal
 * @param objectives in the family's order
 * @param familyTime what is agreed about family time; empty when it is no question
 * @param meetings when the family team meets next, with room to write it in, and by when it looks at the plan again
 * @param together how everyone keeps each other to it (quick guide 238)
 * @param missing what has to come before the plan is final
 */
public record FullPlan(
        String title,
        String file,
        Marking marking,
        String time,
        List<Contact> team,
        List<Reason> harms,
        List<Reason> dangers,
        List<Part> objectives,
        String familyTime,
        List<String> meetings,
        List<String> together,
        List<String> missing) {
    public FullPlan {
        team = List.copyOf(team);
        harms = List.copyOf(harms);
        dangers = List.copyOf(dangers);
        objectives = List.copyOf(objectives);
        meetings = List.copyOf(meetings);
        together = List.copyOf(together);
        missing = List.copyOf(missing);
    }

    /**
     * Why there is a plan.
     *
     * @param goal the safety goal, or the sentence that says it is still to be written
     */
    public record Reason(String text, String goal) {}

    /**
     * An objective with all that belongs to it.
     *
     * @param worry the worry it answers
     * @param answers who said what to it: "Yes: Ana and Mia"
     * @param words what it rests on, as far as it may stand on papers; exact words in quotation marks
     */
    public record Part(Agreed agreed, String worry, List<String> answers, List<String> words) {
        public Part {
            answers = List.copyOf(answers);
            words = List.copyOf(words);
        }
    }
}
