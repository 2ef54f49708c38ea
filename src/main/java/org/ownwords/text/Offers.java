package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.QuestionKind;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Clause.Who;
import org.ownwords.text.Duty.Modality;

/** Tells the acts that were really offered from wishes, refusals, jokes and advice. */
final class Offers {
    /** What a child may do toward others; all else that others see of a child is how it fares, not an act to plan. */
    private static final Set<String> REACHING_OUT = Set.of(
            "call",
            "text",
            "tell",
            "ask",
            "help",
            "phone",
            "talk",
            "facetime",
            "ring",
            "dial",
            "message",
            "video",
            "page",
            "buzz",
            "signal");

    private static final Set<String> COMES = Set.of("come", "visit", "stop", "drop", "babysit", "check");

    /** A sentence of more words than this is no question, whatever stands at its end. */
    private static final int LONG = 25;

    private static final Set<String> OPENS = Set.of("and", "so", "but", "then", "or", "well", "like", "um");

    private static final Set<String> TURNS = Set.of(
            "do", "does", "did", "is", "are", "am", "was", "were", "can", "could", "will", "would", "should", "may",
            "have", "has", "what", "who", "where", "why", "how", "which", "when", "whose");

    private static final Set<String> SAYS = Set.of("say", "promise", "swear", "tell", "offer", "agree");

    private static final Set<String> SEES = Set.of("see", "notice", "hear", "know", "like", "feel", "say");

    private final Line line;
    private final Person speaker;
    private final List<Clause> clauses;
    private final Doubt doubt;
    private final VerbKinds kinds;
    private final Speech speech;
    private final List<String> kids;
    private final @Nullable Person parent;

