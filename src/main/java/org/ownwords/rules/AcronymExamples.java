package org.ownwords.rules;

import java.util.List;

/** What {@link Acronym} finds and leaves alone. */
final class AcronymExamples {
    static final Examples ALL = new Examples(
            List.of(
                    "Tasha will go to an NA meeting every Friday and call Ana after it.",
                    "Tasha will tell the CWS worker every Monday how she slept.",
                    "Every month Tasha will talk at the CFT about what works.",
                    "Tasha will take UAs every week and walk with Ana on Saturdays.",
                    "Tasha will ask for ZQP every Monday and tell Ana.",
                    "Every Monday Tasha will tell her cws worker how she slept.",
                    "Tasha will pee for the ua every Tuesday and walk home with Ana.",
                    "Every Monday Tasha will bring the red book to the C.F.T. and read one page to Ana.",
                    "Every Monday Tasha will show Ana a page of Leo's IEP.",
                    "Tasha will read the CWS/CMS page with Ana every Monday.",
                    "Ana will drive Tasha to the aa meeting every Friday."),
            List.of(
                    "Tasha will turn the TV off at 8 p.m. every night.",
                    "JJ can call Ana any time he is scared.",
                    "Tasha will drive Leo to the emergency room (ER) if his fever is over 104.",
                    "Tasha will drive Leo to the ER if his fever is over 104 and call Ana from there.",
                    "Tasha will wake up at 6 a.m. every day and say OK to Leo.",
                    "TASHA WILL CALL ANA EVERY NIGHT AT EIGHT.",
                    "Every Monday Tasha will buy AA batteries for Leo's lamp with Ana.",
                    "Tasha will walk to 12 SW 4th Street with Ana every Friday.",
                    "Tasha will NOT open the door after dark. She will call Ana EVERY time.",
                    "Every Friday Tasha will pick up the WIC food with Ana.",
                    "Tasha will get her GED by June 1 and show Ana the paper."));

    private AcronymExamples() {}
}
