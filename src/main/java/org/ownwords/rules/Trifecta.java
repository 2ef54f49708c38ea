package org.ownwords.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.plan.Span;
import org.ownwords.rules.Terms.Term;
import org.ownwords.text.Token;

/**
 * Parenting, mental health and substance services in one objective, whatever they are called (quick guide 90: "the
 * trifecta of generic services … for all parents"). Quoted words pass.
 */
final class Trifecta implements ObjectiveRule {
    static final int KINDS = 3;

    @Override
    public Card card() {
        return Card.objective("trifecta", "O24", "QG 90");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Map<String, Span> found = services(subject);
        if (found.size() < KINDS) {
            new StockKinds(subject).add(found);
        }
        return found.size() < KINDS ? List.of() : List.of(hit(subject, List.copyOf(found.values())));
    }

    /** Where the first service of each of the three kinds is named. */
    static Map<String, Span> services(Subject subject) {
        List<Token> tokens = subject.analysis().tokens();
        Terms services = subject.vocabulary().trifecta();
        Map<String, Span> found = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Term term = services.at(subject, i);
            if (term != null) {
                int last = i + term.words().length - 1;
                Span span = new Span(
                        tokens.get(i).span().start(), tokens.get(last).span().end());
                if (!term.isPlain() && !subject.analysis().quoted(span)) {
                    found.putIfAbsent(term.plain(), span);
                }
                i = last;
            }
        }
        return found;
    }

    private static Hit hit(Subject subject, List<Span> spans) {
        Span whole = new Span(
                spans.stream().mapToInt(Span::start).min().orElse(0),
                spans.stream().mapToInt(Span::end).max().orElse(0));
        List<String> words = spans.stream().map(s -> s.of(subject.text())).toList();
        Map<String, String> slots = Map.of("one", words.get(0), "two", words.get(1), "three", words.get(2));
        return new Hit(Severity.WARN, whole, "", slots);
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "After her parenting class, her counselor and her NA group, Tasha will call Ana each time."
                                .replace("NA group", "recovery group"),
                        "Every Friday Tasha will tell Ana one thing from rehab, one from therapy and one from parent"
                                + " education.",
                        "Tasha will draw a star on Ana's calendar each week for the drug program, the anger management"
                                + " group and the class on raising kids.",
                        "On Mondays Tasha will show Ana her notes from parenting group, from her therapist and from"
                                + " drug treatment.",
                        "Each week Tasha will pick one tip from the psychologist, the sobriety meeting and the parent"
                                + " training and try it with Leo at dinner.",
                        "Every Sunday Tasha will read Ana what she wrote in grief counseling, in the alcohol class and"
                                + " in the positive parenting workshop.",
                        "Each week Tasha will draw one thing for Leo from outpatient treatment, mental health"
                                + " appointments and the parenting course.",
                        "Each Tuesday Tasha will write down for Ana what helped in detox, in trauma therapy and in"
                                + " co-parenting class.",
                        "Each week Tasha will try one tip from a child-rearing course, from her alcohol group and from"
                                + " sessions for her depression.",
                        "Every Friday Tasha will tell Ana one thing from the class for new mothers, the addiction"
                                + " track and the mood specialist."),
                List.of(
                        "Every Friday Tasha will tell Ana one thing from parenting class and one from therapy.",
                        "Tasha will call her sponsor every night and tell her counselor each Monday how it went.",
                        "Leo can go to speech therapy each Monday, and Tasha will practice his words with him.",
                        "Each week Tasha will try one tip from parenting class with Leo at dinner and tell Ana.",
                        "Tasha will call Ana after rehab every day and tell her what she wrote in her notebook.",
                        "Every Monday Tasha will talk to her therapist about drinking and call Ana after it.",
                        "Tasha will hum to Leo every night, call Ana after dinner and walk with May on Sundays.",
                        "Every Tuesday Tasha will take Leo to physical therapy and Ana to her recovery group.",
                        "Each week Tasha will bring drug-free punch to the class for parents and sing with Leo."));
    }
}
