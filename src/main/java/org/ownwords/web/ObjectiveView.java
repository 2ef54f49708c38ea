package org.ownwords.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Discretion;
import org.ownwords.plan.Agreement;
import org.ownwords.plan.Line;
import org.ownwords.plan.Objective;
import org.ownwords.plan.ObjectiveId;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Worry;
import org.ownwords.rules.Context;
import org.ownwords.rules.Rules;

/**
 * What was agreed, as it is shown.
 *
 * @param number its place in the family's order, from 1
 * @param checked its words with what the rules say of them; in table view the words alone, or the sentence that stands
 *     where they may not lie on the table
 * @param up the order with it one place higher, joined by commas; null for the first
 * @param down the same one place lower; null for the last
 */
public record ObjectiveView(
        int number,
        Objective objective,
        Checked checked,
        String owner,
        @Nullable Worry worry,
        List<QuoteView> quotes,
        List<Answer> answers,
        @Nullable String up,
        @Nullable String down) {

    /** What one person with a part in it said. */
    public record Answer(Person person, Agreement agreement) {
        public boolean waiting() {
            return agreement == Agreement.NOT_ASKED || agreement == Agreement.TO_BE_FOUND;
        }
    }

    /** Whom the plan still waits on, "Ana, Mia"; empty for nobody. */
    public static String waitingFor(List<ObjectiveView> objectives) {
        return objectives.stream()
                .flatMap(view -> view.answers().stream())
                .filter(Answer::waiting)
                .map(answer -> answer.person().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** @param table whether the family sees it: then nothing private and nobody who is kept apart is in it */
    static List<ObjectiveView> all(CaseFile file, boolean table, Rules rules) {
        List<ObjectiveId> order = List.copyOf(file.plan().objectives().keySet());
        List<ObjectiveView> views = new ArrayList<>();
        for (Objective objective : file.plan().objectives().values()) {
            views.add(of(file, table, rules, objective, order, views.size()));
        }
        return views;
    }

    private static ObjectiveView of(
            CaseFile file, boolean table, Rules rules, Objective objective, List<ObjectiveId> order, int at) {
        Person owner = file.people().byId().get(objective.owner());
        Discretion discretion = Discretion.atTable(file);
        boolean shown = !table || discretion.mayShow(objective.text());
        return new ObjectiveView(
                at + 1,
                objective,
                table
                        ? Checked.unchecked(shown ? objective.text() : Say.NOT_AT_THE_TABLE)
                        : Checked.of(objective.text(), file.context(objective.owner(), Context.Link.LINKED), rules),
                owner == null ? "?" : owner.name(),
                file.worries().byId().get(objective.worry()),
                QuoteView.of(
                        file,
                        objective.quotes().stream()
                                .filter(q -> !table || mayLie(file.talks().newest(q.line()), discretion))
                                .toList()),
                answers(file, objective).stream()
                        .filter(a -> !table || discretion.mayName(a.person()))
                        .toList(),
                at == 0 ? null : swapped(order, at, at - 1),
                at + 1 == order.size() ? null : swapped(order, at, at + 1));
    }

    private static boolean mayLie(@Nullable Line line, Discretion discretion) {
        return line != null && discretion.mayUse(line) && discretion.mayShow(line.text());
    }

    private static List<Answer> answers(CaseFile file, Objective objective) {
        List<Answer> answers = new ArrayList<>();
        for (Map.Entry<PersonId, Agreement> given :
                file.plan().agreements(objective).entrySet()) {
            Person person = file.people().byId().get(given.getKey());
            if (person != null) {
                answers.add(new Answer(person, given.getValue()));
            }
        }
        return answers;
    }

    private static String swapped(List<ObjectiveId> order, int a, int b) {
        List<String> ids =
                new ArrayList<>(order.stream().map(ObjectiveId::value).toList());
        Collections.swap(ids, a, b);
        return String.join(",", ids);
    }
}
