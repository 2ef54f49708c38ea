package org.ownwords.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** Hears by grammar and word lists. Safe from any thread. */
public final class Listener implements Ear {
    private final Analyzer analyzer;
    private final Kinship kinship;
    private final Moods moods;
    private final Doubts doubts;
    private final VerbKinds kinds;

    public Listener(Analyzer analyzer) {
        this.analyzer = analyzer;
        Lexicon lexicon = analyzer.lexicon();
        this.kinship = new Kinship(lexicon);
        this.moods = new Moods(lexicon);
        this.doubts = new Doubts(lexicon, moods);
        this.kinds = new VerbKinds(lexicon);
    }

    @Override
    public Heard hear(Line line, Roster roster) {
        Analysis analysis = analyzer.analyze(line.text(), roster);
        Speech speech = new Speech(analysis, analyzer);
        Person speaker = speaker(line, roster);
        if (speaker == null || speaker.role() == Role.WORKER || speaker.role() == Role.PROFESSIONAL) {
            return new Heard(List.of(), moods.signs(line, speech));
        }
        People people = new People(roster, speaker, kinship);
        List<Clause> clauses = Antecedents.resolve(SpokenClauses.of(speech, people), speech, people);
        Offers offers = new Offers(line, speaker, clauses, doubts.in(speech, clauses), kinds, speech, roster);
        List<Heard.Act> acts = offers.groups().stream()
                .map(group -> new Details(speech, people, analysis, clauses).act(group))
                .toList();
        return new Heard(acts, moods.signs(line, speech));
    }

    private static @Nullable Person speaker(Line line, Roster roster) {
        return roster.people().stream()
                .filter(p -> p.id().equals(line.speaker()))
                .findFirst()
                .orElse(null);
    }
}
