package org.ownwords.document;

import java.util.List;
import org.ownwords.current.Nature;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Piece;
import org.ownwords.rules.Severity;

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

    private static final LookPaper.Point POINT = new LookPaper.Point(
            1, "Must change", new Finding("role-word", "O02", Severity.BLOCK, 0, 3, "A role.", "Write the name."));
    static final LookPaper LOOK = new LookPaper(
            "A look at the plan",
            "No plan",
            SENTENCE,
            List.of(new LookPaper.Item(
                    1,
                    "Objective 1",
                    Nature.GOING,
                    "Only asks to go",
                    "It says when.",
                    "Mom will go.",
                    List.of(new Piece("Mom", Severity.BLOCK, List.of(1)), new Piece(" will go.", null, List.of())),
                    "What to look at",
                    List.of(POINT),
                    List.of())),
            List.of(new LookPaper.Asked("How often?", "For number 1")),
            List.of(new LookPaper.Left("Not judged.", SENTENCE)));

    private Example() {}
}
