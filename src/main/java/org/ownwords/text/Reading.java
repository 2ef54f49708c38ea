package org.ownwords.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;

/** What is known of a text while it is being read: each part of the analysis adds its findings here. */
final class Reading {
    private static final Atom NOTHING = new Atom(-1, new Span(0, 0), "", 0, Token.Kind.MARK, false, -1, null);

    private final String text;
    private final Dictionary dictionary;
    private final Atom[] atoms;
    private final @Nullable TimePhrase[] times;
    private final @Nullable Mention[] mentions;
    private final List<TimePhrase> timeList = new ArrayList<>();

    Reading(String text, Dictionary dictionary, List<Token> tokens) {
        this.text = text;
        this.dictionary = dictionary;
        this.atoms = Atoms.of(tokens, dictionary);
        this.times = new TimePhrase[atoms.length];
        this.mentions = new Mention[atoms.length];
    }

    String text() {
        return text;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    Verbs verbs() {
        return dictionary.verbs();
    }

    int size() {
        return atoms.length;
    }

    Atom[] atoms() {
        return atoms;
    }

    /** The atom there; beyond the text, one that is nothing. */
    Atom at(int index) {
        return index >= 0 && index < atoms.length ? atoms[index] : NOTHING;
    }

    /** Whether that atom begins a sentence, marks that open a quotation or a list aside. */
    boolean beginsSentence(int index) {
        int before = index - 1;
        while (before >= 0 && sameSentence(before, index) && at(before).isMark()) {
            before--;
        }
        return before < 0 || !sameSentence(before, index);
    }

    boolean sameSentence(int a, int b) {
        return at(a).sentence() == at(b).sentence();
    }

    /** The end of the sentence of that atom. */
    int limit(int index) {
        int end = index;
        while (end < atoms.length && atoms[end].sentence() == atoms[index].sentence()) {
            end++;
        }
        return end;
    }

    Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }

    void addTime(int from, int to, TimePhrase time) {
        timeList.add(time);
        for (int i = from; i < to; i++) {
            times[i] = time;
        }
    }

    List<TimePhrase> times() {
        return timeList;
    }

    @Nullable
    TimePhrase time(int index) {
        return index >= 0 && index < atoms.length ? times[index] : null;
    }

    /** The atom after that time, which covers the one given. */
    int endOf(TimePhrase time, int index) {
        int end = index;
        while (end < atoms.length && times[end] == time) {
            end++;
        }
        return end;
    }

    void addMention(int from, int to, Mention mention) {
        for (int i = from; i < to; i++) {
            mentions[i] = mention;
        }
    }

    @Nullable
    Mention mention(int index) {
        return index >= 0 && index < atoms.length ? mentions[index] : null;
    }

    /** All mentions in order; a mention covers neighbouring atoms. */
    List<Mention> mentions() {
        List<Mention> list = new ArrayList<>();
        Mention last = null;
        for (Mention mention : mentions) {
            if (mention != null && mention != last) {
                list.add(mention);
            }
            last = mention;
        }
        return list;
    }
}
