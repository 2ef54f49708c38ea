package org.ownwords.rules;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Step;

/**
 * Every rule there is, in the catalogue's order. A new rule is its class, its sentences in
 * {@code messages/en/rules.properties}, and a line here.
 */
final class Registry {
    private static final List<ObjectiveRule> OBJECTIVE = List.of(
            new NobodyActs(), // O01
            new RoleWord(), // O02
            new NothingToSee(), // O03
            new VagueVerb(), // O04
            new NoTime(), // O05
            new ServiceWithoutBehavior(), // O07
            new ProviderNamed(), // O09
            new Acronym(), // O10
            new OnlyNegative(), // O14
            new PlaceholderLeft(), // O18
            new UnrealQuote(), // O20
            new NotTiedToWorry(), // O21
            new ApartBreached()); // O25

    private static final List<PlanRule> PLAN = List.of(
            new NetworkNotFirst(), // P03
            new WorryUnanswered(), // P11
            new PlanTooLong(), // P20
            new ParentsNotApart()); // P21

    private static final List<ReadinessRule> READINESS = List.of(
            new StepNotDone("no-safety-mapping", "R01", "QG 52", Severity.BLOCK, Step.SAFETY_MAPPING),
            new NoStatements(), // R02
            new StepNotDone("no-safety-assessment", "R03", "QG 56", Severity.BLOCK, Step.SDM),
            new StepNotDone("no-needs-tool", "R04", "QG 57", Severity.BLOCK, Step.CANS),
            new StepNotDone("no-team-meeting", "R05", "QG 59", Severity.WARN, Step.FAMILY_TEAM_MEETING),
            new NoFamilyWords(), // R06
            new NoChildWords(), // R07
            new NoChildTool(), // R08
            new TribeNotInvolved(), // R09
            new NoSeparateMeetings(), // R10
            new ProbationNotInvolved(), // R11
            new KindNotAsked("no-exception", "R12", "QG 161", QuestionKind.EXCEPTION),
            new KindNotAsked("no-relationship", "R13", "QG 168", QuestionKind.RELATIONSHIP),
            new KindNotAsked("no-preferred-future", "R14", "QG 175", QuestionKind.PREFERRED_FUTURE),
            new NumbersMissing()); // R15

    private Registry() {}

    static List<ObjectiveRule> objectiveRules() {
        return OBJECTIVE;
    }

    static List<PlanRule> planRules() {
        return PLAN;
    }

    static List<ReadinessRule> readinessRules() {
        return READINESS;
    }

    static Stream<Rule> all() {
        return Stream.of(OBJECTIVE, PLAN, READINESS).flatMap(List::stream);
    }
}
