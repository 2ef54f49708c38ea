package org.ownwords.document;

import java.util.List;

/**
 * An objective as it stands on a paper.
 *
 * @param number its place in the family's order, from 1
 * @param owner whose it is
 * @param text as agreed
 * @param helpers who helps: family, friends, the Tribe, someone paid to
 * @param others the parents and children who have a part in it
 */
public record Agreed(int number, String owner, String text, List<String> helpers, List<String> others) {
    public Agreed {
        helpers = List.copyOf(helpers);
        others = List.copyOf(others);
    }
}
