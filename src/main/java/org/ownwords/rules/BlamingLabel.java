package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;
import org.ownwords.text.Trigger;

/**
 * A word that says what someone is, instead of what was done (quick guide 38). The name of a service ("batterers’
 * intervention") and quoted speech pass, and so does "people who drink".
 */
final class BlamingLabel implements ObjectiveRule {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "such", "any", "another", "no");

    @Override
    public Card card() {
        return Card.objective("blaming-label", "O23", "QG 38");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Hit> hits = new ArrayList<>();
        List<Token> tokens = subject.analysis().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int words = subject.tokens().is(Clue.LABEL, i) && tokens.get(i).isWord() ? label(subject, tokens, i) : 0;
            if (words > 0) {
                Span span = new Span(
                        tokens.get(i).span().start(),
                        tokens.get(i + words - 1).span().end());
                if (!Inside.one(subject.analysis().quotations(), q -> q, span)) {
                    hits.add(new Hit(Severity.WARN, span, "", Map.of("word", span.of(subject.text()))));
                }
                i += words - 1;
            }
        }
        return hits;
    }

    /** How many words the label has that begins there; 0 for none. */
    private static int label(Subject subject, List<Token> tokens, int i) {
        String word = BaseForms.unowned(word(tokens, i));
        if (subject.words("label-firsts").contains(word)
                && subject.words("label-pairs").contains(word + " " + word(tokens, i + 1))
                && !service(subject, tokens, i + 2)
                && !anyone(subject, tokens, i)
                && !felt(tokens, i)) {
            return 2;
        }
        if (subject.words("label-nouns").contains(word)) {
            return service(subject, tokens, i + 1) || fellowship(subject, tokens, i) ? 0 : 1;
        }
        if (subject.words("label-bare-nouns").contains(word)) {
            boolean judged = subject.words("label-judgments").contains(word(tokens, i - 1));
            return (judged || ARTICLES.contains(word(tokens, i - 1))) && ends(subject, tokens, i + 1) ? 1 : 0;
        }
        return subject.words("label-adjectives").contains(word) && ofPerson(subject, tokens, i) ? 1 : 0;
    }

    /** "When she feels like a bad mom": what she fears to be. */
    private static boolean felt(List<Token> tokens, int i) {
        int at = ARTICLES.contains(word(tokens, i - 1)) ? i - 2 : i - 1;
        return word(tokens, at).equals("like") && word(tokens, at - 1).startsWith("feel");
    }

    /** "Adult Children of Alcoholics": what a fellowship calls itself. */
    private static boolean fellowship(Subject subject, List<Token> tokens, int i) {
        return word(tokens, i - 1).equals("of")
                && i > 1
                && capital(subject, tokens.get(i))
                && capital(subject, tokens.get(i - 2))
                && !capital(subject, tokens.get(i - 1));
    }

    private static boolean capital(Subject subject, Token token) {
        return Character.isUpperCase(subject.text().charAt(token.span().start()));
    }

    /** "Contact with drug users": people nobody has named, and no one of this family. */
    private static boolean anyone(Subject subject, List<Token> tokens, int i) {
        boolean led = subject.words("prepositions").contains(word(tokens, i - 1))
                || word(tokens, i - 1).equals("other")
                || word(tokens, i - 1).equals("active");
        return led && word(tokens, i + 1).endsWith("users");
    }

    /** "Batterers’ intervention", "offender program", "Gamblers Anonymous". */
    private static boolean service(Subject subject, List<Token> tokens, int i) {
        return subject.words("label-services").contains(word(tokens, i))
                || subject.words("label-services").contains(word(tokens, i + 1))
                        && tokens.get(i).isWord()
                        && !subject.words("prepositions").contains(word(tokens, i));
    }

    /** "A drunk." is a person, "a drunk driver" is another thing. */
    private static boolean ends(Subject subject, List<Token> tokens, int i) {
        return i >= tokens.size()
                || !tokens.get(i).isWord()
                || subject.words("phrase-ends").contains(word(tokens, i))
                || word(tokens, i).equals("and")
                || subject.words("be").contains(word(tokens, i));
    }

    /** "Is lazy", "being manipulative", "an unfit mother", "selfish Tasha": not "a lazy Sunday". */
    private static boolean ofPerson(Subject subject, List<Token> tokens, int i) {
        int back = i - 1;
        while (back >= 0 && i - back < 4 && degree(subject, word(tokens, back))) {
            back--;
        }
        boolean stated = subject.words("label-links").contains(word(tokens, back)) && !thing(subject, tokens.get(back));
        boolean now = Inside.one(
                subject.analysis().triggers(), Trigger::span, tokens.get(i).span());
        return (stated && !now && ends(subject, tokens, i + 1)) || person(subject, tokens, i + 1);
    }

    private static boolean degree(Subject subject, String word) {
        return subject.words("label-degrees").contains(word)
                || subject.words("adverbs").contains(word);
    }

    /** Whether that form of "be" has a thing as its subject: "the steps are dangerous". */
    private static boolean thing(Subject subject, Token link) {
        return subject.analysis().duties().stream()
                .anyMatch(d -> d.impersonal() && d.verbSpan().overlaps(link.span()));
    }

    private static boolean person(Subject subject, List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return false;
        }
        if (subject.words("label-persons").contains(word(tokens, i))) {
            return true;
        }
        int start = tokens.get(i).span().start();
        List<Mention> mentions = subject.analysis().mentions();
        int at = Inside.after(mentions, Mention::span, start) - 1;
        return at >= 0
                && mentions.get(at).span().start() == start
                && mentions.get(at).kind() != Mention.Kind.PRONOUN;
    }

    private static String word(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "When the abuser texts, Tasha will call Ana that night.",
                        "Tasha will tell Ana every Sunday about growing up with an alcoholic.",
                        "Tasha will stop being manipulative and call Ana every night.",
                        "By Friday Ana will ask Tasha what made her such a neglectful mother.",
                        "Each Monday Tasha will write Ana about the deadbeat she left.",
                        "Tasha will call Ana each night, because she is lazy.",
                        "Every night Tasha will call Ana, because she is in denial.",
                        "On Sundays Ana will keep junkies out of Tasha's kitchen.",
                        "If Tasha is uncooperative, Ana will call her that day."),
                List.of(
                        "Tasha will go to batterers’ intervention group each week and tell Ana what she tried.",
                        "When Leo is defiant, Tasha will sit down and text Ana.",
                        "Tasha will write about people who drink and read it to Ana each Sunday.",
                        "On lazy Sundays Tasha will make pancakes with Leo and Ana.",
                        "Every night Tasha will tell Leo, “You are not a bad kid, you are my kid.”",
                        "When Tasha is drunk, she will hand Leo to Ana.",
                        "Tasha will walk to Adult Children of Alcoholics meetings with Ana each Monday and tell her one thing.",
                        "When a drunk driver scares Leo, Tasha will hold him and call Ana.",
                        "Tasha will wear silly socks with Leo on crazy hair day and send Ana a picture."));
    }
}
