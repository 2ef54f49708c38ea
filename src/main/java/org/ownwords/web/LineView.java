package org.ownwords.web;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.KeptLine;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Wording;

/**
 * A line as it is shown.
 *
 * @param number its place in the talk, from 1
 * @param who the speaker's name, or "?"
 * @param earlier the wordings before this one, oldest first
 * @param concern whether it may be a safety concern: never for a screen that the family sees
 */
public record LineView(int number, Line line, String who, boolean child, List<String> earlier, boolean concern) {

    static LineView of(CaseFile file, KeptLine kept, int number, boolean concern) {
        Line line = kept.newest();
        Person speaker = line.speaker() == null ? null : file.people().byId().get(line.speaker());
        List<String> earlier = new ArrayList<>();
        for (Line version : kept.versions()) {
            if (!version.text().equals(line.text()) && !earlier.contains(version.text())) {
                earlier.add(version.text());
            }
        }
        return new LineView(
                number,
                line,
                speaker == null ? "?" : speaker.name(),
                speaker != null && speaker.role() == Role.CHILD,
                List.copyOf(earlier),
                concern);
    }

    public boolean exact() {
        return line.wording() == Wording.EXACT;
    }
}
