package org.ownwords.drafting;

import java.util.List;
import org.ownwords.plan.Category;

/** A model's answer, taken apart. */
sealed interface Reply {

    /** It has the agreed shape. Nothing in it is believed yet. */
    record Read(List<Said> ideas) implements Reply {
        public Read {
            ideas = List.copyOf(ideas);
        }
    }

    /**
     * It has another shape.
     *
     * @param problem what is wrong, said to the model; holds nothing of the answer
     */
    record Unreadable(String problem) implements Reply {}

    /** One idea as the model put it. */
    record Said(String owner, String text, Category category, List<Cited> quotes) {
        public Said {
            quotes = List.copyOf(quotes);
        }
    }

    /** Words that the model says stand in a line. */
    record Cited(String line, String words) {}
}
