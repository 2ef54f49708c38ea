package org.ownwords.rules;

import java.util.List;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/**
 * No clause says of a person that they will, can or do something (quick guide 251). One such clause is enough: a second
 * sentence may well go without ("The first meeting will happen …").
 */
final class NobodyActs implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("nobody-acts", "O01", "QG 251");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Cast cast = new Cast(subject);
        boolean someone = subject.analysis().duties().stream()
                .filter(d -> d.main() || cast.counts(d))
                .anyMatch(d -> d.subjects().stream().anyMatch(m -> isSomeone(subject, m)));
        return someone || unread(subject) || given(subject)
                ? List.of()
                : List.of(new Hit(Severity.BLOCK, subject.whole(), "", Names.slots(subject)));
    }

    /** "Breakfast is on Ruta", "it is Ruta who holds him", "Huy is signed up for group": it is hers or his. */
    private static boolean given(Subject subject) {
        Cast cast = new Cast(subject);
        for (Mention mention : subject.analysis().mentions()) {
            if (isSomeone(subject, mention) && cast.entrusted(mention)) {
                return true;
            }
        }
        return false;
    }

    /** The analysis may have missed an act: then we cannot tell, and do not block. */
    private static boolean unread(Subject subject) {
        Cast cast = new Cast(subject);
        for (Mention mention : subject.analysis().mentions()) {
            if (isSomeone(subject, mention) && cast.unread(mention)) {
                return true;
            }
        }
        return subject.analysis().duties().stream().noneMatch(Duty::main)
                && subject.analysis().mentions().stream()
                        .anyMatch(m -> m.kind() == Mention.Kind.NAME
                                && !m.possessive()
                                && m.span().start() == 0);
    }

    /** Role words count here: that they are no names is another rule's finding. */
    private static boolean isSomeone(Subject subject, Mention doer) {
        return doer.kind() != Mention.Kind.KIN
                || doer.person() != null
                || !Phrase.of(subject, doer.span()).names(subject.words("nobody-words"));
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Parenting classes every Tuesday until March.",
                        "A ride to each visit will be found by Friday.",
                        "Bedtime for the children at eight every night.",
                        "To call Ana every night at eight.",
                        "Dinner will be at six every night.",
                        "Counseling will help the family each week.",
                        "Smoke alarms will be put up in both bedrooms by May 1st."),
                List.of(
                        "Tasha will call Ana every night at eight.",
                        "Leo can call Ana any time he is scared at night. The first call will happen on Sunday.",
                        "Each Sunday Ana drives Tasha to church.",
                        "Siaosi will make pancakes on Saturday.",
                        "Mele walks her son to school every day.",
                        "If Tasha wants to drink, she is going to text Ana.",
                        "Tasha agrees to put the knives on the top shelf every evening."));
    }
}
