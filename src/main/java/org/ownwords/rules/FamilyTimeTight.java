package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.text.Mention;

/**
 * Family time at an office, or with neither a place nor a person named (quick guide 191: as little restricted as is safe,
 * with someone of the network, at home).
 */
final class FamilyTimeTight implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("family-time-tight", "O30", "QG 191");
    }

    @Override
    public Set<String> keys() {
        return Set.of("office", "open");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Tokens tokens = subject.tokens();
        int office = office(tokens);
        int visit = visit(subject, tokens, office >= 0);
        if (visit < 0) {
            return List.of();
        }
        if (office >= 0) {
            return List.of(new Hit(
                    Severity.ASK, tokens.span(office, office + 1), "office", Map.of("place", tokens.word(office))));
        }
        return someone(subject) || place(tokens)
                ? List.of()
                : List.of(new Hit(Severity.ASK, tokens.span(visit, visit + 1), "open", Map.of()));
    }

    /** Where family time is spoken of; -1 when it is not. A nurse's or a doctor's visit is another thing. */
    private static int visit(Subject subject, Tokens tokens, boolean office) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(Clue.VISIT, i)) {
                continue;
            }
            boolean noun = tokens.is("visit-nouns", i) && !tokens.is("visit-others", i - 1);
            boolean time = tokens.word(i).equals("time") && tokens.is("visit-times", i - 1);
            boolean sees = tokens.form("visit-verbs", i) || (office && tokens.form("see-verbs", i));
            boolean verb = sees && child(subject, tokens, i + 1);
            boolean contact = tokens.word(i).equals("contact")
                    && (tokens.word(i - 1).endsWith("supervised")
                            || tokens.word(i - 1).equals("monitored"));
            if (contact || (noun && !tokens.word(i + 1).equals("from")) || time || verb) {
                return i;
            }
        }
        return -1;
    }

    private static boolean child(Subject subject, Tokens tokens, int i) {
        int at = tokens.is("possessive-words", i)
                        || tokens.is("determiners", i)
                        || tokens.word(i).equals("with")
                ? i + 1
                : i;
        at = tokens.is("possessive-words", at) || tokens.is("determiners", at) && tokens.mention(at) == null
                ? at + 1
                : at;
        Mention mention = tokens.mention(at);
        return mention != null && new Cast(subject).child(mention);
    }

    private static int office(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean room = tokens.is("office-rooms", i) && tokens.is("office-leads", i - 1);
            if (room || tokens.is("office-words", i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean someone(Subject subject) {
        return new NobodyToNotice().check(subject).isEmpty();
    }

    private static boolean place(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is("visit-places", i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will visit Leo at the county office every Monday at two and read to him.",
                        "Every Tuesday Tasha will play cards with JJ at visits in the agency's visit room.",
                        "Tasha will read two books to Leo at each visit.",
                        "At family time on Fridays Tasha will bring a game and put her phone in her bag.",
                        "On Mondays Tasha will see her kids at the visit center and braid their hair.",
                        "Tasha will sing to Leo during every visit until March.",
                        "Twice a week Tasha will have visits with Leo and cook with him.",
                        "Every Thursday Tasha will hug JJ at the start of the visit and say when she comes back."),
                List.of(
                        "Tasha will visit Leo at Ana's house every Sunday and cook with him.",
                        "At each visit in the park Tasha will play ball with JJ for half an hour.",
                        "Ana will sit with Tasha and Leo at each visit and tell her one thing that went well.",
                        "Tasha will clean the kitchen before the nurse visits each Monday.",
                        "Tasha will take Leo to his doctor visit on May 3.",
                        "After two visits that go well, Grace will bring Leo to Tasha's house on Sundays.",
                        "Tasha will call Ana after every visit and tell her how it went.",
                        "Every Sunday Tasha will visit her aunt."));
    }
}
