package org.ownwords.document;

import java.util.List;
import org.ownwords.current.Nature;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Piece;

/**
 * What a look at a current plan found, in words: the page shows it, print and Word have the same.
 *
 * @param headline says on every sheet that this is no plan
 * @param summary what there is, what is a good start; the calm part, read first
 * @param items one by one, in the plan's order
 * @param questions to take into the next meeting
 * @param left what was read and not judged
 */
public record LookPaper(
        String title, String headline, List<String> summary, List<Item> items, List<Asked> questions, List<Left> left) {
    public LookPaper {
        summary = List.copyOf(summary);
        items = List.copyOf(items);
        questions = List.copyOf(questions);
        left = List.copyOf(left);
    }

    /**
     * One objective.
     *
     * @param title "Objective 3"
     * @param label of what it is, in a few words
     * @param goods what is already there, one sentence; empty when nothing is
     * @param text as it was pasted
     * @param pieces the text cut where findings begin and end; numbers are those of the points
     * @param why what the first points are about
     * @param first the most useful points
     * @param rest those that can wait
     */
    public record Item(
            int number,
            String title,
            Nature nature,
            String label,
            String goods,
            String text,
            List<Piece> pieces,
            String why,
            List<Point> first,
            List<Point> rest) {
        public Item {
            pieces = List.copyOf(pieces);
            first = List.copyOf(first);
            rest = List.copyOf(rest);
        }
    }

    /**
     * What a rule says of it.
     *
     * @param number as beside the marked words, from 1
     * @param label of the severity
     */
    public record Point(int number, String label, Finding finding) {}

    /**
     * A question, and which objectives it is for.
     *
     * @param about "For numbers 1 and 3"
     */
    public record Asked(String question, String about) {}

    /** What was not judged, why, and its words. */
    public record Left(String why, List<String> texts) {
        public Left {
            texts = List.copyOf(texts);
        }
    }
}
