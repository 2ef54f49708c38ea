package org.ownwords.current;

import java.util.ArrayList;
import java.util.List;

/** Makes one text of the lines of a paragraph, and remembers where each stood. */
final class Joined {
    private Joined() {}

    /** The lines' words from that place on, with one space where a line ended. */
    static Passage of(Passage.Kind kind, String plan, List<Line> lines, int from) {
        StringBuilder text = new StringBuilder();
        List<Passage.Origin> origins = new ArrayList<>();
        for (Line line : lines) {
            int start = Math.max(line.start(), from);
            while (start < line.end() && Lines.isSpace(plan.charAt(start))) {
                start++;
            }
            if (start < line.end()) {
                text.append(text.isEmpty() ? "" : " ");
                origins.add(new Passage.Origin(text.length(), start, line.end() - start));
                text.append(plan, start, line.end());
            }
        }
        return new Passage(kind, text.toString(), origins);
    }

    /** A point of a list behind the words that lead the list in: "Mother will" and "attend a class". */
    static Passage behind(Passage lead, Passage point) {
        String words =
                lead.text().endsWith(":") ? lead.text().substring(0, lead.text().length() - 1) : lead.text();
        StringBuilder text = new StringBuilder(words).append(' ');
        List<Passage.Origin> origins = new ArrayList<>();
        for (Passage.Origin origin : lead.origins()) {
            int length = Math.min(origin.length(), words.length() - origin.at());
            origins.add(new Passage.Origin(origin.at(), origin.in(), length));
        }
        for (Passage.Origin origin : point.origins()) {
            origins.add(new Passage.Origin(text.length() + origin.at(), origin.in(), origin.length()));
        }
        text.append(lowered(point.text()));
        return new Passage(point.kind(), text.toString(), origins);
    }

    /** "Complete parenting classes" goes on in small letters; "AA meetings" and "NA" stay as they are. */
    private static String lowered(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
