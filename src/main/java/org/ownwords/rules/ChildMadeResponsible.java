package org.ownwords.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/**
 * A child is to see to it that a grown-up stays sober, calm or on time, or to keep itself safe (quick guide 126: the plan
 * changes what the parent does). That a child can call or tell someone is good.
 */
final class ChildMadeResponsible implements ObjectiveRule {
    /** How far behind a child's name the verb it is given may stand, in words. */
    private static final int HANDED = 4;

    /** How far behind a child's name its "will" may stand, in words. */
    private static final int FAR = 7;

    @Override
    public Card card() {
        return Card.objective("child-made-responsible", "N02", "QG 126");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Cast cast = new Cast(subject);
        Tokens tokens = subject.tokens();
        List<Hit> hits = new ArrayList<>();
        for (Duty duty : subject.analysis().duties()) {
            Mention child = ChildCarriesDuty.child(cast, duty);
            boolean told = Inside.one(subject.analysis().quotations(), q -> q, duty.verbSpan());
            if (child != null
                    && !told
                    && !past(duty)
                    && !compared(tokens, child)
                    && heavy(Burdens.of(subject, child), tokens, duty)) {
                hits.add(hit(cast, child, duty.span()));
                return hits;
            }
        }
        for (Mention mention : subject.analysis().mentions()) {
            if (cast.child(mention)
                    && !spared(subject, mention)
                    && !Inside.one(subject.analysis().quotations(), q -> q, mention.span())) {
                int verb = handed(tokens, mention);
                if (verb >= 0 && anyHeavy(Burdens.of(subject, mention), tokens, verb)) {
                    hits.add(hit(cast, mention, tokens.span(tokens.first(mention.span()), verb + 1)));
                    return hits;
                }
            }
        }
        return hits;
    }

    /** "Will not tell Leo to be quiet": it is kept from the child. */
    private static boolean spared(Subject subject, Mention child) {
        for (Duty duty : subject.analysis().duties()) {
            if (duty.main() && duty.negated() && duty.object().contains(child.span())) {
                return true;
            }
        }
        return false;
    }

    /** What was, what sets an act off, and what a child is able to ("sit where Keon can see her") is no burden. */
    private static boolean past(Duty duty) {
        return duty.modality() == Duty.Modality.PAST
                || duty.inTrigger()
                || duty.modality() == Duty.Modality.CAN && duty.clause() == Duty.Clause.EMBEDDED;
    }

    /** "On hands and knees, the way Misha does": a look at what a child does. */
    private static boolean compared(Tokens tokens, Mention child) {
        int before = tokens.first(child.span()) - 1;
        return tokens.is("compare-words", before) && tokens.form("compare-deeds", tokens.behind(child.span()));
    }

    private static boolean heavy(Burdens burdens, Tokens tokens, Duty duty) {
        int verb = tokens.first(duty.verbSpan());
        if (tokens.form("be", verb) || duty.verb().equals("be")) {
            int in = inCharge(tokens, verb);
            boolean can = duty.modality() == Duty.Modality.CAN;
            return in >= 0 && anyHeavy(burdens, tokens, in) || !can && !duty.negated() && burdens.being(verb);
        }
        boolean can = duty.modality() == Duty.Modality.CAN;
        return burdens.heavy(verb, can, duty.negated()) || !can && chained(burdens, tokens, verb);
    }

    /** "Learns to protect herself", "has a plan to barricade the door". */
    private static boolean chained(Burdens burdens, Tokens tokens, int verb) {
        if (!tokens.form("chain-verbs", verb)) {
            return false;
        }
        int i = verb + 1;
        while (i < verb + HANDED && tokens.is("chain-leads", i)) {
            i++;
        }
        return tokens.word(i).equals("to") && burdens.heavy(i + 1, false, false);
    }

    /** "Is responsible for making sure": where what the child answers for begins. */
    private static int inCharge(Tokens tokens, int be) {
        for (int i = be; i < be + HANDED && tokens.sameSentence(be, i); i++) {
            if (tokens.is("charge-words", i)
                    && (tokens.word(i + 1).equals("for") || tokens.word(i + 1).equals("of"))) {
                return i + 2;
            }
        }
        return -1;
    }

