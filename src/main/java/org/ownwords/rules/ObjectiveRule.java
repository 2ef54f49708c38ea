package org.ownwords.rules;

import java.util.List;

/** Judges one objective. Stateless: the same subject gives the same hits, from any thread. */
public non-sealed interface ObjectiveRule extends Rule {
    /** Empty when there is nothing to say, also when what the rule needs is not known. */
    List<Hit> check(Subject subject);

    /** Texts that show what it finds and what it leaves alone; a test runs them. */
    Examples examples();
}
