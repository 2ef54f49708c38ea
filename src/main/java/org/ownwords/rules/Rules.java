package org.ownwords.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.plan.Dossier;
import org.ownwords.plan.Objective;
import org.ownwords.plan.PlanDates;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Ear;
import org.ownwords.text.Listener;
import org.ownwords.text.Roster;

/** All rules, with the words they speak in. Pure and safe from any thread. */
public final class Rules {
    private static final Comparator<Finding> IN_READING_ORDER = Comparator.comparingInt(Finding::start)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::rule);

    private final Analyzer analyzer;
    private final Messages messages;
    private final Ear ear;
    private final Vocabulary vocabulary;

    /** The rules without any agency's data. */
    public Rules(Analyzer analyzer, Messages messages) {
        this(analyzer, messages, Agency.NONE);
    }

    public Rules(Analyzer analyzer, Messages messages, Agency agency) {
        this.analyzer = analyzer;
        this.messages = messages;
        ear = new Listener(analyzer);
        vocabulary = new Vocabulary(analyzer, new AgencyIndex(agency, analyzer));
    }

    /** What the rules say of one objective, by start, end and rule. Empty text has no findings of its own. */
    public List<Finding> check(String text, Context context) {
        Subject subject = subject(text, context);
        List<Finding> findings = new ArrayList<>();
        for (ObjectiveRule rule : Registry.objectiveRules()) {
            for (Hit hit : rule.check(subject)) {
                findings.add(finding(rule.card(), hit));
            }
        }
        findings.sort(IN_READING_ORDER);
        return List.copyOf(findings);
    }

    /** What the plan rules say of a whole plan, in the catalogue's order. */
    public List<PlanFinding> checkPlan(Dossier dossier) {
        PlanSubject plan = plan(dossier);
        return Registry.planRules().stream()
                .flatMap(rule -> rule.check(plan).stream().map(hit -> planFinding(rule.card(), hit)))
                .toList();
    }

    /** What is there and what is missing before a plan, in the catalogue's order. */
    public List<ReadinessLine> readiness(Dossier dossier) {
        return Registry.readinessRules().stream()
                .map(rule -> line(rule, dossier))
                .toList();
    }

    /** What holds one objective back. */
    public List<Block> blocks(String text, Context context) {
        return check(text, context).stream()
                .filter(f -> f.severity() == Severity.BLOCK)
                .map(f -> new Block(f.catalogue(), f.message()))
                .toList();
    }

    /** What holds a whole plan back: what plan rules block, then what readiness cannot do without. */
    public List<Block> blocks(Dossier dossier) {
        Stream<Block> plan = checkPlan(dossier).stream()
                .filter(f -> f.severity() == Severity.BLOCK)
                .map(f -> new Block(f.catalogue(), f.message()));
        Stream<Block> readiness = readiness(dossier).stream()
                .filter(l -> l.severity() == Severity.BLOCK && l.status() == ReadinessRule.Status.MISSING)
                .map(l -> new Block(l.catalogue(), l.message()));
        return Stream.concat(plan, readiness).toList();
    }

    /** Every rule's card, in the catalogue's order. */
    public List<Card> cards() {
        return Registry.all().map(Rule::card).toList();
    }

    /** Every rule as the catalogue shows it, in the catalogue's order. */
    public List<Entry> catalogue() {
        Severities severities = new Severities(
                this::subject, ExampleFamily.FILES.stream().map(this::plan).toList(), ear);
        return Registry.all().map(rule -> entry(rule, severities.of(rule))).toList();
    }

    /** The rules of the catalogue that are not judged, and why. */
    public List<NotBuilt> notBuilt() {
        return Registry.notBuilt().entrySet().stream()
                .map(e -> new NotBuilt(
                        e.getKey(),
                        e.getValue(),
                        messages.say(Messages.ofNotBuilt(e.getKey()) + "title", Map.of()),
                        messages.say(Messages.ofNotBuilt(e.getKey()) + "why", Map.of())))
                .toList();
    }

    /** The keys of the sentences that a message file must have, so that no rule is ever without words. */
    public static Set<String> sentences() {
        Stream<String> unbuilt = Registry.notBuilt().keySet().stream()
                .flatMap(id -> Stream.of(Messages.ofNotBuilt(id) + "title", Messages.ofNotBuilt(id) + "why"));
        return Stream.concat(unbuilt, Registry.all().flatMap(Rules::sentences))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Messages messages() {
        return messages;
    }

    /** Whether a block of that rule may be set aside by a named person with a reason. */
    public boolean waivable(String catalogue) {
        return cards().stream().filter(c -> c.catalogue().equals(catalogue)).allMatch(Card::waivable);
    }

    private Subject subject(String text, Context context) {
        return new Subject(analyzer.analyze(text, context.roster()), context, vocabulary);
    }

    private Subject subject(Dossier dossier, Objective objective) {
        PlanDates dates = dossier.dates();
        Roster roster = new Roster(dossier.people(), dates == null ? null : dates.start());
        return subject(
                objective.text(),
                new Context(roster, objective.owner(), dossier.flags(), dossier.apart(), null, Context.Link.LINKED));
    }

    private PlanSubject plan(Dossier dossier) {
        return new PlanSubject(
                dossier,
                dossier.objectives().stream().map(o -> subject(dossier, o)).toList(),
                vocabulary.agency());
    }

    private Entry entry(Rule rule, Set<Severity> severities) {
        Card card = rule.card();
        Examples examples = rule instanceof ObjectiveRule judge ? judge.examples() : messages.examples(card);
        return new Entry(card, messages.title(card), messages.why(card), examples, severities);
    }

    private static Stream<String> sentences(Rule rule) {
        String id = rule.card().id();
        Stream<String> messages = rule.keys().stream().map(key -> id + (key.isEmpty() ? "" : "." + key) + ".message");
        Stream<String> about = rule instanceof ObjectiveRule
                ? Stream.of(".title", ".why")
                : Stream.of(".title", ".why", ".flagged", ".fine");
        return Stream.concat(about.map(id::concat), messages);
    }

    private Finding finding(Card card, Hit hit) {
        return new Finding(
                card.id(),
                card.catalogue(),
                hit.severity(),
                hit.span().start(),
                hit.span().end(),
                messages.message(card, hit),
                messages.suggestion(card, hit),
                hit.rewrite());
    }

    private PlanFinding planFinding(Card card, Hit hit) {
        return new PlanFinding(
                card.id(),
                card.catalogue(),
                hit.severity(),
                messages.message(card, hit),
                messages.suggestion(card, hit));
    }

    private ReadinessLine line(ReadinessRule rule, Dossier dossier) {
        ReadinessRule.Look look = rule.look(dossier, ear);
        return new ReadinessLine(
                rule.card().id(),
                rule.card().catalogue(),
                look.status(),
                look.hit().severity(),
                messages.title(rule.card()),
                messages.message(rule.card(), look.hit()));
    }
}
