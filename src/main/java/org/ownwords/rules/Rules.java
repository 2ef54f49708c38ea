package org.ownwords.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.plan.Dossier;
import org.ownwords.text.Analyzer;

/** All rules, with the words they speak in. Pure and safe from any thread. */
public final class Rules {
    private static final Comparator<Finding> IN_READING_ORDER = Comparator.comparingInt(Finding::start)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::rule);

    private final Analyzer analyzer;
    private final Messages messages;

    public Rules(Analyzer analyzer, Messages messages) {
        this.analyzer = analyzer;
        this.messages = messages;
    }

    /** What the rules say of one objective, by start, end and rule. Empty text has no findings of its own. */
    public List<Finding> check(String text, Context context) {
        Subject subject = new Subject(analyzer.analyze(text, context.roster()), context);
        List<Finding> findings = new ArrayList<>();
        for (ObjectiveRule rule : Registry.objectiveRules()) {
            rule.check(subject).forEach(hit -> findings.add(finding(rule.card(), hit)));
        }
        findings.sort(IN_READING_ORDER);
        return List.copyOf(findings);
    }

    /** What the plan rules say of a whole plan, in the catalogue's order. */
    public List<PlanFinding> checkPlan(Dossier dossier) {
        return Registry.planRules().stream()
                .flatMap(rule -> rule.check(dossier).stream().map(hit -> planFinding(rule.card(), hit)))
                .toList();
    }

    /** What is there and what is missing before a plan, in the catalogue's order. */
    public List<ReadinessLine> readiness(Dossier dossier) {
        return Registry.readinessRules().stream()
                .map(rule -> line(rule, dossier))
                .toList();
    }

    /** Every rule's card, in the catalogue's order. */
    public List<Card> cards() {
        return Stream.of(
                        Registry.objectiveRules().stream().map(ObjectiveRule::card),
                        Registry.planRules().stream().map(PlanRule::card),
                        Registry.readinessRules().stream().map(ReadinessRule::card))
                .flatMap(cards -> cards)
                .toList();
    }

    public Messages messages() {
        return messages;
    }

    /** Whether a block of that rule may be set aside by a named person with a reason. */
    public boolean waivable(String catalogue) {
        return cards().stream().filter(c -> c.catalogue().equals(catalogue)).allMatch(Card::waivable);
    }

    private Finding finding(Card card, Hit hit) {
        return new Finding(
                card.id(),
                card.catalogue(),
                hit.severity(),
                hit.span().start(),
                hit.span().end(),
                messages.message(card, hit),
                messages.suggestion(card, hit));
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
        ReadinessRule.Look look = rule.look(dossier);
        return new ReadinessLine(
                rule.card().id(),
                rule.card().catalogue(),
                look.status(),
                look.hit().severity(),
                messages.title(rule.card()),
                messages.message(rule.card(), look.hit()));
    }
}
