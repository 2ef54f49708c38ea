package org.ownwords.conversation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Detail;
import org.ownwords.plan.Line;
import org.ownwords.plan.LineId;

/** The answers worth following, with all that was told of each. */
final class Veins {
    private static final int BEST = 20;

    private final Scene scene;
    private final Map<LineId, Set<Detail>> told = new HashMap<>();

    Veins(Scene scene) {
        this.scene = scene;
        for (Line answer : scene.lines()) {
            @Nullable LineId followed = scene.follows(answer);
            if (followed != null) {
                Set<Detail> details = told.computeIfAbsent(followed, l -> EnumSet.noneOf(Detail.class));
                scene.heard(answer)
                        .acts()
                        .forEach(a -> details.addAll(a.details().keySet()));
                details.remove(Detail.ACT);
            }
        }
    }

    /** What is spoken of now: the answer that the last words add to, then the last words themselves. */
    Stream<Vein> now() {
        @Nullable Line last = scene.lastUsable();
        if (last == null) {
            return Stream.of();
        }
        @Nullable LineId followed = scene.follows(last);
        Stream<Line> before =
                scene.lines().stream().filter(l -> l.id().equals(followed)).limit(1);
        return Stream.concat(before.flatMap(this::vein).filter(Vein::hasAct), vein(last));
    }

    /** The best answers so far, best first, and no more than a talk can come back to. */
    List<Vein> best() {
        return scene.lines().stream()
                .flatMap(this::vein)
                .filter(Vein::hasAct)
                .sorted(Comparator.comparingInt(Vein::worth).reversed())
                .limit(BEST)
                .toList();
    }

    private Stream<Vein> vein(Line line) {
        return Stream.ofNullable(Vein.of(scene, line))
                .map(v -> v.told(told.getOrDefault(line.id(), EnumSet.noneOf(Detail.class))));
    }
}
