package org.ownwords.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ownwords.plan.Span;

/**
 * Hears words that may mean suicide, self-harm, harm to a child or violence about to happen: who, what act or wish, when;
 * not what is denied, long known, sung, played, or guarded against. By word lists and grammar alone, so that the same words
 * always raise the same notice. In doubt it speaks: a notice too many costs the worker a glance. Time is linear in the
 * line's length. Safe from any thread.
 */
public final class Dangers {
    private final AlarmReader reader;
    private final Map<Alarm.Kind, Signs> raised = new EnumMap<>(Alarm.Kind.class);
    private final AlarmFrames frames;

    /** @throws IllegalStateException if the lexicon lacks a list that this needs */
    public Dangers(Analyzer analyzer) {
        Lexicon lexicon = analyzer.lexicon();
        SignWords words = new SignWords(lexicon);
        reader = new AlarmReader(analyzer, words);
        raised.put(Alarm.Kind.SUICIDE, new Signs(lexicon.list("danger-suicide"), words));
        raised.put(Alarm.Kind.SELF_HARM, new Signs(lexicon.list("danger-self-harm"), words));
        raised.put(Alarm.Kind.CHILD_HARM, new Signs(lexicon.list("danger-child"), words));
        raised.put(Alarm.Kind.VIOLENCE, new Signs(lexicon.list("danger-violence"), words));
        frames = new AlarmFrames(lexicon, words);
    }

    /**
     * What one person's words may warn of: each kind once, at its first words, in the order of {@link Alarm.Kind}.
     *
     * @param roster the family's people, whose names tell a child from others
     */
    public List<Alarm> in(String text, Roster roster) {
        AlarmWord[] words = reader.read(text, roster);
        AlarmFrames.Around around = null;
        List<Alarm> alarms = new ArrayList<>();
        for (Map.Entry<Alarm.Kind, Signs> kind : raised.entrySet()) {
            for (Signs.Sign sign : kind.getValue().in(words)) {
                around = around == null ? frames.around(words) : around;
                if (!around.quiets(sign)) {
                    alarms.add(new Alarm(kind.getKey(), span(words, sign)));
                    break;
                }
            }
        }
        return alarms;
    }

    private static Span span(AlarmWord[] words, Signs.Sign sign) {
        return new Span(
                words[sign.start()].span().start(), words[sign.end() - 1].span().end());
    }
}
