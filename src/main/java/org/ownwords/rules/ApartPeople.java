package org.ownwords.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/** Whether a text gives someone to be kept apart something to do, or brings the parent to them. */
record ApartPeople(Subject subject) {
    /** How far behind "Steve" his brother stands, in UTF-16 code units. */
    private static final int WHOSE = 4;

    /** How far before its verb "nobody" may stand, in words. */
    private static final int OPENING = 14;

    private static final Set<String> NOBODY = Set.of("nobody", "no", "none", "neither", "noone");

    List<Hit> hits() {
        List<Duty> acts = Acts.promised(subject);
        List<Duty> within = promisedWithin();
        OtherParent other = new OtherParent(subject);
        List<Hit> hits = new ArrayList<>();
        for (Mention mention : subject.analysis().mentions()) {
            if (other.is(mention) && !Acts.onlyTold(subject, mention.span())) {
                part(mention, acts).ifPresent(hits::add);
            } else if (!within.isEmpty() && other.is(mention)) {
                part(mention, within).ifPresent(hits::add);
            }
        }
        return hits.isEmpty() && OtherParent.planParent(subject).isEmpty() ? both(acts) : hits;
    }

    /** "When her car won't start she will get a lift": promised, though the clause before it runs on. */
    private List<Duty> promisedWithin() {
        List<Duty> found = new ArrayList<>();
        for (Duty duty : subject.analysis().duties()) {
            boolean said = duty.inTrigger() && duty.modality() == Duty.Modality.WILL && !duty.negated();
            if (said && new Cast(subject).counts(duty)) {
                found.add(duty);
            }
        }
        return found;
    }

    /** What part the text gives this person, if any. */
    private Optional<Hit> part(Mention mention, List<Duty> acts) {
        Map<String, String> slots = Map.of("name", OtherParent.bare(subject, mention));
        for (Duty act : acts) {
            boolean does = act.subjects().stream().anyMatch(m -> m.span().overlaps(mention.span()));
            boolean near = act.span().contains(mention.span()) || inSubject(act, mention);
            if (!(does || near) || leftUndone(act) || has("keep-away-verbs", act.verb()) || aside(act, mention)) {
                continue;
            }
            if (mention.possessive()) {
                return away(mention) ? Optional.empty() : owned(mention, slots, near && contactByOthers(act));
            }
            if (does || meets(act, mention)) {
                return Optional.of(new Hit(Severity.BLOCK, mention.span(), "person", slots));
            }
        }
        return Optional.empty();
    }

    /**
     * "Calls Steve", "goes with him", but not "how she feels about Steve", "nothing on Steve". Someone else who brings the
     * children over keeps the parents apart. Where the text says only "he", the act must be one that reaches him.
     */
    private boolean meets(Duty act, Mention mention) {
        Contact contact = Contact.of(subject);
        boolean handsOver = contact.byOthers(act) && has("exchange-verbs", first(act.verb()));
        if (OtherParent.byWord(mention) || handsOver) {
            return contact.brings(act, mention);
        }
        String opener = contact.opener(act, mention);
        if (opener.equals("from")) {
            return contact.brings(act, mention);
        }
        Tokens tokens = subject.tokens();
        int before = tokens.first(mention.span()) - 1;
        if (tokens.form("restrain-verbs", before)
                || tokens.form("keep-forms", before)
                || tokens.word(before).startsWith("stop")) {
            return false;
        }
        return !has("only-spoken-of", opener) && !(opener.equals("on") && !has("verbs-with-on", first(act.verb())));
    }

    private static String first(String verb) {
        int space = verb.indexOf(' ');
        return space < 0 ? verb : verb.substring(0, space);
    }

    /** "A box, so that Steve cannot see it", "the nights Steve has the kids", "Ana, not Steve": he only comes up. */
    private boolean aside(Duty act, Mention mention) {
        Tokens tokens = subject.tokens();
        int at = tokens.first(mention.span());
        boolean so = tokens.word(at - 1).equals("so") || tokens.word(at - 1).equals("that");
        if (tokens.word(at - 1).equals("not")
                || (so && OtherParent.byWord(mention))
                || tokens.is("free-choice", at - 1)
                || Contact.of(subject).through(act, mention)) {
            return true;
        }
        for (Duty inner : subject.analysis().duties()) {
            boolean holds =
                    inner.span().contains(mention.span()) || inner.subjects().contains(mention);
            int behind = tokens.behind(mention.span());
            boolean who = tokens.is("who-words", tokens.word(behind).equals(",") ? behind + 1 : behind);
            if (who && inner.subjects().contains(mention)) {
                // "Calls Brent, who has the van": the clause only tells more about him.
                continue;
            }
            if (inner.clause() == Duty.Clause.EMBEDDED && holds) {
                boolean does = inner.subjects().contains(mention);
                // "What he did to Ngozi" is told, not done.
                boolean past = !does && inner.modality() == Duty.Modality.PAST;
                return inner.negated() || past || (does && !tokens.form("letting-verbs", at - 1));
            }
        }
        return false;
    }

