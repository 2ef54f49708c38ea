package org.ownwords.text;

import java.util.List;

/** All reasons to doubt what one line seems to offer. */
final class Doubts {
    private final Lexicon lexicon;
    private final Moods moods;

    Doubts(Lexicon lexicon, Moods moods) {
        this.lexicon = lexicon;
        this.moods = moods;
    }

    /** Whether any of them speaks against the clause. */
    Doubt in(Speech speech, List<Clause> clauses) {
        Moods.Read read = moods.read(speech);
        List<Doubt> doubts = List.of(
                new NoHelp(speech, clauses, read),
                new TakenBack(speech, clauses),
                new Verdict(speech),
                new Stray(speech),
                new Bluff(speech, clauses),
                new OthersWords(speech, clauses),
                new Unreal(speech, clauses, read),
                new OwnedWrong(speech, read),
                new Trouble(speech, clauses, lexicon),
                new ToTheRoom(speech, clauses));
        return clause -> doubts.stream().anyMatch(doubt -> doubt.about(clause));
    }
}
