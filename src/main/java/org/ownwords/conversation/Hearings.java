package org.ownwords.conversation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;
import org.ownwords.text.Ear;
import org.ownwords.text.Heard;
import org.ownwords.text.Roster;

/**
 * What was heard in each line of a file. Each version of a line is heard once.
 *
 * @param roster the people it was heard with; other people, and all is heard anew
 */
public record Hearings(Map<LineId, HeardLine> byLine, Roster roster) {
    public static final Hearings NONE = new Hearings(Map.of(), Roster.NOBODY);

    /** What was heard in one version of a line. */
    public record HeardLine(int version, Heard heard) {}

    /** These hearings, brought up to date with the file. */
    public Hearings after(CaseFile file, Ear ear) {
        Roster now = file.roster();
        Map<LineId, HeardLine> next = new LinkedHashMap<>();
        for (Line line : file.lines()) {
            HeardLine old = now.equals(roster) ? byLine.get(line.id()) : null;
            next.put(
                    line.id(),
                    old != null && old.version() == line.version()
                            ? old
                            : new HeardLine(line.version(), ear.hear(line, now)));
        }
        return new Hearings(next, now);
    }

    public Heard heard(LineId line) {
        HeardLine heard = byLine.get(line);
        return heard == null ? Heard.NOTHING : heard.heard();
    }
}
