package org.ownwords.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.conversation.Question;
import org.ownwords.conversation.Tag;
import org.ownwords.plan.Detail;
import org.ownwords.plan.QuestionKind;

/** What a good question is, said once for all of ours. */
class QuestionWordingTest {
    private static final List<Question> BANK = QuestionFiles.load().questions();

    /** An invitation to tell, instead of a question. */
    private static final Pattern INVITATION =
            Pattern.compile("(^|[.] |, )(tell us|tell me|show me)\\b.*[.]$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPEN = Pattern.compile(
            "\\b(what|who|whom|where|when|how|which|at what moment|from what day)\\b", Pattern.CASE_INSENSITIVE);

    /** A question that yes or no would answer begins so. */
    private static final Pattern CLOSED = Pattern.compile(
            "(do|does|did|is|are|was|were|can|could|will|would|have|has|had|should|may|might)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STACKED =
            Pattern.compile("(,? and|,? or) (what|who|where|when|how|which)\\b.*[?]", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADVICE = Pattern.compile(
            "\\b(why|if|should you|you should|have you tried|maybe you|try to|you need to|don't you|if you just)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Services and the words of the trade. */
    private static final Pattern JARGON = Pattern.compile(
            "\\b(services?|program|class(es)?|counsel\\w*|therap\\w*|treatment|parenting|rehab|agency|case|client"
                    + "|objectives?|goals?|network|safety plan|complian\\w*|engag\\w*|assess\\w*|intervention|trauma"
                    + "|coping|strengths?-based|support system|CWS|CFT|NA|AA|DV|sober|relapse)\\b");

    @TestFactory
    Stream<DynamicTest> everyQuestionIsOneThatAFamilyCanAnswer() {
        return BANK.stream().map(q -> DynamicTest.dynamicTest(q.id(), () -> fits(q)));
    }

    private static void fits(Question question) {
        String text = question.text();
        String asked = text.substring(text.lastIndexOf(". ") + 1).strip().replaceFirst("^\\{\\w+}, ", "");
        assertThat(text).matches(t -> t.endsWith("?") || invites(t), "one question, or one invitation");
        assertThat(text.chars().filter(c -> c == '?').count())
                .as("one question mark")
                .isLessThanOrEqualTo(1);
        assertThat(text)
                .as("open")
                .matches(t -> invites(t) || OPEN.matcher(asked).find());
        assertThat(asked).as("not closed").doesNotMatch(CLOSED);
        assertThat(text).as("not stacked").doesNotContainPattern(STACKED);
        assertThat(text).as("no why, no advice, “when” instead of “if”").doesNotContainPattern(ADVICE);
        assertThat(text).as("no service, no jargon").doesNotContainPattern(JARGON);
        assertThat(question.why())
                .as("a reason is one or two short sentences")
                .endsWith(".")
                .doesNotContain("?");
        assertThat(text.split("\\s+").length).isLessThanOrEqualTo(question.forChild() ? 20 : 30);
    }

    private static boolean invites(String text) {
        return INVITATION.matcher(text).find();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasEnoughAndSomeForChildren(QuestionKind kind) {
        Set<QuestionKind> four = EnumSet.of(
                QuestionKind.EXCEPTION, QuestionKind.RELATIONSHIP, QuestionKind.PREFERRED_FUTURE, QuestionKind.SCALING);
        List<Question> ofKind = BANK.stream()
                .filter(q -> q.kind() == kind && q.follows() == null)
                .toList();
        assertThat(ofKind.stream().filter(q -> !q.forChild()))
                .hasSizeGreaterThanOrEqualTo(four.contains(kind) ? 12 : 8);
        assertThat(ofKind.stream().filter(Question::forChild)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(ofKind).anyMatch(q -> q.has(Tag.WHAT_ELSE));
    }

    @ParameterizedTest
    @EnumSource
    void everyDetailHasSixFollowUpsSomeOfThemForChildrenAndWithoutNames(Detail detail) {
        List<Question> following =
                BANK.stream().filter(q -> q.follows() == detail).toList();
        assertThat(following.stream().filter(q -> !q.forChild())).hasSizeGreaterThanOrEqualTo(6);
        assertThat(following.stream().filter(Question::forChild)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(following).anyMatch(q -> q.has(Tag.NEUTRAL) && !q.text().contains("{"));
    }

    @Test
    void noTwoQuestionsOfAKindSayTheSame() {
        assertThat(BANK.stream().map(q -> q.text() + q.forChild() + q.follows() + q.tags()))
                .doesNotHaveDuplicates();
    }

    @Test
    void scalingAsksForAllThreeAndForWhatIsBehindANumber() {
        for (Tag tag : List.of(
                Tag.WILLINGNESS,
                Tag.AGREEMENT,
                Tag.CONFIDENCE,
                Tag.NOT_LOWER,
                Tag.ONE_HIGHER,
                Tag.AT_ONE,
                Tag.AT_TEN,
                Tag.PASSED)) {
            assertThat(BANK)
                    .as("%s", tag)
                    .anyMatch(q -> q.has(tag) && q.kind() == QuestionKind.SCALING && !q.forChild());
            assertThat(BANK)
                    .as("%s", tag)
                    .anyMatch(q -> q.has(tag) && q.kind() == QuestionKind.SCALING && q.forChild());
        }
    }

    @Test
    void theTwoInTheMorningQuestionIsThere() {
        assertThat(BANK).anyMatch(q -> q.text().equals("Who would you call at two in the morning?"));
    }
}
