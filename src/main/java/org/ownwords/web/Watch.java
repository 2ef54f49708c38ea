package org.ownwords.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.KeptLine;
import org.ownwords.conversation.Recorded;
import org.ownwords.conversation.Talk;
import org.ownwords.conversation.TalkEvent;
import org.ownwords.plan.Line;
import org.ownwords.rules.Messages;
import org.ownwords.text.Dangers;

/**
 * Looks for lines that may be a safety concern, for the worker alone. Told anew from the kept lines each time, by word
 * lists: nothing is stored, no model is asked, and nobody can switch it off.
 */
final class Watch {
    private final Dangers dangers;
    private final Messages messages;

    Watch(Dangers dangers, Messages messages) {
        this.dangers = dangers;
        this.messages = messages;
    }

    /** Whether any wording of the line may warn of danger: a correction does not take it back. */
    boolean concerns(CaseFile file, KeptLine kept) {
        return kept.versions().stream()
                .map(Line::text)
                .distinct()
                .anyMatch(text -> !dangers.in(text, file.roster()).isEmpty());
    }

    /** The newest concern of a talk, among as many lines as its page shows; null for none. */
    @Nullable
    Notice newest(CaseFile file, Talk talk) {
        List<KeptLine> lines = TalkView.lines(file, talk, false);
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - TalkView.SHOWN); i--) {
            if (concerns(file, lines.get(i))) {
                return new Notice(LineView.of(file, lines.get(i), i + 1, true), says());
            }
        }
        return null;
    }

    /** What to tell a program that sent these lines: the line and the sentence, no words of the family. */
    List<Map<String, String>> in(CaseFile file, List<Recorded> events) {
        return events.stream()
                .map(Recorded::event)
                .flatMap(event -> event instanceof TalkEvent.LineKept kept
                        ? Stream.of(kept.line())
                        : event instanceof TalkEvent.LineChanged changed ? Stream.of(changed.line()) : Stream.empty())
                .filter(line -> !dangers.in(line.text(), file.roster()).isEmpty())
                .map(line -> Map.of("line", line.id().value(), "message", says()))
                .toList();
    }

    private String says() {
        return messages.say("danger.notice", Map.of());
    }
}
