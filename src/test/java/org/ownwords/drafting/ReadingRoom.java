package org.ownwords.drafting;

import java.util.*;
import org.ownwords.plan.*;
import org.ownwords.text.*;

/** Prints every draft, to be read. */
final class ReadingRoom {
    public static void main(String[] args) {
        var drafter = new OfflineDrafter(new Listener(TestHouse.ANALYZER), TestHouse.ANALYZER, TestHouse.sentences());
        boolean gaps = args.length > 1;
        for (Family f : Family.in(args[0])) {
            System.out.println("=== " + f.id());
            Proposal p = drafter.propose(f.material());
            Map<LineId, String> texts = new HashMap<>();
            f.material().lines().forEach(l -> texts.put(l.id(), l.text()));
            for (Idea i : p.ideas()) {
                boolean ok =
                        f.offered().stream().anyMatch(m -> i.quotes().stream().anyMatch(m::touches));
                boolean trap =
                        f.traps().stream().anyMatch(m -> i.quotes().stream().anyMatch(m::touches));
                System.out.println((ok ? "  + " : "  ? ") + (trap ? "TRAP " : "") + i.text() + "   [" + i.category()
                        + (i.worry() == null ? "" : " w") + "]");
                if (gaps || !ok)
                    for (Quote q : i.quotes())
                        System.out.println(
                                "        " + q.line() + " " + q.span().of(texts.get(q.line())));
                if (gaps) i.gaps().forEach(g -> System.out.println("        ? " + g.question()));
            }
            for (Family.Mark m : f.offered())
                if (p.ideas().stream().noneMatch(i -> i.quotes().stream().anyMatch(m::touches)))
                    System.out.println("  - MISSED " + m);
        }
    }
}
