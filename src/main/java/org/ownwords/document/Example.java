package org.ownwords.document;

import java.util.List;

/** A paper of each kind with something in every place: what a template may name. */
final class Example {
    private static final Marking DRAFT = new Marking("Draft: waiting on Ana", List.of("Ana was not asked yet."));
    private static final Contact ANA = new Contact("Ana", "Rosa's sister");
    private static final Agreed AGREED =
            new Agreed(1, "Rosa", "When Rosa wants a drink, she will call Ana.", List.of("Ana"), List.of("Mia"));
    private static final FullPlan.Reason REASON = new FullPlan.Reason("What happened.", "What will be different.");
    private static final List<String> SENTENCE = List.of("A sentence.");

    static final FridgePage FRIDGE = new FridgePage(
            "Our plan", "Maple", DRAFT, "From … to …", List.of(AGREED), List.of(ANA), "Number 1.", SENTENCE);
    static final FullPlan FULL = new FullPlan(
            "Our plan",
            "Maple",
            DRAFT,
            "From … to …",
            List.of(ANA),
            List.of(REASON),
            List.of(REASON),
            List.of(new FullPlan.Part(AGREED, "A worry.", SENTENCE, SENTENCE)),
            "Number 1.",
            SENTENCE,
            SENTENCE,
            SENTENCE);

    private Example() {}
}
