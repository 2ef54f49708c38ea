package org.ownwords.text;

import java.util.List;
import org.ownwords.plan.Span;

/** Tells what is said in quotation marks from what is said about it. */
final class Said {
    private final Reading reading;
    private final int[] quotation;

    Said(Reading reading, List<Span> quotations) {
        this.reading = reading;
        this.quotation = new int[quotations.isEmpty() ? 0 : reading.size()];
        int q = 0;
        for (int i = 0; i < quotation.length; i++) {
            while (q < quotations.size()
                    && quotations.get(q).end() <= reading.at(i).span().start()) {
                q++;
            }
            boolean inside = q < quotations.size()
                    && quotations.get(q).start() <= reading.at(i).span().start();
            quotation[i] = inside ? q + 1 : 0;
        }
    }

    /** Whether the later atom is in a quotation and the earlier one is in none. */
    boolean quotes(int earlier, int later) {
        return quotation.length > 0 && later < reading.size() && quotation[later] != 0 && quotation[earlier] == 0;
    }
}
