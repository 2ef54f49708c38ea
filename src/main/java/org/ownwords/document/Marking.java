package org.ownwords.document;

import java.util.List;

/**
 * How a paper says that it is a draft.
 *
 * @param headline "Draft: waiting on Ana, Mia"; empty when the plan is final
 * @param reasons why, one plain sentence each; empty when the plan is final
 */
public record Marking(String headline, List<String> reasons) {
    static final Marking FINAL = new Marking("", List.of());

    public Marking {
        reasons = List.copyOf(reasons);
    }

    public boolean draft() {
        return !headline.isEmpty();
    }
}
