package org.ownwords.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ownwords.Real;
import org.ownwords.current.CurrentPlans;
import org.ownwords.current.Known;
import org.ownwords.current.LookOver;
import org.ownwords.rules.Piece;

class LookWordTest {
    private static final CurrentPlans PLANS = new CurrentPlans(Real.RULES, Real.ANALYZER);
    private static final LookPapers PAPERS = new LookPapers(Real.MESSAGES);
    private static final LookWord WORD = new LookWord(Real.MESSAGES);

    private static final String PLAN = """
            Danger statement: CWS is worried that Tasha may drink and Leo may be hurt.

            1. Mother will complete a parenting class.

            2. When Tasha feels like drinking, she will call her sister Ana.

            The social worker will make {{title}} <b>&amp;</b> referrals.
            """;

    private static LookPaper paper() {
        Known known = Known.of(PLANS.lexicon(), "Tasha", "Ana, sister", null, false, "");
        LookOver look = PLANS.look(PLAN, known);
        return PAPERS.of(look);
    }

    @Test
    void theTemplateIsInOrder() {
        Word.check(Template.shipped(LookWord.FILE), WORD.fields(Example.LOOK));
    }

    @Test
    void hasAllThatThePageHas() {
        LookPaper paper = paper();
        String text = DocxText.of(WORD.of(paper)).all();
        assertThat(text).contains(paper.summary()).contains(paper.headline());
        assertThat(paper.items()).hasSize(2).allSatisfy(item -> {
            assertThat(text).contains(item.label()).contains(item.goods()).contains(item.why());
            assertThat(item.first())
                    .allSatisfy(point -> assertThat(text)
                            .contains(point.finding().message())
                            .contains(String.valueOf(point.finding().suggestion()))
                            .contains("(" + point.finding().catalogue() + ")"));
        });
        assertThat(paper.questions())
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(text).contains(asked.question()).contains(asked.about()));
        assertThat(paper.left())
                .hasSize(2)
                .allSatisfy(left -> assertThat(text).contains(left.why()).contains(left.texts()));
    }

    @Test
    void wordsOfThePlanStayAsTheyWere_evenWhenTheyLookLikeFields() {
        LookPaper paper = paper();
        assertThat(paper.items().get(0).pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(paper.items().get(0).text());
        assertThat(DocxText.of(WORD.of(paper)).all()).contains("{{title}} <b>&amp;</b>");
    }

    @Test
    void aPlanWithNothingToJudgeSaysSo() {
        LookPaper paper = PAPERS.of(PLANS.look("Signature: ____", Known.of(PLANS.lexicon(), "", "", null, false, "")));
        assertThat(DocxText.of(WORD.of(paper)).all()).contains("No objective was found");
    }
}
