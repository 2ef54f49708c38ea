package org.ownwords.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Mention;
import org.ownwords.text.TimePhrase;
import org.ownwords.text.Token;
import org.ownwords.text.WordSet;

/** The words of a text by their place, for a look at what stands before and behind someone. */
final class Tokens {
    private final Subject subject;
    private final List<Token> all;
    private final String[] words;
    private final @Nullable List<String>[] forms;
    private final @Nullable Mention[] mentions;
    private final boolean[] timed;
    private final boolean[] opensTerm;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array cannot be made of lists of something
    Tokens(Subject subject) {
        this.subject = subject;
        all = subject.analysis().tokens();
        words = new String[all.size()];
        forms = new List[all.size()];
        mentions = new @Nullable Mention[all.size()];
        timed = new boolean[all.size()];
        opensTerm = new boolean[all.size()];
        WordSet openers = subject.vocabulary().termOpeners();
        for (int i = 0; i < words.length; i++) {
            String lower = all.get(i).lower();
            words[i] = BaseForms.unowned(lower);
            opensTerm[i] = openers.contains(lower) || openers.contains(words[i]);
        }
        for (Mention mention : subject.analysis().mentions()) {
            for (int i = first(mention.span());
                    i < words.length && start(i) < mention.span().end();
                    i++) {
                mentions[i] = mention;
            }
        }
        for (TimePhrase time : subject.analysis().times()) {
            for (int i = first(time.span());
                    i < words.length && start(i) < time.span().end();
                    i++) {
                timed[i] = true;
            }
        }
    }

    private int start(int i) {
        return all.get(i).span().start();
    }

    int size() {
        return words.length;
    }

    /** The word there without an ending of possession; empty outside the text. */
    String word(int i) {
        return i >= 0 && i < words.length ? words[i] : "";
    }

    /** Whether that word has an ending of possession. */
    boolean owned(int i) {
        return i >= 0
                && i < words.length
                && words[i].length() != all.get(i).lower().length();
    }

    /** Whether some term begins with that word. */
    boolean opensTerm(int i) {
        return opensTerm[i];
    }

    /** Whether that word, in whatever form, may begin what the clue stands for. */
    boolean is(Clue clue, int i) {
        WordSet words = subject.vocabulary().clues(clue);
        return i >= 0 && i < this.words.length && (words.contains(this.words[i]) || form(words, i));
    }

    /** Whether that word belongs to a time. */
    boolean timed(int i) {
        return timed[i];
    }

    /** Who is spoken of with that word, whether the mention begins there or earlier. */
    @Nullable
    Mention around(int i) {
        return i >= 0 && i < words.length ? mentions[i] : null;
    }

    Span span(int from, int to) {
        return new Span(all.get(from).span().start(), all.get(to - 1).span().end());
    }

    /** Index of the first word of that stretch. */
    int first(Span span) {
        return Inside.after(all, Token::span, span.start() - 1);
    }

    /** Index of the first word behind that stretch. */
    int behind(Span span) {
        return Inside.after(all, Token::span, span.end() - 1);
    }

    boolean sameSentence(int a, int b) {
        return a >= 0
                && b >= 0
                && a < size()
                && b < size()
                && all.get(a).sentence() == all.get(b).sentence();
    }

    boolean is(String list, int i) {
        return subject.words(list).contains(word(i));
    }

    /** Whether that word, or what it may be a form of, is in the list. */
    boolean form(String list, int i) {
        return i >= 0 && i < words.length && form(subject.words(list), i);
    }

    private boolean form(WordSet list, int i) {
        List<String> known = forms[i];
        if (known == null) {
            known = BaseForms.of(words[i]);
            forms[i] = known;
        }
        for (int at = 0; at < known.size(); at++) {
            if (list.contains(known.get(at))) {
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
        Mention mention = around(i);
        return mention != null && mention.span().start() == start(i) ? mention : null;
    }
}
