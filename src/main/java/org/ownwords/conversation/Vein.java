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
 * @param questions how many were asked about it, in whatever words
 * @param ahead whether it will be done; else it was or is being done
 * @param neutral whether "you did that" would not fit: someone else did it, or no parent speaks
 */
record Vein(
        Line line,
        @Nullable String phrase,
        Set<Detail> known,
        Set<Detail> asked,
        long questions,
        boolean ahead,
        boolean neutral) {
    /** So many questions on one answer, then "what else?". */
    private static final int DEEP = 3;

    /** Longer words are not repeated: nobody could follow. */
    private static final int LONGEST_PHRASE = 90;

    /** Answers of these kinds hold an act to ask for, even where none was heard. */
    private static final Set<QuestionKind> ABOUT_ACTS = EnumSet.of(
            QuestionKind.EXCEPTION, QuestionKind.RELATIONSHIP, QuestionKind.PREFERRED_FUTURE, QuestionKind.PROGRESS);

    /** Where someone feels pushed, or says the plan back, its details are not the point. */
    private static final Set<QuestionKind> NOT_FOLLOWED = EnumSet.of(QuestionKind.ENGAGEMENT, QuestionKind.SAY_IT_BACK);

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
        if (dark || (act == null && !mayHoldAct) || NOT_FOLLOWED.contains(line.kind())) {
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
        String phrase = soundsSaid(line, act) ? phrase(scene, line, act) : null;
        return new Vein(line, phrase, known, asked, scene.asked().count(line.id()), ahead, neutral(scene, line, act));
    }

    private static boolean neutral(Scene scene, Line line, Heard.@Nullable Act act) {
        @Nullable Person speaker = scene.person(line.speaker());
        boolean parentOrChild = speaker != null && (speaker.role() == Role.PARENT || speaker.role() == Role.CHILD);
        boolean other = act != null
                && act.doer() != null
                && (speaker == null || !act.doer().id().equals(speaker.id()));
        boolean seen = act == null && (scene.speakerIsChild(line) || line.kind() == QuestionKind.RELATIONSHIP);
        return !parentOrChild || other || seen;
    }

    /** Not a note in short ("calls sis when urge"): nobody would know it for their own words. */
    private static boolean soundsSaid(Line line, Heard.@Nullable Act act) {
        return line.wording() == Wording.EXACT
                || (act != null && !act.duty().subjects().isEmpty());
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
        boolean turns = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        return turns || Character.isISOControl(c);
    }

    /** With what the answers to questions on it have told. */
    Vein told(Set<Detail> more) {
        Set<Detail> all = EnumSet.noneOf(Detail.class);
        all.addAll(more);
        all.addAll(known);
        return new Vein(line, phrase, all, asked, questions, ahead, neutral);
    }

    /** What to ask for next: without an act there is nothing else to ask for. */
    List<Detail> missing(List<Detail> wanted) {
        return wanted.stream()
                .filter(d -> !known.contains(d) && !asked.contains(d))
                .filter(d -> d == Detail.ACT || hasAct())
                .toList();
    }

    boolean isDeep() {
        return questions >= DEEP;
    }

    boolean hasAct() {
        return known.contains(Detail.ACT);
    }

    /** The more is known of what someone really does, the nearer it is to an objective. */
    int worth() {
        return 4 * known.size() + (line.wording() == Wording.EXACT ? 1 : 0) + (neutral ? 0 : 2) - asked.size();
    }
}
