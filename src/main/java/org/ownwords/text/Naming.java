package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;

/** Finds the people in what someone said; "my sister" by the one who says it. */
public final class Naming {
    private final Analyzer analyzer;
    private final Kinship kinship;

    public Naming(Analyzer analyzer) {
        this.analyzer = analyzer;
        this.kinship = new Kinship(analyzer.lexicon());
    }

    public Kinship kinship() {
        return kinship;
    }

    /** Everyone spoken of, in reading order. */
    public List<Named> in(String text, @Nullable Person speaker, Roster roster) {
        Speech speech = new Speech(analyzer.analyze(text, roster), analyzer);
        People people = new People(roster, speaker, kinship);
        List<Named> named = new ArrayList<>();
        for (int at = 0; at < speech.size(); at++) {
            People.Found found = people.at(speech, at);
            if (found != null) {
                String kin = found.named() ? "" : kinship.plain(speech.at(found.end() - 1));
                named.add(new Named(speech.span(at, found.end()), found.person(), kin));
                at = found.end() - 1;
            }
        }
        return named;
    }
}
