package org.ownwords.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Clause.Link;

/** Finds the details of an act: when, how often, where, with whom, who noticed, what was different for the child. */
final class Details {
    private static final Set<String> TO_PLACES = Set.of("at", "in", "to", "by", "outside", "inside");

    private final Speech speech;
    private final People people;
    private final Analysis analysis;
    private final List<Clause> clauses;

    Details(Speech speech, People people, Analysis analysis, List<Clause> clauses) {
        this.speech = speech;
        this.people = people;
        this.analysis = analysis;
        this.clauses = clauses;
    }

    Heard.Act act(Offers.Group group) {
        Clause first = group.verbs().get(0);
        Clause last = group.verbs().get(group.verbs().size() - 1);
        Map<Detail, Span> details = new EnumMap<>(Detail.class);
        details.put(Detail.ACT, new Span(first.act().start(), last.act().end()));
        group.around().stream()
                .filter(c -> c.link() == Link.TRIGGER && c != first)
                .findFirst()
                .ifPresent(c -> details.put(Detail.TRIGGER, c.whole()));
        times(details, group);
        people(details, group);
        difference(details, group);
        return new Heard.Act(group.doer(), duty(first), details, details.get(Detail.ACT), group.around());
    }

    private Duty duty(Clause clause) {
        Mention subject = clause.subject().start() == clause.subject().end()
                ? null
                : new Mention(clause.subject(), kind(clause), clause.person(), false);
        return new Duty(
                clause.act(),
                subject == null ? List.of() : List.of(subject),
                subject == null ? null : clause.subject(),
                clause.modality(),
                clause.verb(),
                clause.verbSpan(),
                clause.rest(),
                clause.negated(),
                Duty.Clause.MAIN,
                clause.sentence());
    }

    private static Mention.Kind kind(Clause clause) {
        return clause.who() == Clause.Who.NAMED ? Mention.Kind.NAME : Mention.Kind.PRONOUN;
    }

    private void times(Map<Detail, Span> details, Offers.Group group) {
        for (TimePhrase time : analysis.times()) {
            boolean near = group.verbs().stream().anyMatch(v -> v.whole().overlaps(time.span()))
                    || time.span().start() >= sentence(group).start()
                            && time.span().end() <= sentence(group).end();
            if (near && time.kind() != TimePhrase.Kind.UNREAL) {
                details.putIfAbsent(Detail.HOW_OFTEN, time.span());
            }
        }
    }

    private Span sentence(Offers.Group group) {
        int index = group.verbs().get(0).sentence();
        return analysis.sentences()
                .get(Math.min(index, analysis.sentences().size() - 1))
                .span();
    }

    private void people(Map<Detail, Span> details, Offers.Group group) {
        if (!group.doer().equals(people.speaker())) {
            details.put(Detail.NOTICER, details.get(Detail.ACT));
        }
        for (Clause clause : group.verbs()) {
            int first = speech.from(clause.rest().start());
            for (int at = first;
                    at < speech.size() && clause.rest().contains(speech.word(at).span());
                    at++) {
                People.Found found = people.at(speech, at);
                if (found != null && helps(found.person(), group.doer())) {
                    details.putIfAbsent(Detail.HELPER, speech.span(at, found.end()));
                }
                place(details, clause, at, found);
            }
        }
    }

    private static boolean helps(@Nullable Person person, Person doer) {
        return person == null || person.role() != Role.CHILD && !person.equals(doer);
    }

    private void place(Map<Detail, Span> details, Clause clause, int at, People.@Nullable Found found) {
        int noun = speech.isDeterminer(at + 1) ? at + 2 : at + 1;
        boolean to = TO_PLACES.contains(speech.at(at)) && found == null;
        if (to
                && noun < speech.size()
                && clause.rest().contains(speech.word(noun).span())
                && !timed(noun)
                && people.at(speech, at + 1) == null
                && speech.verbs().base(speech.at(noun)) == null) {
            details.putIfAbsent(Detail.PLACE, speech.span(at, noun + 1));
        }
    }

    private boolean timed(int at) {
        Span word = speech.word(at).span();
        return analysis.timed(word);
    }

    /** What the child did or felt then, said beside the act. */
    private void difference(Map<Detail, Span> details, Offers.Group group) {
        for (Clause clause : clauses) {
            Person person = clause.person();
            boolean child = person != null && person.role() == Role.CHILD && !person.equals(group.doer());
            boolean third = clause.who() == Clause.Who.THIRD || clause.who() == Clause.Who.NAMED;
            if (child
                    && third
                    && clause.act().start() > group.verbs().get(0).act().start()) {
                details.putIfAbsent(Detail.DIFFERENCE, clause.act());
            }
        }
    }
}
