package org.ownwords.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;

/** The words of a text by their place, for a look at what stands before and behind someone. */
record Tokens(Subject subject) {
    private List<Token> all() {
        return subject.analysis().tokens();
    }

    int size() {
        return all().size();
    }

    /** The word there without an ending of possession; empty outside the text. */
    String word(int i) {
        return i >= 0 && i < size() ? BaseForms.unowned(all().get(i).lower()) : "";
    }

    /** Whether that word has an ending of possession. */
    boolean owned(int i) {
        return i >= 0 && i < size() && !word(i).equals(all().get(i).lower());
    }

    Span span(int from, int to) {
        return new Span(all().get(from).span().start(), all().get(to - 1).span().end());
    }

    /** Index of the first word of that stretch. */
    int first(Span span) {
        return Inside.after(all(), Token::span, span.start() - 1);
    }

    /** Index of the first word behind that stretch. */
    int behind(Span span) {
        return Inside.after(all(), Token::span, span.end() - 1);
    }

    boolean sameSentence(int a, int b) {
        return a >= 0
                && b >= 0
                && a < size()
                && b < size()
                && all().get(a).sentence() == all().get(b).sentence();
    }

    boolean is(String list, int i) {
        return subject.words(list).contains(word(i));
    }

    /** Whether that word, or what it may be a form of, is in the list. */
    boolean form(String list, int i) {
        String word = word(i);
        if (word.isEmpty()) {
            return false;
        }
        for (String base : BaseForms.of(word)) {
            if (subject.words(list).contains(base)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the list, or a form of it, stands among so many words from there on, in that sentence. */
    boolean near(String list, int from, int words) {
        for (int i = from; i < from + words && sameSentence(from, i); i++) {
            if (form(list, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the list stands among so many words before that place, in its sentence. */
    boolean before(String list, int place, int words) {
        for (int i = place - 1; i >= Math.max(0, place - words) && sameSentence(place - 1, i); i--) {
            if (is(list, i)) {
                return true;
            }
        }
        return false;
    }

    /** Who is spoken of at that word, if a mention begins there. */
    @Nullable
    Mention mention(int i) {
        if (i < 0 || i >= size()) {
            return null;
        }
        List<Mention> mentions = subject.analysis().mentions();
        int start = all().get(i).span().start();
        int at = Inside.after(mentions, Mention::span, start) - 1;
        return at >= 0 && mentions.get(at).span().start() == start ? mentions.get(at) : null;
    }
}
