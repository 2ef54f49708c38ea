package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ownwords.plan.Span;
import org.ownwords.text.ReadingLevel;
import org.ownwords.text.Sentence;

/**
 * The plan as a whole reads above the sixth grade (quick guide 218). Both grades are pooled over all objectives, names
 * left out, and shown as a range. A plan of fewer than a hundred words says too little.
 */
final class PlanHardToRead implements PlanRule {
    private static final int ENOUGH = 100;
    private static final double WARN = 8;
    private static final double ASK = 7;
    private static final int SHOWN = 4;
    private static final int LAST = 12;

    /** How much of the longest sentence is shown, in UTF-16 units; enough to find it. */
    private static final int GLIMPSE = 60;

    @Override
    public Card card() {
        return Card.plan("plan-hard-to-read", "P22", "QG 218");
    }

    @Override
    public List<Hit> check(PlanSubject plan) {
        ReadingLevel level = level(plan);
        if (level.words() < ENOUGH || level.highest() <= ASK) {
            return List.of();
        }
        Map<String, String> slots = Map.of("grade", range(level), "sentence", longest(plan), "words", hardest(plan));
        return List.of(Hit.ofPlan(level.highest() > WARN ? Severity.WARN : Severity.ASK, "", slots));
    }

    /** All objectives as one text. */
    static ReadingLevel level(PlanSubject plan) {
        ReadingLevel level = ReadingLevel.NOTHING;
        for (Subject objective : plan.objectives()) {
            level = level.plus(
                    ReadingLevel.of(objective.analysis(), objective.vocabulary().syllables()));
        }
        return level;
    }

    /** "7 to 8"; where school ends, grades end. */
    static String range(ReadingLevel level) {
        long low = Math.max(1, Math.round(level.lowest()));
        long high = Math.max(1, Math.round(level.highest()));
        if (low >= LAST) {
            return LAST + " or above";
        }
        return low == high ? String.valueOf(low) : low + " to " + Math.min(high, LAST);
    }

    private static String longest(PlanSubject plan) {
        String longest = "";
        int most = 0;
        for (Subject objective : plan.objectives()) {
            for (Sentence sentence : objective.analysis().sentences()) {
                int words = SentenceTooLong.words(objective, sentence);
                if (words > most) {
                    most = words;
                    longest = glimpse(objective.text(), sentence.span());
                }
            }
        }
        return longest;
    }

    private static String glimpse(String text, Span span) {
        String sentence = span.of(text);
        int cut = sentence.lastIndexOf(' ', GLIMPSE);
        return sentence.length() <= GLIMPSE || cut < 0 ? sentence : sentence.substring(0, cut) + " …";
    }

    private static String hardest(PlanSubject plan) {
        Map<String, HardWords.Found> all = new TreeMap<>();
        plan.objectives().forEach(o -> all.putAll(HardWords.of(o).found()));
        return all.isEmpty() ? "none" : new HardWords(all, all.size()).hardest(SHOWN);
    }
}
