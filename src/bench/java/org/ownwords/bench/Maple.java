package org.ownwords.bench;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Decision;
import org.ownwords.conversation.Event;
import org.ownwords.conversation.House;
import org.ownwords.conversation.Input;
import org.ownwords.conversation.Recorded;
import org.ownwords.drafting.Material;
import org.ownwords.material.SampleFamily;
import org.ownwords.plan.FileId;

/** The made-up family, as far as its talk has come. */
final class Maple {
    private Maple() {}

    static Material material(House house) {
        CaseFile file = CaseFile.unopened(new FileId("maple"));
        for (Input input : SampleFamily.maple(LocalDate.of(2026, 9, 16))) {
            Decision decision = input.decide(file, house);
            if (!(decision instanceof Decision.Accepted accepted)) {
                throw new IllegalStateException(
                        "Maple refuses " + input.getClass().getSimpleName());
            }
            for (Event event : accepted.events()) {
                file = file.after(List.of(new Recorded(file.seq() + 1, LongTalk.STAMP, event)));
            }
        }
        return new Material(
                file.teamLines(),
                file.roster(),
                List.copyOf(file.worries().byId().values()),
                file.people().flags(),
                List.copyOf(file.people().apart().values()));
    }
}
