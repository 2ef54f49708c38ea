package org.ownwords.document;

import java.util.List;

/**
 * The page for the fridge. Anyone who comes into the kitchen may read it, so it holds no worries, nothing anyone said
 * and nothing private.
 *
 * @param title "Our plan"
 * @param file the neutral name of the file
 * @param time from when until when, one sentence; empty while there are no dates
 * @param objectives in the family's order
 * @param call whom to call: the network first, then the worker
 * @param familyTime where family time is written down; empty when nothing is agreed about it
 * @param meetings when the family team meets next, with room to write it in, and by when it looks at the plan again
 */
public record FridgePage(
        String title,
        String file,
        Marking marking,
        String time,
        List<Agreed> objectives,
        List<Contact> call,
        String familyTime,
        List<String> meetings) {
    public FridgePage {
        objectives = List.copyOf(objectives);
        call = List.copyOf(call);
        meetings = List.copyOf(meetings);
    }
}
