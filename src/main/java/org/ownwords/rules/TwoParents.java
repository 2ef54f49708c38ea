package org.ownwords.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Flag;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/**
 * Two parents share one act, so that nobody can tell who has done it. In domestic violence they must not share any
 * (quick guide 204). A parent and a grandmother may.
 */
final class TwoParents implements ObjectiveRule {
    private static final Set<String> ALL = Set.of("parents", "caregivers", "caretakers", "guardians", "couple");
    private static final Set<String> OF = Set.of("of");

    /** How far behind the subject "along with" may begin, in words. */
    private static final int ALONG = 4;

    @Override
    public Card card() {
        return Card.objective("two-parents", "O17", "QG 204");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "apart");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Cast cast = new Cast(subject);
        Doers doers = new Doers(cast);
        List<Duty> duties = subject.analysis().duties();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            Span where = duty.subjectSpan();
            boolean promised = duty.main() && duty.modality() != Duty.Modality.PAST;
            if (promised && where != null && alongWith(cast, duty, where)) {
                return List.of(hit(subject, where));
            }
            boolean they = !duty.subjects().equals(doers.of(i));
            if (promised && where != null && (many(subject, where) || parents(cast, doers.of(i), they) > 1)) {
                return List.of(hit(subject, where));
            }
        }
        return List.of();
    }

    /** "The parents", "both caregivers", "the couple", but not "the couple of minutes". */
    private static boolean many(Subject subject, Span where) {
        Phrase phrase = Phrase.of(subject, where);
        String last = phrase.word(phrase.size() - 1);
        boolean owned = phrase.size() > 1
                && (phrase.word(phrase.size() - 2).equals("'s")
                        || subject.words("possessive-words").contains(phrase.word(phrase.size() - 2))
                        || subject.words("not-own-parents").contains(phrase.word(phrase.size() - 2)));
        return ALL.contains(last) && !owned && !phrase.hasAny(OF);
    }

    /** "Shauna along with Curtis is going to". */
    private static boolean alongWith(Cast cast, Duty duty, Span where) {
        Tokens tokens = cast.subject().tokens();
        int at = tokens.first(where);
        for (int i = at; i < at + ALONG && tokens.sameSentence(at, i); i++) {
            boolean with = tokens.is("along-words", i) && tokens.word(i + 1).equals("with")
                    || tokens.is("along-words", i) && tokens.word(i).equals("alongside");
            Mention other = with ? tokens.mention(tokens.word(i).equals("alongside") ? i + 1 : i + 2) : null;
            if (other != null && !other.possessive() && cast.of(other) == Cast.Part.PARENT) {
                Mention doer = duty.subject();
                return doer != null && cast.of(doer) == Cast.Part.PARENT && !same(doer, other)
                        || doer != null && doer.equals(other) && cast.of(tokens, i - 1) == Cast.Part.PARENT;
            }
        }
        return false;
    }

    private static boolean same(Mention a, Mention b) {
        return a.equals(b) || (a.person() != null && a.person().equals(b.person()));
    }

    /** How many parents do it together; "they" may be a parent and a helper. */
    private static int parents(Cast cast, List<Mention> doers, boolean they) {
        Set<String> found = new LinkedHashSet<>();
        for (Mention doer : doers) {
            if (we(cast, doer)) {
                return 2;
            }
            if (they && cast.of(doer) != Cast.Part.PARENT) {
                return 0;
            }
            if (cast.of(doer) == Cast.Part.PARENT && doer.kind() != Mention.Kind.PRONOUN) {
                Person person = doer.person();
                found.add(person == null ? cast.word(doer) : person.id().value());
            }
        }
        return found.size();
    }

    /** "We", where nobody else is spoken of before it and the file has two parents. */
    private static boolean we(Cast cast, Mention doer) {
        return cast.word(doer).equals("we") && cast.parents() > 1;
    }

    private static Hit hit(Subject subject, Span where) {
        boolean apart = subject.context().flags().contains(Flag.DV);
        return new Hit(
                apart ? Severity.BLOCK : Severity.ASK,
                where,
                apart ? "apart" : "",
                Map.of("who", where.of(subject.text()), "name", first(subject)));
    }

    private static String first(Subject subject) {
        @Nullable Person owner = subject.owner().orElse(null);
        for (Person person : subject.context().roster().people()) {
            if (owner == null && person.role() == Role.PARENT) {
                owner = person;
            }
        }
        return owner == null ? "this parent" : owner.name();
    }

    /** In the test Tasha and Steve are the parents. */
    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha and Steve will ask the kids about school at dinner every night.",
                        "Every Sunday Steve and Tasha cook for Ana.",
                        "When Tasha and Steve argue, they will go outside one at a time and call Ana.",
                        "We will walk JJ to school every morning and wave to Ana.",
                        "By Friday Tasha and her husband will put a lock on the pool gate. Ana will look at it.",
                        "Tasha and Steve are going to take turns getting up with Leo at night; Ana will ask on Sundays.",
                        "After dinner both Tasha and Steve will put their phones in Ana's basket.",
                        "If Leo cries at night, Tasha or Steve will walk with him and text Ana."),
                List.of(
                        "Tasha and Ana will cook together every Sunday.",
                        "Tasha will bathe Leo on Mondays, and Steve will bathe him on Tuesdays. Ana will ask them.",
                        "Tasha will call Ana every night at nine.",
                        "Tasha and Leo will water the plants with Ana every Saturday.",
                        "Tasha and her mother will cook every Sunday.",
                        "Tasha will read to Leo and Steve's dog while Ana folds clothes on Mondays.",
                        "Tasha and Leo's foster parents will meet every Friday.",
                        "When Ana and Grace visit on Sundays, they will ask Tasha how she is."));
    }
}