    Offers(
            Line line,
            Person speaker,
            List<Clause> clauses,
            Doubt doubt,
            VerbKinds kinds,
            Speech speech,
            Roster roster) {
        this.line = line;
        this.speaker = speaker;
        this.clauses = clauses;
        this.doubt = doubt;
        this.kinds = kinds;
        this.speech = speech;
        List<Person> parents =
                roster.people().stream().filter(p -> p.role() == Role.PARENT).toList();
        this.parent = parents.size() == 1 ? parents.get(0) : null;
        this.kids = roster.people().stream()
                .filter(p -> p.role() == Role.CHILD)
                .map(p -> p.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Acts said in one breath.
     *
     * @param verbs the clauses that say what is done, at least one
     * @param around those, with what sets them off and how long they last, in reading order
     */
    record Group(Person doer, List<Clause> verbs, List<Clause> around) {}

    Person speaker() {
        return speaker;
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        while (from < clauses.size()) {
            int end = from;
            while (end < clauses.size()
                    && clauses.get(end).sentence() == clauses.get(from).sentence()) {
                end++;
            }
            groups.addAll(new SentenceOffers(this, clauses.subList(from, end)).groups());
            from = end;
        }
        return Breaths.joined(groups, speech).stream().filter(this::stands).toList();
    }

    /** Whether something in it could stand in a plan: laughing goes with other acts, but is none alone. */
    private boolean stands(Group group) {
        return group.verbs().stream().anyMatch(verb -> !kinds.mere(verb, group.around(), speech));
    }

    /** Who does it, if the clause is an act really offered; else null. */
    @Nullable
    Person offered(Clause clause, @Nullable Person before) {
        Person doer = clause.who() == Who.UNSAID
                ? (before == null || before.equals(speaker) ? unsaid(clause) : before)
                : doer(clause);
        if (doer == null || !family(doer) || clause.negated() || asked(clause) || toSpeaker(clause, doer)) {
            return null;
        }
        boolean meant = doer.equals(speaker)
                ? meant(clause)
                : seen(clause) && helps(clause, doer)
                        || told(clause, doer) && helps(clause, doer)
                        || invited(clause, doer);
        return meant && kinds.act(clause, speech) && !doubt.about(clause) ? doer : null;
    }

    /** "But then I called Keith": another act, not more of the same. */
    boolean contrasts(Clause clause) {
        return clause.opening().of(speech.text()).toLowerCase(Locale.ROOT).matches("(?s).*\\bbut\\b.*");
    }

    /** "When I read to him": an act; "if I practice": none yet. */
    boolean onceDone(Clause clause) {
        boolean own = clause.who() == Who.SPEAKER || clause.who() == Who.GROUP;
        String opening = clause.opening().of(speech.text()).toLowerCase(Locale.ROOT);
        return own && (opening.endsWith("when") || opening.endsWith("whenever") || opening.endsWith("time"));
    }

    /** A note taken from a helper tells of the parent when it names the helper ("calls Ana"), or what the helper sees. */
    private Person unsaid(Clause clause) {
        List<String> rest = Kinship.words(clause.rest().of(speech.text()));
        boolean calls = !clause.verbSpan().of(speech.text()).equalsIgnoreCase(clause.verb());
        boolean third = calls && clause.modality() == Modality.PRESENT && speaker.role() != Role.PARENT;
        if (!third || parent == null || says(rest, parent)) {
            return speaker;
        }
        boolean sees = clauses.stream().anyMatch(c -> c.sentence() == clause.sentence() && SEES.contains(c.verb()));
        return says(rest, speaker) || line.kind() == QuestionKind.RELATIONSHIP && !sees ? parent : speaker;
    }

    /** By a word of the name, or by its first letter alone. */
    private static boolean says(List<String> words, Person person) {
        String initial = person.name().substring(0, 1).toLowerCase(Locale.ROOT);
        return words.contains(initial) || Kinship.words(person.name()).stream().anyMatch(words::contains);
    }

    private @Nullable Person doer(Clause clause) {
        return switch (clause.who()) {
            case SPEAKER, GROUP, THIRD, NAMED -> clause.person();
            case YOU, OTHER, UNSAID -> null;
        };
    }

    private static boolean family(Person person) {
        return person.role() != Role.WORKER && person.role() != Role.PROFESSIONAL;
    }

    /** Whether a person speaking of their own act does, did or will do it. */
    private boolean meant(Clause clause) {
        boolean future = line.kind() == QuestionKind.PREFERRED_FUTURE;
        return switch (clause.modality()) {
            case PRESENT, PAST -> true;
            case WILL, CAN -> !clause.hedged();
            case WOULD -> !clause.hedged() && (future || line.kind() == QuestionKind.EXCEPTION);
            case WISH -> future && !clause.hedged();
            case FRAGMENT -> !clause.hedged() && clause.who() == Who.UNSAID;
        };
    }

    /** What others see is an act; what others should do is a wish. */
    private static boolean seen(Clause clause) {
        return clause.modality() == Modality.PRESENT
                || clause.modality() == Modality.PAST
                || clause.modality() == Modality.FRAGMENT && !clause.hedged();
    }

    /** "He'll yank the key out" of a child is a habit; "she say now she will dial", "she'd dole it out to me": told for her. */
    private boolean told(Clause clause, Person doer) {
        if (clause.hedged() || line.kind() == QuestionKind.PREFERRED_FUTURE) {
            return false;
        }
        String sentence = speech.sentences()
                .get(clause.sentence())
                .span()
                .of(speech.text())
                .toLowerCase(Locale.ROOT);
        boolean real = !sentence.matches("(?s).*\\b(if|wish|unless|ought)\\b.*");
        boolean saying = clauses.stream()
                .anyMatch(c -> c.sentence() == clause.sentence()
                        && c.act().end() <= clause.act().start()
                        && doer.equals(c.person())
                        && SAYS.contains(c.verb()));
        return switch (clause.modality()) {
            case WILL -> saying || line.kind() == QuestionKind.RELATIONSHIP && doer.role() == Role.PARENT;
            case WOULD -> real && line.kind() == QuestionKind.EXCEPTION;
            default -> false;
        };
    }

    /** "She can shell peas with me": what a helper opens to the child or the parent. */
    private boolean invited(Clause clause, Person doer) {
        String rest = clause.rest().of(speech.text()).toLowerCase(Locale.ROOT);
        boolean mine = rest.matches("(?s)(.*\\b)?(me|us|my|our|here|mine)\\b.*");
        boolean helper = speaker.role() == Role.NETWORK || speaker.role() == Role.TRIBE;
        return helper
                && mine
                && clause.modality() == Modality.CAN
                && !clause.hedged()
                && (doer.role() == Role.CHILD || doer.role() == Role.PARENT);
    }

    /** What a parent says of a helper is an act only when it helps the family. */
    private boolean helps(Clause clause, Person doer) {
        String rest = " " + clause.rest().of(speech.text()).toLowerCase(Locale.ROOT) + " ";
        if (doer.role() == Role.CHILD) {
            boolean much = clause.verb().equals("talk") && !rest.matches("(?s) (to|with) .*");
            return REACHING_OUT.contains(clause.verb()) && !rest.isBlank() && !much;
        }
        return doer.role() == Role.PARENT
                || rest.matches("(?s).*\\b(me|us|him|her|them|kids?|baby|boys?|girls?|my|our)\\b.*")
                || line.kind() == QuestionKind.NETWORK
                || COMES.contains(clause.verb()) && !rest.isBlank()
                || children(rest);
    }

    private boolean children(String rest) {
        return kids.stream().anyMatch(name -> rest.contains(name));
    }

    /** "Calls me": not by the one who says "me". "Pee in your cup": for the worker, not for the family. */
    private boolean toSpeaker(Clause clause, Person doer) {
        String rest = clause.rest().of(speech.text()).toLowerCase(Locale.ROOT);
        boolean me = clause.who() == Who.UNSAID && doer.equals(speaker) && rest.matches("(?s)(.*\\s)?me\\b.*");
        boolean worker = speaker.role() != Role.NETWORK && rest.matches("(?s)(.*\\s)?(you|your|yours|ur|u|y'all)\\b.*");
        return me || worker;
    }

    private boolean asked(Clause clause) {
        Span sentence = speech.sentence(clause.sentence());
        String text = sentence.of(speech.text()).strip();
        boolean question = text.endsWith("?") && !text.matches("(?s).*,\\s*(right|you know|ok|okay|huh|no)\\?");
        return question && !raised(clause, sentence);
    }

    /** "I can flip the orange card on my desk?": a child tells with a raised voice, and so does who talks on and on. */
    private boolean raised(Clause clause, Span sentence) {
        int from = speech.from(sentence.start());
        boolean talksOn = speech.from(sentence.end()) - from > LONG;
        boolean told = clause.who() == Who.SPEAKER || clause.who() == Who.THIRD || clause.who() == Who.NAMED;
        int begins = OPENS.contains(speech.at(from)) ? from + 1 : from;
        boolean turned = TURNS.contains(speech.at(begins));
        return told && !turned && (talksOn || speaker.role() == Role.CHILD);
    }
}
