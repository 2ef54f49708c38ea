package org.ownwords.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Gap;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;

/** Asks the family for what nobody has said yet. */
final class Gaps {
    /** "Fitz will stick it in there": nobody who was not in the room could know what. */
    private static final Pattern NOT_NAMED =
            Pattern.compile("^[\\p{Lu}][^,]*? (?:will|can) \\p{L}+(?: \\p{L}+)? (?:it|them|'em)\\b");

    private final Map<String, String> sentences;

    Gaps(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    List<Gap> of(Seed seed, Scene scene) {
        List<Gap> gaps = new ArrayList<>();
        if (NOT_NAMED.matcher(seed.text()).find()) {
            gaps.add(ask(Detail.ACT, seed, scene));
        }
        if (!seed.has().contains(Detail.TRIGGER) && !seed.has().contains(Detail.HOW_OFTEN)) {
            gaps.add(ask(Detail.HOW_OFTEN, seed, scene));
        }
        if (!seed.has().contains(Detail.HELPER) && !seed.has().contains(Detail.NOTICER)) {
            gaps.add(ask(Detail.HELPER, seed, scene));
        } else if (!seed.has().contains(Detail.NOTICER)) {
            gaps.add(ask(Detail.NOTICER, seed, scene));
        }
        if (!seed.has().contains(Detail.DIFFERENCE)) {
            gaps.add(ask(Detail.DIFFERENCE, seed, scene));
        }
        return gaps;
    }

    private Gap ask(Detail detail, Seed seed, Scene scene) {
        List<Person> children = scene.material().roster().people().stream()
                .filter(p -> p.role() == Role.CHILD && !p.equals(seed.owner()))
                .toList();
        String child = children.size() == 1
                ? scene.called(children.get(0))
                : sentences.getOrDefault("word.children", "the children");
        String key = "gap." + detail.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String question = sentences
                .getOrDefault(key, "")
                .replace("{name}", scene.called(seed.owner()))
                .replace("{act}", seed.bare())
                .replace("{child}", child);
        return new Gap(detail, question);
    }
}
