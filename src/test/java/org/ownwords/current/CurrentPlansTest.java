package org.ownwords.current;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ownwords.Real;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;

class CurrentPlansTest {
    private static final CurrentPlans PLANS = new CurrentPlans(Real.RULES, Real.ANALYZER);

    private static LookOver look(String plan) {
        return PLANS.look(
                plan, Known.of(PLANS.lexicon(), "Tasha, mother\nMarcus, father", "Ana, sister", null, false, ""));
    }

    private static List<String> objectives(String plan) {
        return look(plan).objectives().stream().map(Looked::text).toList();
    }

    private static List<String> left(String plan, Passage.Kind kind) {
        return look(plan).left(kind).stream().map(Passage::text).toList();
    }

    @Test
    void paragraphsNumbersBulletsAndBoxes() {
        assertThat(objectives("""
                        1. Mother will attend therapy.
                        2) Father will attend therapy.
                        (3) Tasha will call Ana every night.
                        • Marcus will call Ana.
                        - [ ] Tasha will read to Leo at bedtime.
                        2.1 Tasha will walk with Leo.
                        a) Tasha will cook on Sundays.
                        o Tasha will sing to Leo.

                        Tasha will go to bed at ten."""))
                .containsExactly(
                        "Mother will attend therapy.",
                        "Father will attend therapy.",
                        "Tasha will call Ana every night.",
                        "Marcus will call Ana.",
                        "Tasha will read to Leo at bedtime.",
                        "Tasha will walk with Leo.",
                        "Tasha will cook on Sundays.",
                        "Tasha will sing to Leo.",
                        "Tasha will go to bed at ten.");
    }

    @Test
    void namesAndNumbersThatAreNoMarks() {
        assertThat(objectives("""
                        J. Smith will call Ana every night.

                        30 days from now Tasha will have a sponsor.

                        7:30 a.m. is when Tasha will wake Leo."""))
                .containsExactly(
                        "J. Smith will call Ana every night.",
                        "30 days from now Tasha will have a sponsor.",
                        "7:30 a.m. is when Tasha will wake Leo.");
    }

    @Test
    void linesThatAPageBroke_areOneAgain() {
        assertThat(objectives("""
                        Dad will go to all of his scheduled meetings each
                        week. After every meeting, he will call Joe and talk
                        to him about what he learned. He will write a note.

                        Mother will complete parenting classes
                        Father will complete anger management"""))
                .containsExactly(
                        "Dad will go to all of his scheduled meetings each week. After every meeting, he will call Joe and"
                                + " talk to him about what he learned. He will write a note.",
                        "Mother will complete parenting classes",
                        "Father will complete anger management");
    }

    @Test
    void labelsAndHeadingsAreNoObjectives() {
        String plan = """
                CASE PLAN
                Case name: Miller
                Service Objectives
                Objective #1: Mother will attend therapy.
                Goal 2 – Tasha will call Ana.
                Mental Health
                Activity: Attend counseling weekly
                Due date: 6/30/2026
                Strengths
                Tasha loves Leo and has a job.
                """;
        assertThat(objectives(plan))
                .containsExactly("Mother will attend therapy.", "Tasha will call Ana.", "Attend counseling weekly");
        assertThat(left(plan, Passage.Kind.FACTS))
                .containsExactly("Case name: Miller", "Tasha loves Leo and has a job.");
    }

    @Test
    void worriesAndGoalsAreNotJudged() {
        String plan = """
                Harm statement:
                On March 3 Tasha passed out and Leo was alone.

                Danger Statement: CWS is worried that Tasha will drink again and Leo will be hurt.

                Grandma is worried that Leo could be hit by a car.

                Objectives:
                When Tasha is worried that she might drink, she will call Ana.""";
        assertThat(left(plan, Passage.Kind.STATEMENT)).hasSize(3);
        assertThat(objectives(plan)).containsExactly("When Tasha is worried that she might drink, she will call Ana.");
    }

    @Test
    void whatTheAgencyPromisesIsNotJudged() {
        String plan = """
                Tasha will call Ana.
                The social worker will make referrals.
                Agency responsibilities:
                Monthly visits to the home
                """;
        assertThat(left(plan, Passage.Kind.AGENCY))
                .containsExactly("The social worker will make referrals.", "Monthly visits to the home");
        assertThat(objectives(plan)).containsExactly("Tasha will call Ana.");
    }

    @Test
    void aListGoesOnWithTheWordsBeforeIt() {
        String plan = """
                The mother shall:
                • Complete a parenting class
                • AA meetings twice a week

                Tasha will call Ana.""";
        LookOver look = look(plan);
        assertThat(look.objectives())
                .extracting(Looked::text)
                .containsExactly(
                        "The mother shall complete a parenting class",
                        "The mother shall AA meetings twice a week",
                        "Tasha will call Ana.");
        Passage second = look.objectives().get(1).passage();
        assertThat(within(plan, second, "mother")).isEqualTo("mother");
        assertThat(within(plan, second, "AA")).isEqualTo("AA");
        assertThat(second.within(0, second.text().length())).isNull();
    }

    @Test
    void rowsOfATable() {
        String plan =
                "Activity\tFrequency\tResponsible\nParents will attend counseling\tweekly\tMother\n\tMarcus will call Ana\t";
        assertThat(objectives(plan)).containsExactly("Parents will attend counseling", "Marcus will call Ana");
    }

    @Test
    void everyWordCanBeFoundAgainInThePlan() {
        String plan = "1. Tasha will take her\n   pills every day.\n\n\t2)  Objective 4:  Marcus will call Ana.";
        for (Looked looked : look(plan).objectives()) {
            for (String word : looked.text().split(" ")) {
                assertThat(within(plan, looked.passage(), word)).isEqualTo(word);
            }
        }
        Passage first = look(plan).objectives().get(0).passage();
        assertThat(within(plan, first, "her pills")).isEqualTo("her\n   pills");
    }

