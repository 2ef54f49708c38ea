package org.ownwords.drafting;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Line;
import org.ownwords.text.Heard;

/** "What did not help?": what answers that was done and is not offered, unless the answer turns ("but now I …"). */
final class AskedNoHelp {
    private static final Pattern ASKED = Pattern.compile(
            "(?:no|not|n t|never|hasn t|nothing) "
                    + "(?:(?:really|even|actually|so|that|much|any|been|be|very|of|to|you|a|at all|quite|all that|worked|work) )*"
                    + "(?:help|helps|helped|helping|helpful|work|works|worked|working|good|use|useful|difference|anything for you|last|stick)\\b"
                    + "|\\b(?:no|little) (?:help|use|good)\\b|\\b(?:useless|waste of time|made it worse|makes it worse|went nowhere|go nowhere"
                    + "|fell flat|flopped|backfired?|let you down|least helpful|less helpful|failed|never again|not again|made things worse)\\b");

    /** Asked of what was done when something else was no help: "What did you do when that didn't work?" */
    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:when|if|once|instead|then|until|even though|how did you|how do you|what else did)\\b");

    private static final Pattern TURN = Pattern.compile(
            "(?s).*\\b(?:but|instead|except|now|nowadays|these days|finally|only thing|one thing|what (?:did |does |do )?(?:help|work)(?:s|ed)?"
                    + "|did help|does help|did work|do work|helped was|worked was|what i do)\\b.*");

    private AskedNoHelp() {}

    /** Whether the act only tells what was no help. */
    static boolean tells(Line line, Heard.Act act, @Nullable Prompt prompt) {
        if (prompt == null || !asks(prompt.text())) {
            return false;
        }
        String before = line.text().substring(0, act.phrase().start()).toLowerCase(Locale.ROOT);
        int act0 = act.phrase().start();
        String opening = line.text()
                .substring(act0, Math.min(line.text().length(), act0 + 12))
                .toLowerCase(Locale.ROOT);
        return !TURN.matcher(before).matches() && !opening.startsWith("but ") && !opening.startsWith("now ");
    }

    /** The last thing asked is what counts. */
    private static boolean asks(String question) {
        String[] sentences = question.strip().split("(?<=[?.!])\\s+");
        String last = Plain.of(sentences[sentences.length - 1]);
        return ASKED.matcher(last).find() && !AFTER.matcher(last).find();
    }
}
