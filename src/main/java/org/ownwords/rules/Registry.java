package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
            new EndsTooLate(), // O06
            new ServiceWithoutBehavior(), // O07
            new CompletionWording(), // O08
            new ProviderNamed(), // O09
            new Acronym(), // O10
            new Jargon(), // O11
            new HardToRead(), // O12
            new SentenceTooLong(), // O13
            new OnlyNegative(), // O14
            new NobodyToNotice(), // O15
            new ParentDoesNothing(), // O16
            new TwoParents(), // O17
            new PlaceholderLeft(), // O18
            new UnsaidFact(), // O19
            new UnrealQuote(), // O20
            new NotTiedToWorry(), // O21
            new AbsolutePromise(), // O22
            new BlamingLabel(), // O23
            new Trifecta(), // O24
            new ApartBreached(), // O25
            new ChildCarriesDuty(), // O26
            new TooManySteps(), // O27
            new ServiceWithoutPurpose(), // O28
            new FamilyTimeTight(), // O30
            new StockWording(), // O31
            new UndefinedQuality(), // N01
            new ChildMadeResponsible(), // N02
            new HurtMadeResponsible(), // N03
            new NeedsOtherParent(), // N04
            new EscapeClause()); // N05

    private static final List<PlanRule> PLAN = List.of(
            new HelperNotAgreed(), // O29
            new TooManyPriorities(), // P01
            new EntriesOutOfRange(), // P02
            new NetworkNotFirst(), // P03
            new SobrietyLate(), // P06
            new ParentClassEarly(), // P08
            new ParentClassAsked(), // P09
            new TrifectaPlan(), // P10
            new WorryUnanswered(), // P11
            new ServicesFirst(), // P13
            new OnlyServices(), // P14
            new NoFamilyTime(), // P15
            new StatementMissing(), // P19
            new PlanTooLong(), // P20
            new ParentsNotApart(), // P21
            new PlanHardToRead(), // P22
            new ChildUnused(), // P23
            new StockPlan(), // P24
            new NamesDiffer(), // P25
            new TribeUnheard()); // P26

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
            new NumbersMissing(), // R15
            new HoopsHeard(), // R16
            new NotAgreed(), // R17
            new NoFamilyFinding(), // R19
            new NotSaidBack(), // R20
            new NothingGoesWell(), // R23
            new VisitsNotDiscussed()); // R24

    /** Rules of the catalogue that nothing here can decide, with their lines in the guide; the message file says why. */
    private static final Map<String, String> NOT_BUILT = new TreeMap<>(Map.ofEntries(
            Map.entry("O32", "QG 122"),
            Map.entry("P04", "QG 27"),
            Map.entry("P05", "QG 104"),
            Map.entry("P07", "QG 136"),
            Map.entry("P12", "QG 96"),
            Map.entry("P16", "QG 197"),
            Map.entry("P17", "QG 240"),
            Map.entry("P18", "QG 242"),
            Map.entry("R18", "QG 246"),
            Map.entry("R21", "SG 32"),
            Map.entry("R22", "SG 117")));

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

    static Map<String, String> notBuilt() {
        return NOT_BUILT;
    }

    static Stream<Rule> all() {
        return Stream.of(OBJECTIVE, PLAN, READINESS).flatMap(List::stream);
    }
}
