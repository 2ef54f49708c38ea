package org.ownwords.rules;

import java.util.List;

/** What {@link SentenceTooLong} finds and leaves alone. */
final class SentenceExamples {
    static final Examples ALL = new Examples(
            List.of(
                    "When Leo throws his cup, Tasha will kneel down next to him, say his name, wipe the floor with him,"
                            + " fill the cup again and sit with him until he has had three more bites.",
                    "Every Sunday Tasha will walk to the park with Leo and Ana and sit on the bench by the pond and"
                            + " feed the ducks and talk about the week and what was good in it.",
                    "Tasha will call Ana every night at nine and tell her how the day went, and then Ana will come by"
                            + " on Saturday with soup and they will eat it together.",
                    "Every school day Tasha will pack the lunch, sign the planner, check the bag, fill the water bottle,"
                            + " tie the shoes, zip the coat and walk Leo to the corner where May waits.",
                    "At bedtime Tasha will turn the lamp down, read the bear book, sing two songs, rub his back, kiss"
                            + " him and say, “See you when the sun is up, my little bear.”",
                    "If the craving comes while Leo is home, Tasha will put on her shoes, take Leo by the hand, knock"
                            + " at Ana's door and stay at her table until it is over.",
                    "Each Friday after her shift Tasha will put forty dollars into the blue tin on the shelf so that by"
                            + " June 1 there is enough in it for the first month's rent.",
                    "Tasha writes what she will cook each day on the board by the stove on Sunday night with Leo and"
                            + " buys it all with Ana on Monday after she has been paid."),
            List.of(
                    "Tasha will call Ana every night at nine.",
                    "When Leo throws his cup, Tasha will kneel next to him and say his name. She will wipe the floor"
                            + " with him. Then she will fill the cup again and sit with him until he has had a bite.",
                    "Every Sunday Tasha will walk to the park with Leo, sit on the bench and feed the ducks with bread"
                            + " from Ana.",
                    "At 7 a.m. every day Tasha will wake Leo. At 7:15 a.m. they eat. At 7:40 a.m. May walks him to the"
                            + " bus while Tasha gets dressed for work at the shop.",
                    "Tasha will read to Leo every night. Ana will ask him on Sunday which book was best.",
                    "Each Friday Tasha will put forty dollars into the tin. Ana will count it with her.",
                    "Every Monday Tasha will walk Dr. Hill's dog with Leo at 4 p.m. and bring it back to Mrs. Lee.",
                    "Tasha will hum, rock him and wait, every night, till Leo sleeps."));

    private SentenceExamples() {}
}
