package org.ownwords.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;
import org.ownwords.text.TimePhrase;
import org.ownwords.text.Trigger;

/** Whether something waits for the other parent, or goes through them. */
record Waiting(Subject subject, OtherParent other, Contact contact, Tokens tokens) {
    Waiting(Subject subject, OtherParent other) {
        this(subject, other, Contact.of(subject), subject.tokens());
    }

    /** How far behind "asks" the one who is asked may stand, in words. */
    private static final int FEW = 4;

    /** How far behind "comes by" a time may stand, in UTF-16 code units. */
    private static final int SOON = 12;

    boolean needs(Mention mention) {
        int next = tokens.behind(mention.span());
        if (depends(mention)) {
            return true;
        }
        boolean its = tokens.owned(next - 1) && (tokens.is("other-needs", next) || tokens.is("other-homes", next));
        if (mention.possessive() || its) {
            return owned(mention);
        }
        if (suits(mention)) {
            return true;
        }
        Trigger trigger = trigger(mention.span());
        return trigger == null ? main(mention) : set(mention, trigger);
    }

    /** "On days that suit Steve", "a time that works for him". */
    private boolean suits(Mention mention) {
        int at = tokens.first(mention.span());
        boolean fits = tokens.is("suit-verbs", at - 1);
        boolean works =
                (tokens.word(at - 1).equals("for") || tokens.word(at - 1).equals("with"))
                        && tokens.is("suit-words", at - 2)
                        && tokens.is("suit-leads", at - 3);
        return (fits || works) && !left(mention);
    }

    /** "Depending on Robin's mood", "with Rolando watching the kids". */
    private boolean depends(Mention mention) {
        int at = tokens.first(mention.span());
        int next = tokens.behind(mention.span());
        boolean hangs = tokens.word(at - 1).equals("on") && tokens.word(at - 2).startsWith("depend");
        boolean beside = tokens.word(at - 1).equals("with")
                && !mention.possessive()
                && tokens.word(next).endsWith("ing")
                && tokens.form("other-permits", next);
        return (hangs || beside) && !left(mention);
    }

    private @Nullable Trigger trigger(Span span) {
        List<Trigger> all = subject.analysis().triggers();
        int at = Inside.after(all, Trigger::span, span.start()) - 1;
        return at >= 0 && all.get(at).span().contains(span) ? all.get(at) : null;
    }

    /** "His okay", "at Steve's house", "around his schedule". */
    private boolean owned(Mention mention) {
        int next = tokens.behind(mention.span());
        int at = tokens.first(mention.span());
        boolean without = tokens.word(at - 1).equals("without");
        boolean home =
                tokens.is("other-homes", next) && tokens.is("home-leads", at - 1) && trigger(mention.span()) == null;
        boolean need = tokens.is("other-needs", next) && !without && !tokens.is("other-needs-not", at - 1);
        boolean ride = tokens.is("other-things", next) && tokens.form("use-verbs", at - 1);
        return (home || need || ride) && !left(mention);
    }

    /** Whether the act it stands in is left undone or keeps away, or is done by others for the parent. */
    private boolean left(Mention mention) {
        for (Duty duty : subject.analysis().duties()) {
            if (duty.span().contains(mention.span())) {
                return !duty.inTrigger()
                        && (duty.negated()
                                || subject.words("keep-away-verbs").contains(duty.verb())
                                || (contact.byOthers(duty) && !contact.speaksOfParent(duty, mention)));
            }
        }
        return false;
    }

    /** In what sets an act off. */
    private boolean set(Mention mention, Trigger trigger) {
        int opener = tokens.first(trigger.span());
        if (conditioned(mention)) {
            return true;
        }
        for (Duty duty : subject.analysis().duties()) {
            if (!trigger.span().contains(duty.verbSpan())) {
                continue;
            }
            if (duty.subjects().contains(mention)) {
                boolean unless = tokens.word(opener).equals("unless");
                boolean yes = has("objecting-verbs", first(duty.verb())) == duty.negated();
                return permits(duty) && !metByOthers(duty, trigger) && (yes || unless);
            }
            boolean hers =
                    duty.span().contains(mention.span()) && !duty.subjects().isEmpty() && !contact.byOthers(duty);
            if (hers && !duty.negated() && goes(duty, mention, opener)) {
                return true;
            }
        }
        return cleared(mention, opener);
    }

    /** "Asks Ana to open when Steve comes for the kids": a helper is there in her stead. */
    private boolean metByOthers(Duty his, Trigger trigger) {
        if (!has("arrival-verbs", first(his.verb()))) {
            return false;
        }
        Duty main = null;
        for (Duty duty : subject.analysis().duties()) {
            boolean before = duty.span().start() < trigger.span().start();
            main = before && duty.main() && Inside.together(subject, duty.span(), trigger.span()) ? duty : main;
        }
        return main != null && (contact.byOthers(main) || has("request-verbs", main.verb()) && helperTo(main));
    }

    private boolean helperTo(Duty act) {
        int from = tokens.behind(act.verbSpan());
        for (int i = from; i < from + FEW; i++) {
            Mention mention = tokens.mention(i);
            if (mention != null && !mention.possessive()) {
                return tokens.word(tokens.behind(mention.span())).equals("to");
            }
        }
        return false;
    }

    private static String first(String verb) {
        int space = verb.indexOf(' ');
        return space < 0 ? verb : verb.substring(0, space);
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }

