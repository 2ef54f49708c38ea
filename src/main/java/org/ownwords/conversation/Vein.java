package org.ownwords.conversation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.plan.Wording;
import org.ownwords.text.Duty;
import org.ownwords.text.Heard;

/**
 * An answer worth following: what someone does or will do, and what was said about it since.
 *
 * @param phrase the act as it was said, null when it cannot be shown
 * @param known the details that were said, here or in answer to a question on it
 * @param asked the details that were asked for
 * @param ahead whether it will be done; else it was or is being done
 * @param neutral whether "you did that" would not fit: someone else did it, or no parent speaks
 */
record Vein(Line line, @Nullable String phrase, Set<Detail> known, Set<Detail> asked, boolean ahead, boolean neutral) {
    /** So many questions on one answer, then "what else?". */
    private static final int DEEP = 3;

    /** Longer words are not repeated: nobody could follow. */
    private static final int LONGEST_PHRASE = 90;

    /** Answers of these kinds hold an act to ask for, even where none was heard. */
    private static final Set<QuestionKind> ABOUT_ACTS = EnumSet.of(
            QuestionKind.EXCEPTION, QuestionKind.RELATIONSHIP, QuestionKind.PREFERRED_FUTURE, QuestionKind.PROGRESS);

    /** Marks and space that belong to the sentence around a phrase. */
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Punct}“”‘’…]+(?=\\S)|[\\s.,;:!?\"“”…]+$");

    private static final Set<Duty.Modality> TO_COME =
            EnumSet.of(Duty.Modality.WILL, Duty.Modality.CAN, Duty.Modality.WOULD, Duty.Modality.WISH);

    /** Null where there is nothing to follow. */
    static @Nullable Vein of(Scene scene, Line line) {
        Heard heard = scene.heard(line);
        boolean dark = heard.signs().contains(Heard.Sign.NOTHING_OR_DESPAIR)
                || heard.signs().contains(Heard.Sign.HOOPS);
        Heard.@Nullable Act act = heard.acts().stream()
                .filter(a -> !a.duty().negated())
                .max(Comparator.comparingInt(a -> a.details().size()))
                .orElse(null);
        boolean mayHoldAct = ABOUT_ACTS.contains(line.kind()) && !scene.answersFollowUp(line);
        if (dark || (act == null && !mayHoldAct) || line.kind() == QuestionKind.SAY_IT_BACK) {
            return null;
        }
        Set<Detail> known = EnumSet.noneOf(Detail.class);
        if (act != null) {
            known.add(Detail.ACT);
            known.addAll(act.details().keySet());
        }
        Set<Detail> asked = new HashSet<>(scene.asked().details(line.id()));
        boolean ahead = line.kind() == QuestionKind.PREFERRED_FUTURE
                || (act != null && TO_COME.contains(act.duty().modality()));
        return new Vein(line, phrase(scene, line, act), known, asked, ahead, neutral(scene, line, act));
    }

    private static boolean neutral(Scene scene, Line line, Heard.@Nullable Act act) {
        @Nullable Person speaker = scene.person(line.speaker());
        boolean parentOrChild = speaker != null && (speaker.role() == Role.PARENT || speaker.role() == Role.CHILD);
        boolean other = act != null
                && act.doer() != null
                && (speaker == null || !act.doer().id().equals(speaker.id()));
        return !parentOrChild || other;
    }

    /** Exactly as said; only marks and space at its ends are left away. */
    private static @Nullable String phrase(Scene scene, Line line, Heard.@Nullable Act act) {
        String text = line.text();
        Span span = act == null ? new Span(0, text.length()) : act.phrase();
        if (span.end() > text.length()) {
            return null;
        }
        String phrase = ENDS.matcher(span.of(text)).replaceAll("");
        boolean shown = !phrase.isBlank()
                && phrase.length() <= LONGEST_PHRASE
                && phrase.codePoints().noneMatch(Vein::upsetsALine)
                && scene.discretion().mayShow(phrase);
        return shown ? phrase : null;
    }

    /** Line breaks, and marks that turn the direction of what follows. */
    private static boolean upsetsALine(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    /** With what the answers to questions on it have told. */
    Vein told(Set<Detail> more) {
        Set<Detail> all = EnumSet.noneOf(Detail.class);
        all.addAll(more);
        all.addAll(known);
        return new Vein(line, phrase, all, asked, ahead, neutral);
    }

    /** What to ask for next: without an act there is nothing else to ask for. */
    List<Detail> missing(List<Detail> wanted) {
        return wanted.stream()
                .filter(d -> !known.contains(d) && !asked.contains(d))
                .filter(d -> d == Detail.ACT || hasAct())
                .toList();
    }

    boolean isDeep() {
        return asked.size() >= DEEP;
    }

    boolean hasAct() {
        return known.contains(Detail.ACT);
    }

    /** The more is known of what someone really does, the nearer it is to an objective. */
    int worth() {
        return 4 * known.size() + (line.wording() == Wording.EXACT ? 1 : 0) + (neutral ? 0 : 2) - asked.size();
    }
}
