package org.ownwords.plan;

import java.time.LocalDate;

/** When a plan starts and ends. A plan of more than six months is a finding (quick guide 254), not an error. */
public record PlanDates(LocalDate start, LocalDate end) {
    public PlanDates {
        if (!end.isAfter(start)) {
            throw new Invalid("end", "The plan must end after it starts (" + start + "), not on " + end + ".");
        }
    }

    /** Six months from the start, as the guide has it. */
    public static PlanDates from(LocalDate start) {
        return new PlanDates(start, start.plusMonths(6));
    }
}