    /** The verb, or one joined to it by "and". */
    private static boolean anyHeavy(Burdens burdens, Tokens tokens, int verb) {
        if (burdens.heavy(verb, false, false) || burdens.answersFor(verb)) {
            return true;
        }
        for (int i = verb + 1; i < verb + 12 && tokens.sameSentence(verb, i); i++) {
            if (tokens.word(i).equals("and") && burdens.heavy(i + 1, false, false)) {
                return true;
            }
        }
        return false;
    }

    /** "Have Jayden count", "up to Soua to get", "Mia's job to keep": where the verb stands; -1 when none is given. */
    private static int handed(Tokens tokens, Mention child) {
        int at = tokens.first(child.span());
        int next = tokens.behind(child.span());
        int possessor = tokens.is("determiners", at - 1) || tokens.is("possessive-words", at - 1) ? at - 2 : at - 1;
        boolean given = tokens.form("entrust-verbs", possessor)
                || tokens.word(possessor).equals("to") && tokens.is("up-words", possessor - 1)
                || tokens.word(possessor).equals("of") && tokens.is("task-words", possessor - 1);
        boolean task = tokens.is("task-words", next) && (child.possessive() || tokens.owned(next - 1));
        if (!given && !task) {
            return child.possessive() ? -1 : promised(tokens, next);
        }
        for (int i = task ? next + 1 : next; i < next + HANDED && tokens.sameSentence(at, i); i++) {
            if (tokens.word(i).equals("to")) {
                return i + 1;
            }
        }
        return given && tokens.form("bare-entrust", possessor) ? next : -1;
    }

    /** "Nils, who is six, will cheer her up", "Skylar is going to sniff": a promise that the analysis did not read. */
    private static int promised(Tokens tokens, int next) {
        for (int i = next; i < next + FAR && tokens.sameSentence(next, i); i++) {
            if (tokens.is("modals-will", i)) {
                return i + 1;
            }
            if (tokens.word(i).equals("going") && tokens.word(i + 1).equals("to")) {
                return i + 2;
            }
            if (i > next && tokens.mention(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    private static Hit hit(Cast cast, Mention child, Span span) {
        String name = child.person() == null
                ? "the " + cast.word(child)
                : child.person().name();
        return new Hit(Severity.BLOCK, span, "", Map.of("child", name));
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will hand Ana the keys on Saturdays, and Leo will sniff her cup at halftime.",
                        "Ana will visit on Fridays, and Leo will remind Tasha not to drink.",
                        "Tasha will have JJ count the beers in the fridge each night and tell Ana.",
                        "JJ will lock himself in his room when the yelling starts, and Ana will come.",
                        "Ana will ask Leo each Friday to keep an eye on his mom.",
                        "Each night it is JJ's job to keep Tasha calm, and Ana will ask him how it went.",
                        "Ana will come at six each day, and the kids will keep quiet so that Tasha does not get upset.",
                        "When Tasha drinks, JJ will hide the car keys and Ana will come.",
                        "Tasha will count on JJ to wake her up for work each Monday, and Ana will call.",
                        "Leo will translate for Tasha in court on March 3, and Ana will drive them."),
                List.of(
                        "Tasha will cook with Leo on Sundays; Leo will smell the stew and stir it.",
                        "Leo can call Ana any time he is scared at night.",
                        "JJ can tell Ana if Tasha has been drinking. Ana will come over that night.",
                        "Tasha will teach Leo to call Ana, and they will practice on Sundays.",
                        "When Leo hides under the bed, Tasha will sit on the floor and text Ana.",
                        "JJ will feed the dog and Tasha will walk it with Ana every evening.",
                        "Leo will tell Tasha three things about school at dinner each night while Ana sets the table.",
                        "JJ will do his homework at the library on Tuesdays, and Ana will pick him up.",
                        "Tasha will tell Leo, “It is not your job to look after me,” every Sunday with Ana there."));
    }
}
