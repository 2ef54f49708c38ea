package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ownwords.text.Clause.Link;
import org.ownwords.text.Clause.Who;

/** "Went out to the truck. Sat there." is one act: few words, but one breath. */
final class Breaths {
    private Breaths() {}

    static List<Offers.Group> joined(List<Offers.Group> groups, Speech speech) {
        List<Offers.Group> joined = new ArrayList<>();
        for (Offers.Group group : groups) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(joined.get(last), group, speech)) {
                joined.set(last, join(joined.get(last), group));
            } else {
                joined.add(group);
            }
        }
        return joined;
    }

    /** The next sentence, by the same person, with nothing of its own before the verb but perhaps "then". */
    private static boolean goesOn(Offers.Group before, Offers.Group group, Speech speech) {
        Clause first = group.verbs().get(0);
        Clause last = before.verbs().get(before.verbs().size() - 1);
        boolean next = first.sentence() == last.sentence() + 1 && before.doer().equals(group.doer());
        boolean open = group.around().get(0) == first && first.link() != Link.TRIGGER;
        boolean then =
                first.opening().of(speech.text()).toLowerCase(Locale.ROOT).contains("then");
        boolean small = before.verbs().size() + group.verbs().size() <= 4;
        boolean it = first.rest().of(speech.text()).matches("(?is)(it|them)\\b.*")
                && first.who() == Who.SPEAKER
                && last.rest().end() > last.rest().start();
        return next && open && small && (first.who() == Who.UNSAID || then || it);
    }

    private static Offers.Group join(Offers.Group before, Offers.Group group) {
        List<Clause> verbs = new ArrayList<>(before.verbs());
        verbs.addAll(group.verbs());
        List<Clause> around = new ArrayList<>(before.around());
        around.addAll(group.around());
        return new Offers.Group(before.doer(), verbs, around);
    }
}
