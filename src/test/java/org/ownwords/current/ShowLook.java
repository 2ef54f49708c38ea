package org.ownwords.current;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ownwords.Real;

/** Prints how a plan from standard input is cut and judged, for looking at by hand. Arguments: parents, others. */
final class ShowLook {
    private ShowLook() {}

    public static void main(String[] args) throws IOException {
        String plan = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        String parents = args.length > 0 ? args[0] : "";
        String others = args.length > 1 ? args[1].replace(';', '\n') : "";
        CurrentPlans plans = new CurrentPlans(Real.RULES, Real.ANALYZER);
        LookOver look = plans.look(plan, Known.of(plans.lexicon(), parents, others, null, false, ""));
        look.objectives().forEach(o -> {
            System.out.println(o.number() + " " + o.nature() + " " + o.goods() + " " + o.text());
            o.first().forEach(f -> System.out.println("     " + f.catalogue() + " " + f.message()));
        });
        look.left().forEach(p -> System.out.println(p.kind() + ": " + p.text()));
        look.questions().forEach(q -> System.out.println("? " + q.text() + " " + q.about()));
    }
}
