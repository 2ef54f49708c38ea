package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import org.ownwords.plan.Person;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;

/**
 * Nobody but the parents and their children is in it: no one who could notice or help (quick guide 63). A helper is
 * anyone of the network, kin, friends, neighbors, people of school, church or work, and any unknown name that acts or is
 * spoken to. A child who notices is not enough.
 */
final class NobodyToNotice implements ObjectiveRule {
    /** "Away from his old buddies": so many words behind "away" nobody is found who helps. */
    private static final int AVOIDED = 6;

    private static final Set<String> AWAY = Set.of("away", "avoid", "avoids", "without");

    @Override
    public Card card() {
        return Card.objective("nobody-to-notice", "O15", "QG 63");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Cast cast = new Cast(subject);
        for (Mention mention : subject.analysis().mentions()) {
            if (cast.of(mention) == Cast.Part.HELPER && counts(subject, mention)) {
                return List.of();
            }
        }
        return spokenOf(subject)
                ? List.of()
                : List.of(new Hit(Severity.ASK, subject.whole(), "", Names.slots(subject)));
    }

    /** An unknown name may be that of a book or a shop: it has to act, to be a given name, or to be spoken to. */
    private static boolean counts(Subject subject, Mention mention) {
        Person person = mention.person();
        if (person == null
                && subject.tokens().before("away-words", subject.tokens().first(mention.span()), AVOIDED)) {
            return false;
        }
        if (mention.kind() != Mention.Kind.STRANGER) {
            return person == null || !Names.apart(subject, person);
        }
        String first = new Cast(subject).firstWord(mention);
        return subject.words("first-names").contains(first)
                || subject.words("titles").contains(first)
                || acts(subject, mention)
                || subject.words("helper-leads").contains(wordBefore(subject, mention));
    }

    private static boolean acts(Subject subject, Mention mention) {
        for (Duty duty : subject.analysis().duties()) {
            if (duty.subjects().contains(mention)) {
                return true;
            }
        }
        return false;
    }

    private static String wordBefore(Subject subject, Mention mention) {
        List<Token> tokens = subject.analysis().tokens();
        int at = Inside.after(tokens, Token::span, mention.span().start() - 1) - 1;
        return at < 0 ? "" : tokens.get(at).lower();
    }

    /** A helper by a word that the analysis does not take for a person: "a woman from her mosque", "the barber". */
    private static boolean spokenOf(Subject subject) {
        String before = "";
        int away = 0;
        for (Token token : subject.analysis().tokens()) {
            String word = token.lower();
            boolean helper = subject.words("helper-nouns").contains(word)
                    || (subject.words("helper-people").contains(word)
                            && subject.words("helper-determiners").contains(before));
            away = AWAY.contains(word) ? AVOIDED : away - 1;
            helper |= before.equals("the") && subject.words("known-people").contains(word);
            if (helper
                    && away <= 0
                    && !(word.startsWith("some") && subject.words("be").contains(before))) {
                return true;
            }
            before = word;
        }
        return false;
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will read two books to Leo every night at eight.",
                        "When JJ yells, Tasha will sit on the floor next to him and breathe out slowly.",
                        "Every school morning Tasha braids JJ's hair and packs his lunch.",
                        "Tasha will walk around the block after dinner each night with music on.",
                        "I will put my phone in the drawer from five to seven on weekdays.",
                        "Tasha will put her keys in the bowl every evening where Leo and JJ can see it.",
                        "Tasha will eat dinner with the kids at the table four nights a week.",
                        "Tasha will pour the beer down the sink by Friday and take the bottles out."),
                List.of(
                        "Tasha will text Ana a photo of dinner every night.",
                        "When Tasha wants to smoke, she will call her auntie.",
                        "Every Sunday after church an elder will ask Tasha how the week went.",
                        "Tasha will show her neighbor the chart on Fridays.",
                        "Each Monday Tasha will tell her barber one good thing about JJ.",
                        "Tasha will ask two women from her mosque to be people she can call by March 1.",
                        "When Leo is up at night, Tasha will call Siosaia and talk until he sleeps.",
                        "Calls comadre when the urge hits, every time.",
                        "The school nurse will weigh JJ every Monday, and Tasha will write it down."));
    }
}
