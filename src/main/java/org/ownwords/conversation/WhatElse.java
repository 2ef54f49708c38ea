package org.ownwords.conversation;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Line;
import org.ownwords.text.Heard;

/** "What else?" before a vein is left: the best answers seldom come first. */
final class WhatElse {
    /** After so many in a row it is a drill. */
    private static final int IN_A_ROW = 2;

    private final Scene scene;
    private final Phrasing phrasing;

    WhatElse(Scene scene, Phrasing phrasing) {
        this.scene = scene;
        this.phrasing = phrasing;
    }

    Stream<Suggestion> offers() {
        @Nullable Line last = scene.last();
        if (last == null || drilling() || nothing(last) || asked(last)) {
            return Stream.of();
        }
        @Nullable Line shown = scene.lastUsable();
        if (shown == null && !scene.childSpeaksInConfidence()) {
            return Stream.of();
        }
        Occasion occasion = Occasion.after(last, shown, scene);
        return scene.bank()
                .of(last.kind())
                .filter(q -> q.has(Tag.WHAT_ELSE) && q.forChild() == scene.speakerIsChild(last))
                .sorted(Comparator.comparing(scene.asked()::question))
                .flatMap(q -> phrasing.again(q, occasion).stream())
                .limit(1);
    }

    private boolean drilling() {
        return scene.asked().newest(IN_A_ROW).filter(q -> q.has(Tag.WHAT_ELSE)).count() == IN_A_ROW;
    }

    private boolean nothing(Line last) {
        return scene.heard(last).signs().contains(Heard.Sign.NOTHING_OR_DESPAIR);
    }

    /** Asked about these words, or on the screen and not answered yet. */
    private boolean asked(Line last) {
        boolean waiting = !java.util.Objects.equals(last.ask(), scene.talk().asking())
                && scene.asked().newest(1).anyMatch(q -> q.has(Tag.WHAT_ELSE));
        return waiting || scene.asked().about(last.id(), q -> q.has(Tag.WHAT_ELSE));
    }
}
