package org.ownwords.current;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.rules.Card;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Findings;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Lexicon;

/** Looks over current plans. Keeps nothing; pure and safe from any thread. */
public final class CurrentPlans {
    /** Nobody reads more of one objective. */
    private static final int MOST_FINDINGS = 40;

    private final Rules rules;
    private final Analyzer analyzer;
    private final Labels labels;
    private final Owners owners;
    private final Set<String> judged;

    public CurrentPlans(Rules rules, Analyzer analyzer) {
        this.rules = rules;
        this.analyzer = analyzer;
        labels = new Labels(analyzer.lexicon());
        owners = new Owners(analyzer.lexicon());
        judged = rules.cards().stream().map(Card::catalogue).collect(Collectors.toUnmodifiableSet());
    }

    public Lexicon lexicon() {
        return analyzer.lexicon();
    }

    /** Whether a plan reads like English, or is too short to tell; in another language the checks would only guess. */
    public boolean readsAsEnglish(String plan) {
        return new English(analyzer.lexicon().list("plan-english-words"))
                .reads(plan.substring(0, Math.min(plan.length(), LookOver.LONGEST)));
    }

    /**
     * @param plan at most {@link LookOver#LONGEST} long; what is longer is cut there
     * @param known what is known around it
     */
    public LookOver look(String plan, Known known) {
        String read = plan.length() <= LookOver.LONGEST ? plan : plan.substring(0, LookOver.LONGEST);
        List<Looked> objectives = new ArrayList<>();
        List<Passage> left = new ArrayList<>();
        int more = 0;
        for (Passage passage : new Cutter(read, labels, analyzer, known.roster()).passages()) {
            if (passage.kind() != Passage.Kind.OBJECTIVE) {
                left.add(passage);
            } else if (objectives.size() < LookOver.MOST_OBJECTIVES) {
                objectives.add(looked(objectives.size() + 1, passage, known));
            } else {
                more++;
            }
        }
        return new LookOver(objectives, left, Question.of(objectives), more);
    }

    private Looked looked(int number, Passage passage, Known known) {
        List<Finding> all = rules.check(passage.text(), known.around(owners.of(passage.text(), known.people())));
        List<Finding> findings = Findings.mostUseful(all);
        List<Finding> shown = findings.subList(0, Math.min(MOST_FINDINGS, findings.size()));
        return new Looked(number, passage, shown, Nature.of(all), Good.of(all, judged));
    }
}
