package org.ownwords.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.text.Mention;
import org.ownwords.text.TimePhrase;

/**
 * Words that take the promise back: "when possible", "as needed", "if time allows", "to the best of her ability" (quick
 * guide 251: "clear, specific"). What a helper does "if needed" is an offer, and stays.
 */
final class EscapeClause implements ObjectiveRule {
    @Override
    public Card card() {
        return Card.objective("escape-clause", "N05", "QG 251");
    }

    @Override
    public List<Hit> check(Subject subject) {
        List<Hit> hits = new ArrayList<>();
        for (TimePhrase time : subject.analysis().times()) {
            if (time.kind() == TimePhrase.Kind.ESCAPE
                    && !subject.analysis().quoted(time.span())
                    && !offered(subject, time)
                    && !aboutChild(subject, time)) {
                Map<String, String> slots = new HashMap<>(Names.slots(subject));
                slots.put("words", time.span().of(subject.text()));
                hits.add(new Hit(Severity.WARN, time.span(), "", slots));
            }
        }
        return hits;
    }

    /** "Unless Jet is sick": what happens to a child is no excuse. */
    private static boolean aboutChild(Subject subject, TimePhrase time) {
        Cast cast = new Cast(subject);
        for (Mention mention : subject.analysis().mentions()) {
            if (time.span().contains(mention.span()) && mention.kind() != Mention.Kind.PRONOUN) {
                return cast.child(mention);
            }
        }
        return false;
    }

    /** Whether it belongs to what someone else will do, while the parent takes on something too. */
    private static boolean offered(Subject subject, TimePhrase time) {
        return subject.promised().stream()
                .filter(act -> act.span().contains(time.span())
                        || act.span().end() == time.span().start() - 1)
                .anyMatch(act -> !subject.own().isEmpty() && !subject.own().contains(act) && !act.impersonal());
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Tasha will read to Leo every night when possible.",
                        "Every Sunday, as needed, Tasha will call Ana.",
                        "Tasha will walk Leo to school each day if time allows.",
                        "Each night Tasha will cook for Leo to the best of her ability.",
                        "Tasha will eat with Leo on Sundays unless she is busy.",
                        "On Fridays, whenever she can, Tasha will play with Leo.",
                        "Where appropriate, Tasha will hug Leo at bedtime.",
                        "Tasha will text Ana every morning as able.",
                        "Should time allow, Tasha will help Leo with math at four.",
                        "Tasha will cook with Leo on Sundays, schedule depending.",
                        "Tasha will walk with Ana on Tuesdays if nothing else is going on.",
                        "Sundays after church, provided work isn't too crazy, Tasha will call Ana.",
                        "Barring anything coming up, Tasha will call Ana at nine each night."),
                List.of(
                        "If Ana cannot come on Friday, Tasha will call May.",
                        "Each night Tasha will say, “I will try when possible.”",
                        "On Fridays Tasha will play freeze with Leo and stop when he holds up a hand.",
                        "Tasha will call Ana when she wants to drink. Ana will give her a ride if needed.",
                        "If Leo needs his inhaler, Tasha will shake it and hold it for him.",
                        "Tasha will go to the doctor by May 1st and take the first time they have.",
                        "When Leo is able to sit alone, Tasha will put him in the high chair at dinner.",
                        "Tasha will ask Ana on Sundays what she needs.",
                        "If no ride is free on Friday, Tasha will call May by six.",
                        "When Leo settles down, Tasha will tell him what comes next.",
                        "When she gets a break at work, Tasha will call Leo.",
                        "Unless Ana is there, Tasha will not open the door after dark. She will call Ana first."));
    }
}
