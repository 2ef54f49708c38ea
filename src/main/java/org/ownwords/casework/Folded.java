package org.ownwords.casework;

import java.util.List;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Hearings;
import org.ownwords.conversation.Recorded;
import org.ownwords.plan.FileId;
import org.ownwords.text.Ear;

/** A file as its events made it. Its lines are heard when someone first asks, and each only once. */
final class Folded {
    private final CaseFile file;
    private Hearings hearings;
    private boolean heard;

    private Folded(CaseFile file, Hearings earlier) {
        this.file = file;
        this.hearings = earlier;
    }

    /**
     * @throws org.ownwords.conversation.ImpossibleEvent if an event does not fit
     */
    static Folded of(FileId id, List<Recorded> events) {
        return new Folded(CaseFile.unopened(id).after(events), Hearings.NONE);
    }

    CaseFile file() {
        return file;
    }

    /**
     * @throws org.ownwords.conversation.ImpossibleEvent if an event does not fit
     */
    synchronized Folded after(List<Recorded> events) {
        return new Folded(file.after(events), hearings);
    }

    synchronized Hearings hearings(Ear ear) {
        if (!heard) {
            hearings = hearings.after(file, ear);
            heard = true;
        }
        return hearings;
    }
}
