package org.ownwords.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.text.Duty;

/**
 * Everything the parent takes on is a state, a thought or a judgment that nobody could see or hear (quick guide 126). One
 * act that can be seen is enough. Where our lists cannot tell, it only asks.
 */
final class NothingToSee implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("nothing-to-see", "O03", "QG 126");
    }

    @Override
    public Set<String> keys() {
        return Set.of("", "unsure");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Duty> acts = Acts.ofOwner(subject).stream()
                .filter(d -> !d.impersonal() && subject.kind(d) != ActKind.LEFT_UNDONE)
                .filter(d -> subject.kind(d) != ActKind.OPENED)
                .toList();
        List<ActKind> kinds = acts.stream().map(subject::kind).toList();
        if (acts.isEmpty() || kinds.stream().anyMatch(k -> k != ActKind.VAGUE && k != ActKind.UNSURE)) {
            return List.of();
        }
        int unsure = kinds.indexOf(ActKind.UNSURE);
        if (unsure >= 0 && subject.own().isEmpty()) {
            return List.of();
        }
        return List.of(
                unsure < 0
                        ? hit(subject, acts.get(0), Severity.BLOCK, "")
                        : hit(subject, acts.get(unsure), Severity.ASK, "unsure"));
    }

    private static Hit hit(Subject subject, Duty act, Severity severity, String key) {
        Map<String, String> slots = new HashMap<>(Names.slots(subject));
        slots.put("act", Sight.words(subject, act));
        return new Hit(severity, Sight.span(act), key, slots);
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will understand by May 1st how her drinking hurts Leo.",
                        "Every day Tasha will be more patient with Leo.",
                        "Tasha will make better choices each weekend.",
                        "When Leo is home, Tasha will step up and put him first.",
                        "Tasha will demonstrate appropriate parenting skills for 8 weeks.",
                        "By March 1st Tasha will take responsibility for what happened.",
                        "When the rent is late, Tasha will feel calmer inside and take it in stride.",
                        "Starting Monday Tasha is going to man up and quit with the excuses.",
                        "Each day Tasha will face her grief, build patience and embrace hope.",
                        "When Leo screams, Tasha has to get a grip and keep her cool.",
                        "Each morning Tasha will show Leo she loves him and wake up grateful.",
                        "Every Sunday Tasha will show up for her kids emotionally.",
                        "Every week Tasha will harness her strength and master her temper.",
                        "On Sundays Tasha will restore trust and restructure her life.",
                        "Each day Tasha will own her mistakes and separate her feelings from her actions."),
                List.of(
                        "Tasha will read to Leo every night.",
                        "Every night Tasha will show Leo she is calm by singing to him.",
                        "When Leo cries, Tasha will ask if he understands why she left.",
                        "Tasha will be at the school gate every day at 2:45 p.m.",
                        "Tasha will make oatmeal for Leo every school day and sit with him while he eats.",
                        "Each Sunday Tasha will tell Ana what helped her stay calm.",
                        "Tasha knows what works: coffee at six. She'll pour two cups every workday.",
                        "Tasha will switch on GPS sharing with Ana on weekend nights.",
                        "Tasha feels safest with Ana, so she will sleep on Ana's couch on the 1st.",
                        "Each Friday Tasha will show Ana the chart that Leo colored.",
                        "Tasha will help Leo sound out five words each night.",
                        "On Monday Tasha will let the school know that only Ana may fetch Leo.",
                        "Saturdays at ten Tasha will let Leo hold the wrench while Ana steers.",
                        "Tasha will show up for every visit with the same book.",
                        "Each Sunday Tasha will put the pills above the fridge and Ana will look.",
                        "Tasha will shelve books with Ana on Mondays, Leo in the sling.",
                        "Four nights a week Tasha will do bedtime, the train book in hand.",
                        "Tasha will anchor the dresser to the wall this Saturday while Ana holds the drill.",
                        "By Friday Tasha will get all three forms signed.",
                        "Tasha lives by the list: bath, brush, book, bed, at seven every night.",
                        "Tasha will mind the twins at Ana's for two hours every Thursday."));
    }
}