    private static String within(String plan, Passage passage, String words) {
        int at = passage.text().indexOf(words);
        Span span = passage.within(at, at + words.length());
        assertThat(span).as(words + " in " + passage.text()).isNotNull();
        return span.of(plan);
    }

    @Test
    void naturesAndQuestions() {
        LookOver look = look("""
                Mother will complete a parenting class.

                Father will understand the impact of violence.

                When Tasha wants to drink, she will call Ana.

                Father will complete an anger management class.""");
        assertThat(look.objectives())
                .extracting(Looked::nature)
                .containsExactly(Nature.GOING, Nature.UNSEEN, Nature.SEEN, Nature.GOING);
        assertThat(look.objectives().get(2).goods()).contains(Good.NAMED, Good.TIMED);
        assertThat(look.questions())
                .extracting(Question::text)
                .doesNotHaveDuplicates()
                .allMatch(q -> q.endsWith("?"));
        assertThat(look.questions().stream().map(Question::text).collect(Collectors.joining("\n")))
                .contains("What will Tasha do at home")
                .contains("What will Marcus do at home");
        assertThat(look.questions().get(0).about()).hasSizeGreaterThan(1);
    }

    /** What is about finishing, or means a different thing to each person, is not what anyone could see. */
    @Test
    void whatIsNotClearIsNotCalledSeen() {
        LookOver look = look("""
                Father will attend and complete a 12 week parenting education program and utilize age-appropriate \
                discipline.

                Father will maintain a safe, stable and appropriate home environment for the children at all times.

                The parents will not allow the minors to be exposed to any alcohol use.""");
        assertThat(look.count(Nature.SEEN)).isZero();
        assertThat(look.objectives()).allSatisfy(o -> assertThat(o.goods()).doesNotContain(Good.SEEN));
    }

    @Test
    void aTitleInCapitalsIsNoObjective() {
        LookOver look = look("""
                CASE PLAN - FAMILY REUNIFICATION SERVICES

                OBJECTIVE 1: ATTEND PARENTING CLASS

                1. Tasha will call Ana every night.""");
        assertThat(look.objectives())
                .extracting(Looked::text)
                .containsExactly("ATTEND PARENTING CLASS", "Tasha will call Ana every night.");
    }

    @Test
    void anotherLanguageIsNotTakenForEnglish() {
        assertThat(
                        List.of(
                                "La madre completará un programa de tratamiento y seguirá todas las recomendaciones. Cuando Rosa "
                                        + "sienta ganas de beber, llamará a su hermana Ana todas las noches.",
                                "Мать будет посещать занятия и каждый вечер звонить сестре Анне, когда ей хочется выпить пива."))
                .noneMatch(PLANS::readsAsEnglish);
        assertThat(List.of(
                        "Rosa will call Ana.",
                        "Guadalupe Hernández Villanueva will call Xochitl Ramírez Ocampo, María Fernanda Treviño and "
                                + "José Ángel Núñez each Sunday.",
                        "ATTEND PARENTING CLASS. SUBMIT TO DRUG TESTING. COMPLETE ANGER MANAGEMENT. OBTAIN HOUSING. "
                                + "ATTEND INDIVIDUAL THERAPY.",
                        "Wenn"))
                .allMatch(PLANS::readsAsEnglish);
    }

    @Test
    void aVeryLongPlanIsBounded() {
        LookOver look = look("Tasha will call Ana every night.\n\n".repeat(70));
        assertThat(look.objectives()).hasSize(LookOver.MOST_OBJECTIVES);
        assertThat(look.more()).isEqualTo(10);
        assertThat(left("Tasha ".repeat(50_000), Passage.Kind.TOO_LONG)).hasSize(1);
        assertThat(look("Mom will call mom. ".repeat(200)).objectives().get(0).findings())
                .hasSizeLessThan(50);
    }

    @Test
    void strangeTextsAreReadToo() {
        for (String plan : List.of(
                "",
                "   ",
                "\n\n\n",
                ":",
                "•",
                "1.",
                "• • • •",
                "(",
                "[",
                "\t\t\t",
                "1. 2. 3. 4.",
                "will",
                "a:\tb:\tc:",
                "#",
                "“",
                "will:\n• x")) {
            assertThat(look(plan).objectives().size()).isLessThan(2);
        }
    }

    @Test
    void whoIsWho() {
        Known known = Known.of(
                PLANS.lexicon(),
                "Tasha Miller, mother",
                "Ana, sister\nLeo (4)\nLuke - counselor\nDr. Patel, doctor\nMia, Tasha's daughter\nSam\nPat, foster mother\nMarcus, dad\nKim, parent partner",
                null,
                true,
                "Steve, father");
        assertThat(known.people())
                .extracting(p -> p.name() + "=" + p.role())
                .containsExactly(
                        "Tasha Miller=" + Role.PARENT,
                        "Ana=" + Role.NETWORK,
                        "Leo=" + Role.CHILD,
                        "Luke=" + Role.PROFESSIONAL,
                        "Dr. Patel=" + Role.PROFESSIONAL,
                        "Mia=" + Role.CHILD,
                        "Sam=" + Role.NETWORK,
                        "Pat=" + Role.NETWORK,
                        "Marcus=" + Role.PARENT,
                        "Kim=" + Role.PROFESSIONAL);
        assertThat(known.apart()).extracting(a -> a.text()).containsExactly("Steve");
        assertThat(PLANS.look("Tasha Miller will call Steve every Sunday.", known)
                        .objectives()
                        .get(0)
                        .findings())
                .anyMatch(f -> f.catalogue().equals("O25"));
    }
}
