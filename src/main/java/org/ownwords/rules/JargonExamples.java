package org.ownwords.rules;

import java.util.List;

/** What {@link Jargon} finds and leaves alone. */
final class JargonExamples {
    static final Examples ALL = new Examples(
            List.of(
                    "Tasha will utilize the blue chart every night and show it to Ana.",
                    "Tasha will walk around the block with Ana every day prior to visitation.",
                    "Every Sunday Tasha will write down two coping mechanisms and read them to Ana.",
                    "Tasha will call Ana every Monday in order to talk about the reunification.",
                    "Tasha will drive Leo to school on a daily basis and wave to Ana.",
                    "When Leo yells, Tasha will get on her knees and use de-escalation techniques.",
                    "Tasha will read Leo one age-appropriate book every night.",
                    "Every evening at seven Tasha will sing and clap with Leo in a playful manner.",
                    "Every Friday Tasha will hand Ana the documentation of her pay."),
            List.of(
                    "When Leo yells, Tasha will get on her knees and whisper until he is calm.",
                    "Tasha will give Leo the minor league cap every Saturday.",
                    "Ana will be the designated driver every Friday and pick Tasha up at nine.",
                    "Tasha will go to residential treatment for 30 days and call Leo every night.",
                    "Every night Tasha will tell Leo, “No visitation tomorrow, but I will call.”",
                    "Tasha will go to the batterers’ intervention meeting every Monday and tell Ana what she learned.",
                    "Tasha will ask the Family Reunification Center every Monday for bus cards.",
                    "Tasha will fill in the form for the class by Friday and show it to Ana.",
                    "Every Sunday Tasha will plan the transition to her house with Ana and Leo."));

    private JargonExamples() {}
}
