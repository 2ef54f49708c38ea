package org.ownwords.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ownwords.plan.Line;
import org.ownwords.plan.QuestionKind;

/** Hears how a line is meant: no help, a joke, nothing, despair, hoops, a number. */
final class Moods {
    private static final Set<String> NUMBERS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Lexicon lexicon;

    /** Where set phrases stand, as places in the text. */
    record Read(List<Integer> noHelp, List<Integer> jokes, List<Integer> impossible, List<Integer> wrongs) {}

    Moods(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Read read(Speech speech) {
        List<Integer> noHelp = places(speech, "ear-nohelp");
        noHelp.addAll(places(speech, "ear-hoops"));
        return new Read(
                noHelp, places(speech, "ear-joke"), places(speech, "ear-impossible"), places(speech, "ear-wrongs"));
    }

    Set<Heard.Sign> signs(Line line, Speech speech) {
        Set<Heard.Sign> signs = EnumSet.noneOf(Heard.Sign.class);
        String whole = speech.plain().strip().replaceAll("[.!…,]+$", "");
        boolean nothing = lexicon.list("ear-nothing").contains(whole)
                || lexicon.list("ear-nothing").stream()
                        .anyMatch(n ->
                                whole.length() < 40 && whole.startsWith(n + ".") && whole.split("[.!]").length < 3);
        if (nothing || !places(speech, "ear-despair").isEmpty()) {
            signs.add(Heard.Sign.NOTHING_OR_DESPAIR);
        }
        if (!places(speech, "ear-hoops").isEmpty()) {
            signs.add(Heard.Sign.HOOPS);
        }
        if (number(line, speech)) {
            signs.add(Heard.Sign.NUMBER);
        }
        return signs;
    }

    /** A number from 1 to 10 that answers a scaling question, or is the whole line. */
    private static boolean number(Line line, Speech speech) {
        boolean asked = line.kind() == QuestionKind.SCALING;
        for (int i = 0; i < speech.size() && (asked ? i < 8 : i < 1); i++) {
            boolean is = NUMBERS.contains(speech.at(i)) || speech.at(i).matches("10|[1-9]");
            if (is && (asked || speech.size() <= 2)) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> places(Speech speech, String list) {
        String plain = speech.plain();
        List<Integer> places = new ArrayList<>();
        for (String phrase : lexicon.list(list)) {
            for (int at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1)) {
                if (!letter(plain, at - 1) && !letter(plain, at + phrase.length())) {
                    places.add(at);
                }
            }
        }
        return places;
    }

    private static boolean letter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
