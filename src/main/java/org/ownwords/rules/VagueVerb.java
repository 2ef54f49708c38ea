package org.ownwords.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.text.Duty;

/**
 * An act that nobody could see or hear, also beside others that can be seen (quick guide 63: "what the parent’s behavior
 * will look like"). What it is for ("to stay calm"), what others do, and a means that can be seen are left alone.
 */
final class VagueVerb implements ObjectiveRule {
    /** More than this in one text say the same again. */
    private static final int MOST = 3;

    @Override
    public Card card() {
        return Card.objective("vague-verb", "O04", "QG 63");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "state");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Hit> hits = new ArrayList<>();
        for (Duty act : subject.own()) {
            if (hits.size() < MOST
                    && !act.impersonal()
                    && subject.kind(act) == ActKind.VAGUE
                    && !(complies(subject, act) && hasMore(subject))) {
                boolean state = subject.meanings().verb(act.verb()) == VerbClass.STATE;
                Map<String, String> slots = new HashMap<>(Names.slots(subject));
                slots.put("act", Sight.words(subject, act));
                hits.add(new Hit(Severity.WARN, Sight.span(act), state ? "state" : "", slots));
            }
        }
        return hits;
    }

    /** Going along with orders has a rule of its own. */
    private static boolean complies(Subject subject, Duty act) {
        return subject.words("complying-verbs").contains(act.verb())
                && !act.verb().startsWith("coop")
                && !act.verb().startsWith("co-");
    }

    private static boolean hasMore(Subject subject) {
        for (Duty act : subject.own()) {
            if (subject.kind(act) != ActKind.VAGUE) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Every Sunday Tasha will call Ana and work on her anger.",
                        "Tasha will read to Leo every night and be more patient with him.",
                        "Each morning Tasha will pack Leo's lunch and maintain structure.",
                        "When Leo cries, Tasha will pick him up. She will also manage her stress.",
                        "Tasha will walk Leo to school every day and show an interest in his learning.",
                        "On Fridays Tasha will hand Ana her bank card and turn over a new leaf.",
                        "Tasha will text Ana each night and build trust with her.",
                        "Every day Tasha will eat with Leo and stay motivated.",
                        "Every Sunday Tasha will cook with Leo and deepen their bond.",
                        "Tasha will walk Leo to school each day and honor his feelings.",
                        "At four each day Tasha will sign the log and cherish Leo.",
                        "Every Monday Tasha will text Ana and honor her own limits."),
                List.of(
                        "Tasha will walk every morning to stay calm and feel better.",
                        "Each night Tasha will show Leo she is calm by singing to him.",
                        "Tasha will step up on the stool each Sunday and test the smoke alarm.",
                        "Tasha will give Leo a bath every night, and Ana will support her.",
                        "When she feels sad, Tasha will call Ana, who will help her calm down.",
                        "Tasha will keep the knives in a locked box, and Leo can feel safe at night.",
                        "Tasha will say “I trust you” to Leo when he leaves for school.",
                        "Each Sunday Tasha will work on the puzzle with Leo.",
                        "Tasha still hides food. She will put six snacks in the low cupboard each night.",
                        "Tasha feels her jaw lock, she walks out and whittles with Ana until dinner.",
                        "Tasha will speak one sentence at the noon meeting each Monday and call Ana.",
                        "Each payday Tasha will agree on a budget with Ana and text a photo of it to May.",
                        "Tasha loves the mornings: she will fry two eggs for Leo at seven."));
    }
}