    private boolean permits(Duty duty) {
        Phrase object = Phrase.of(subject, duty.object());
        String verb = duty.verb();
        int space = verb.indexOf(' ');
        String first = space < 0 ? verb : verb.substring(0, space);
        String way = space < 0 ? object.word(0) : verb.substring(space + 1);
        if (subject.words("passing-words").contains(way)) {
            return comes(duty);
        }
        if (first.equals("be") || first.equals("feel") || first.equals("seem")) {
            String state = object.word(0);
            return subject.words("other-states").contains(state)
                    || (subject.words("adverbs").contains(state)
                            && subject.words("other-states").contains(object.word(1)));
        }
        if (first.equals("get") || first.equals("come")) {
            String to = object.word(0);
            return to.equals("home") && first.equals("get") || object.names(subject.words("kin-children"));
        }
        if (first.equals("leave")) {
            // "Once he has left" is when it is safe; "when he leaves the kids with her" is not.
            return object.until(subject.words("phrase-ends")).names(subject.words("kin-children"))
                    || subject.words("object-pronouns").contains(object.word(0));
        }
        return subject.words("other-permits").contains(first)
                || first.equals("can")
                || first.equals("give") && !object.names(subject.words("trouble-words"));
    }

    /** "When he comes by on Saturdays": he is awaited. */
    private boolean comes(Duty duty) {
        for (TimePhrase time : subject.analysis().times()) {
            boolean same = time.span().start() >= duty.verbSpan().end()
                    && time.span().start() - duty.verbSpan().end() < SOON;
            if (same && time.kind() != TimePhrase.Kind.UNREAL && !duty.verb().startsWith("drive")) {
                return true;
            }
        }
        return false;
    }

    /** "When she meets him", "whenever she picks Leo up from him"; "when she calls him" is what she wants to unlearn. */
    private boolean goes(Duty duty, Mention mention, int opener) {
        boolean first = tokens.is("clear-openers", opener);
        String verb = duty.verb();
        int space = verb.indexOf(' ');
        boolean exchange = subject.words("exchange-verbs").contains(space < 0 ? verb : verb.substring(0, space));
        return (first || exchange) && contact.brings(duty, mention);
    }

    /** "After checking with him", "before asking Steve", where no act was read. */
    private boolean cleared(Mention mention, int opener) {
        int at = tokens.first(mention.span());
        int next = tokens.behind(mention.span());
        boolean permits = at - opener <= 3
                && !tokens.near("no-words", next, 2)
                && (tokens.form("other-permits", next)
                        || tokens.is("adverbs", next) && tokens.form("other-permits", next + 1));
        return permits
                || conditioned(mention)
                || tokens.is("clear-openers", opener)
                        && at - opener <= 6
                        && tokens.form("clear-verbs", opener + 1)
                        && !tokens.is("only-spoken-of", at - 1);
    }

    /** In what is promised: he is met, called or there. */
    private boolean main(Mention mention) {
        int said = tokens.behind(mention.span());
        boolean chosen = tokens.is("free-choice", tokens.first(mention.span()) - 1) && !recorded(mention);
        boolean choice = chosen && tokens.form("other-permits", said);
        if (choice || conditioned(mention)) {
            return true;
        }
        Duty inner = null;
        for (Duty duty : subject.analysis().duties()) {
            boolean holds =
                    duty.span().contains(mention.span()) || duty.subjects().contains(mention);
            if (holds && !duty.inTrigger()) {
                boolean away =
                        duty.negated() || subject.words("keep-away-verbs").contains(duty.verb());
                if (away || duty.modality() == Duty.Modality.PAST) {
                    return false;
                }
                inner = duty;
            }
        }
        if (inner == null) {
            return false;
        }
        if (inner.subjects().contains(mention) && inner.clause() == Duty.Clause.EMBEDDED) {
            return permits(inner) && chosen || tokens.is("allow-forms", said);
        }
        return inner.subjects().contains(mention) ? withOurs(inner, mention) : contact.brings(inner, mention);
    }

    /** "Writes down what Steve says". */
    private boolean recorded(Mention mention) {
        for (Duty duty : subject.analysis().duties()) {
            if (duty.main() && duty.span().contains(mention.span()) && has("record-verbs", first(duty.verb()))) {
                return true;
            }
        }
        return false;
    }

    /** "So long as Curtis tells her", "provided he drives": whatever he does, the act waits for it. */
    private boolean conditioned(Mention mention) {
        int at = tokens.first(mention.span());
        int back = tokens.word(at - 1).equals("that") ? at - 2 : at - 1;
        boolean condition = tokens.is("condition-words", back)
                || tokens.word(back).equals("as") && tokens.word(back - 1).equals("long");
        return condition && !tokens.is("negations", tokens.behind(mention.span()) + 1);
    }

    /** "Steve will drive Tasha", "Steve and Tasha will", "Dom riding along". */
    private boolean withOurs(Duty duty, Mention mention) {
        for (Mention doer : duty.subjects()) {
            if (!doer.equals(mention) && ours(doer)) {
                return true;
            }
        }
        List<Mention> all = subject.analysis().mentions();
        for (int i = Inside.after(all, Mention::span, duty.span().start() - 1);
                i < all.size() && duty.span().contains(all.get(i).span());
                i++) {
            Mention ours = all.get(i);
            if (!ours.equals(mention) && OtherParent.planParent(subject).isPresent() && ours(ours)) {
                return true;
            }
        }
        return false;
    }

    private boolean ours(Mention mention) {
        return mention.person() != null
                && OtherParent.planParent(subject)
                        .filter(mention.person()::equals)
                        .isPresent()
                && !other.is(mention);
    }
}
