package org.ownwords.text;

import java.util.List;

/** Looks for one kind of fact. */
interface FactLook {
    /**
     * Adds the facts that begin at that token.
     *
     * @return the token after what it used up; the token itself when others may look there too
     */
    int read(FactText text, int at, List<Fact> facts);
}
