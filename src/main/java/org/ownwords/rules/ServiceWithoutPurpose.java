package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import org.ownwords.text.Duty;
import org.ownwords.text.Token;

/**
 * A service is to be attended and nothing says what for (quick guide 116: "only insofar as they support … behavior
 * change"): no "to …", no "so that …", nothing about what is learned or told afterwards.
 */
final class ServiceWithoutPurpose implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("service-without-purpose", "O28", "QG 116");
    }

    @Override
    public List<Hit> check(Subject subject) {
        Duty service = null;
        for (Duty act : subject.ofOwner()) {
            if (subject.kind(act) == ActKind.ATTENDED && !act.impersonal()) {
                service = service == null ? act : service;
            } else if (usesIt(subject, act)) {
                return List.of();
            }
        }
        if (service == null || said(subject, service)) {
            return List.of();
        }
        return List.of(new Hit(Severity.ASK, Sight.span(service), "", Names.slots(subject)));
    }

    /** Telling, trying, practicing: most likely what is learned there. */
    private static boolean usesIt(Subject subject, Duty act) {
        return subject.kind(act) == ActKind.SEEN
                && (subject.meanings().verb(act.verb()) == VerbClass.SAYING
                        || subject.object(act).hasAny(subject.words("purpose-words"))
                        || subject.words("purpose-verbs").contains(act.verb()));
    }

    /** A purpose stands anywhere behind the service: "to learn …", "so that …", "about …". */
    private static boolean said(Subject subject, Duty service) {
        Set<String> words = subject.words("purpose-words");
        List<Token> tokens = subject.analysis().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.span().start() >= service.verbSpan().end()) {
                boolean infinitive =
                        token.lower().equals("to") && i + 1 < tokens.size() && verb(subject, tokens.get(i + 1));
                if (infinitive || words.contains(token.lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean verb(Subject subject, Token token) {
        return subject.meanings().verb(token.lower()) != VerbClass.UNKNOWN
                && !subject.words("service-nouns").contains(token.lower())
                && Character.isLowerCase(token.text().charAt(0));
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will go to counseling each Monday and cook with Leo on Sundays.",
                        "Every two weeks Tasha will see a therapist. Ana will drive her. Tasha will feed the cat first.",
                        "Tasha will sign up for a parenting class by March 1 and paint Leo's room by May 1.",
                        "Tasha will take part in treatment for 12 weeks and walk Leo to school each day.",
                        "Each Tuesday Tasha will do group and then wash the car with Leo.",
                        "Tasha will get into detox by Friday. Until then she will sleep at Ana's.",
                        "Tasha will make it to rehab by Monday, and Ana will feed the cat. Tasha will pack a bag tonight.",
                        "Tasha will stay in outpatient until May and braid Leo's hair each morning."),
                List.of(
                        "Tasha will go to counseling each week to talk about the night of the fire and draw it for Ana.",
                        "Tasha will take a parenting class by May so that she can calm Leo, and rock him each night.",
                        "After each group Tasha will call Ana and tell her what she learned.",
                        "Tasha will go to counseling every week and practice the breathing with Leo at bedtime.",
                        "Tasha will go to church every Sunday and sit with Ana.",
                        "Tasha will take Leo to counseling each Monday and wait in the hall.",
                        "Tasha will see a therapist every week about her nightmares and write them down.",
                        "Each Friday Tasha will cook with Leo."));
    }
}
