package org.ownwords.drafting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ownwords.plan.Category;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Heard;

/** Says what an act is about and how much it carries: the fuller and the closer to the worry, the better. */
final class Weighing {
    private final Topics topics;

    Weighing(Topics topics) {
        this.topics = topics;
    }

    Category category(Line line, Heard.Act act, Person doer, Material material) {
        Span span = new Span(act.clauses().get(0).whole().start(), act.phrase().end());
        List<Category> here = topics.of(span.start() < span.end() ? span.of(line.text()) : line.text());
        boolean violence = material.flags().contains(Flag.DV);
        for (Category category : here) {
            if (violence || category != Category.DOMESTIC_VIOLENCE) {
                return category;
            }
        }
        if (line.kind() == QuestionKind.EXCEPTION && doer.role() == Role.PARENT) {
            List<Category> worry = material.worries().stream()
                    .flatMap(w -> topics.of(w.text()).stream())
                    .filter(c -> violence || c != Category.DOMESTIC_VIOLENCE)
                    .toList();
            if (!worry.isEmpty()) {
                return violence ? Category.DOMESTIC_VIOLENCE : worry.get(0);
            }
        }
        return doer.role() == Role.NETWORK ? Category.SAFETY_NETWORK : Category.OTHER;
    }

    double weight(Line line, Heard.Act act, Person doer, Category category, Material material) {
        Set<Detail> has = act.details().isEmpty()
                ? EnumSet.noneOf(Detail.class)
                : act.details().keySet();
        double weight = has.contains(Detail.TRIGGER) ? 2 : 0;
        weight += has.contains(Detail.HOW_OFTEN) ? 1.5 : 0;
        weight += has.contains(Detail.HELPER) ? 1 : 0;
        weight += doer.role() == Role.PARENT ? 1.5 : 0.5;
        weight += line.kind() == QuestionKind.EXCEPTION || line.kind() == QuestionKind.RELATIONSHIP ? 0.5 : 0;
        weight +=
                act.duty().modality() == Duty.Modality.WILL || act.duty().modality() == Duty.Modality.PRESENT ? 0.5 : 0;
        weight -= act.duty().subject() == null ? 0.25 : 0;
        boolean answers = topics.worry(line.text(), category, material.worries()) != null;
        return weight + (answers ? 1.5 : 0);
    }
}
