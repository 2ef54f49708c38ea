package org.ownwords.rules;

import java.util.List;
import java.util.Map;
import org.ownwords.plan.Person;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/**
 * Others have something to do and no parent of this plan has (quick guide 126). Some good objectives are so on purpose: a
 * child's "can", a helper's promise. So it only asks. What the file says of its parents must be known.
 */
final class ParentDoesNothing implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("parent-does-nothing", "O16", "QG 126");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Cast cast = new Cast(subject);
        if (cast.parents() == 0 || parentActs(subject, cast)) {
            return List.of();
        }
        return List.of(new Hit(Severity.ASK, subject.whole(), "", Map.of("name", parent(subject))));
    }

    private static boolean parentActs(Subject subject, Cast cast) {
        Doers doers = new Doers(cast);
        List<Duty> duties = subject.analysis().duties();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            boolean said = promise(subject, duty) || ChildCarriesDuty.beside(subject, duty);
            if (said && (byParent(subject, cast, duty, doers.of(i)) || helped(subject, cast, duty))) {
                return true;
            }
        }
        return unread(subject, cast);
    }

    /** "Tou will help Mai fold egg rolls": she folds, too. */
    private static boolean helped(Subject subject, Cast cast, Duty duty) {
        Tokens tokens = subject.tokens();
        int next = tokens.behind(duty.verbSpan());
        Mention whom = tokens.mention(next);
        return duty.verb().equals("help")
                && whom != null
                && ChildCarriesDuty.child(cast, duty) != null
                && cast.of(whom) == Cast.Part.PARENT
                && !whom.possessive();
    }

    private static boolean unread(Subject subject, Cast cast) {
        for (Mention mention : subject.analysis().mentions()) {
            boolean ours = cast.of(mention) == Cast.Part.PARENT && !mention.possessive();
            if (ours
                    && (cast.unread(mention)
                            || cast.entrusted(mention)
                            || ordered(subject, mention)
                            || oneOfTwo(subject, mention))) {
                return true;
            }
        }
        return pair(subject);
    }

    /** "Tomasi or, on late days, his brother will unlock", "she and her friend fill": named first of two. */
    private static boolean oneOfTwo(Subject subject, Mention mention) {
        Tokens tokens = subject.tokens();
        int next = tokens.behind(mention.span());
        int link = tokens.word(next).equals(",") ? next + 1 : next;
        boolean joined = tokens.word(link).equals("or") || tokens.word(next).equals("and");
        if (!joined) {
            return false;
        }
        for (Duty duty : subject.analysis().duties()) {
            boolean first = duty.main()
                    && duty.modality() != Duty.Modality.PAST
                    && duty.verbSpan().start() < mention.span().start()
                    && tokens.sameSentence(next, tokens.first(duty.verbSpan()));
            if (first) {
                return false;
            }
            boolean behind = duty.verbSpan().start() > mention.span().end()
                    && tokens.sameSentence(next, tokens.first(duty.verbSpan()));
            if (behind && !duty.inTrigger() && duty.modality() != Duty.Modality.PAST) {
                return !duty.subjects().isEmpty() && !duty.subjects().contains(mention);
            }
        }
        return false;
    }

    /** "The two of them will walk it". */
    private static boolean pair(Subject subject) {
        for (Duty duty : subject.analysis().duties()) {
            if (duty.impersonal() && duty.main() && duty.subjectSpan() != null) {
                String who = duty.subjectSpan().of(subject.text());
                if (who.endsWith("of them") || who.endsWith("of us") || who.endsWith("both")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Birth mother to surrender herself to recovery": a note of what she is to do. */
    private static boolean ordered(Subject subject, Mention mention) {
        Tokens tokens = subject.tokens();
        int at = tokens.first(mention.span());
        while (tokens.is("role-fronts", at - 1)) {
            at--;
        }
        int next = tokens.behind(mention.span());
        return !tokens.sameSentence(at - 1, next)
                && tokens.word(next).equals("to")
                && !tokens.is("determiners", next + 1);
    }

    private static boolean byParent(Subject subject, Cast cast, Duty duty, List<Mention> doers) {
        if (doers.isEmpty()) {
            return !duty.impersonal() || signedUp(subject, cast, duty);
        }
        for (Mention doer : doers) {
            Cast.Part part = cast.of(doer);
            Person person = doer.person();
            boolean guessed = doer.kind() == Mention.Kind.PRONOUN && Sexes.of(subject, person) == Sexes.UNKNOWN;
            boolean apart = person != null && Names.apart(subject, person) && !guessed;
            if (!apart && (part == Cast.Part.PARENT || part == Cast.Part.UNSURE)) {
                return true;
            }
        }
        return false;
    }

    /** "Loretta is signed up for the class": nobody says who did it, but she goes. */
    private static boolean signedUp(Subject subject, Cast cast, Duty duty) {
        Tokens tokens = subject.tokens();
        Mention mention = duty.subjectSpan() == null ? null : tokens.mention(tokens.first(duty.subjectSpan()));
        return mention != null
                && cast.of(mention) == Cast.Part.PARENT
                && subject.words("sign-up-verbs").contains(duty.verb());
    }

    /** What is promised, not how things are ("Jasmine has two boys") nor what is only hoped for. */
    private static boolean promise(Subject subject, Duty duty) {
        boolean said = switch (duty.modality()) {
            case WILL, CAN, FRAGMENT, WISH -> true;
            case PRESENT -> !how(subject, duty);
            case WOULD, PAST -> false;
        };
        return said && new Cast(subject).counts(duty);
    }

    /** "Jasmine has two boys" says how things are, "Dalisay has Marikit read" does not. */
    private static boolean how(Subject subject, Duty duty) {
        return subject.words("being-verbs").contains(duty.verb())
                && !subject.tokens()
                        .word(subject.tokens().behind(duty.verbSpan()))
                        .equals("to")
                && !(duty.verb().equals("have")
                        && startsWithSomeone(subject, duty.object().start()));
    }

    private static boolean startsWithSomeone(Subject subject, int start) {
        List<Mention> all = subject.analysis().mentions();
        int at = Inside.after(all, Mention::span, start) - 1;
        return at >= 0 && all.get(at).span().start() == start;
    }

    private static String parent(Subject subject) {
        return Names.slots(subject).getOrDefault("name", "this parent");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Ana will drive Tasha to look at apartments every Saturday.",
                        "Each Friday Grace will watch the boys and May will bring dinner.",
                        "Leo can call Ana any time he is scared at night.",
                        "When Tasha's car breaks down, Grace will take JJ to school.",
                        "Tasha will be driven to each visit by Ana until March.",
                        "JJ can put a red card on the fridge when he is worried, and Ana will ask him about it.",
                        "Her sister will come by on Mondays and Thursdays to look at the baby.",
                        "Luke will call Ana each month and ask how the visits went."),
                List.of(
                        "Tasha will call Ana every Sunday.",
                        "Ana will bring the books on Monday, and Tasha will read them to Leo.",
                        "When Leo cries, Tasha picks him up. Ana will ask how it went.",
                        "I call May when the urge hits, and she comes over.",
                        "Calls Ana every night at nine.",
                        "Grace and Tasha will cook together every Sunday.",
                        "The phone will be put in the drawer by Tasha at six, and Ana will check.",
                        "If Ana and Tasha argue, they will go outside and walk.",
                        "Mom will text Ana after every visit."));
    }
}