    /** "Steve's brother will …". */
    private static boolean inSubject(Duty act, Mention mention) {
        int gap = act.span().start() - mention.span().end();
        boolean whose = mention.possessive() && gap >= 0 && gap <= WHOSE;
        return whose || (act.subjectSpan() != null && act.subjectSpan().overlaps(mention.span()));
    }

    /** "Will not meet", "nobody tells Goyo which park", "no one of us, not even Ana, gives him the number". */
    private boolean leftUndone(Duty act) {
        if (act.negated()) {
            return true;
        }
        Tokens tokens = subject.tokens();
        Span where = act.subjectSpan();
        int verb = tokens.first(act.verbSpan());
        for (int i = where == null ? verb : tokens.first(where); tokens.sameSentence(i, verb); i--) {
            if (NOBODY.contains(tokens.word(i))) {
                return !tokens.word(i + 1).equals("matter");
            }
            if (verb - i > OPENING) {
                return false;
            }
        }
        return false;
    }

    /** "Keeps the kids away from Steve's house". */
    private boolean away(Mention mention) {
        Tokens tokens = subject.tokens();
        int at = tokens.first(mention.span());
        return tokens.word(at - 1).equals("from") && tokens.is("far-words", at - 2);
    }

    /** "Ana will talk to Steve's mother": so that the parent need not. */
    private boolean contactByOthers(Duty act) {
        Contact contact = Contact.of(subject);
        return contact.byOthers(act) && !act.impersonal();
    }

    /** "Steve's house" brings the parent there; "Steve's mother" may; "Steve's temper" does not. */
    private Optional<Hit> owned(Mention mention, Map<String, String> slots, boolean others) {
        int end = mention.span().end();
        Phrase after = Phrase.of(subject, new Span(end, Math.min(subject.text().length(), end + 24)));
        if (has("place-words", after.word(0)) || home(mention, after)) {
            return Optional.of(new Hit(Severity.BLOCK, mention.span(), "person", slots));
        }
        return others || kin(end) == null
                ? Optional.empty()
                : Optional.of(new Hit(Severity.ASK, mention.span(), "kin", slots));
    }

    /** "Take Finn to Mack's and stay": nothing follows, and so it is where he lives. */
    private boolean home(Mention mention, Phrase after) {
        Tokens tokens = subject.tokens();
        String before = tokens.word(tokens.first(mention.span()) - 1);
        String next = after.word(0);
        boolean placed = before.equals("to") || before.equals("at");
        boolean marked = next.isEmpty() || !Character.isLetter(next.charAt(0));
        return placed
                && !OtherParent.byWord(mention)
                && (marked || has("phrase-ends", next) || has("conjunctions", next));
    }

    private @Nullable Mention kin(int from) {
        return subject.analysis().mentions().stream()
                .filter(m -> m.span().start() >= from && m.span().start() <= from + WHOSE)
                .filter(m -> m.kind() == Mention.Kind.KIN)
                .findFirst()
                .orElse(null);
    }

    /** Nobody says whose plan it is, and two parents act together. */
    private List<Hit> both(List<Duty> duties) {
        for (Duty duty : duties) {
            Set<String> names = new LinkedHashSet<>();
            for (Mention mention : subject.analysis().mentions()) {
                Person person = mention.person();
                boolean acts = duty.span().contains(mention.span()) && !duty.negated() && !mention.possessive();
                if (acts && person != null && person.role() == Role.PARENT) {
                    names.add(person.name());
                }
            }
            if (names.size() > 1) {
                return List.of(
                        new Hit(Severity.BLOCK, subject.whole(), "both", Map.of("names", String.join(", ", names))));
            }
        }
        return List.of();
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }
}
