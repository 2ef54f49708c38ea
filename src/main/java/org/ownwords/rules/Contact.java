package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;

/** Whether an act brings its doer to someone: calls them, meets them, goes there with them. */
record Contact(Subject subject, Cast cast, Tokens tokens) {
    /** How many words behind "have him" the "over" may stand. */
    private static final int OVER = 6;

    /** How many words of a time may stand between "asks Ana" and "to". */
    private static final int UNTIL = 5;

    private static final Set<String> NOT = Set.of("not", "n't", "without");

    static Contact of(Subject subject) {
        return new Contact(subject, new Cast(subject), subject.tokens());
    }

    boolean brings(Duty act, Mention mention) {
        if (byOthers(act) && !speaksOfParent(act, mention)) {
            return false;
        }
        int at = tokens.first(mention.span());
        if (denied(at) || through(act, mention)) {
            return false;
        }
        String opener = opener(act, mention);
        return switch (opener) {
            case "" -> direct(act, mention, at);
            case "to" -> true;
            case "on" -> has("verbs-with-on", act.verb());
            case "from" -> takes(act, mention);
            default -> has("with-words", opener);
        };
    }

    /** "Ana brings the children to him", "the aide, and never Tasha, brings them": others do it, so that she need not. */
    boolean byOthers(Duty act) {
        List<Mention> doers = act.subjects();
        if (doers.isEmpty()) {
            return act.impersonal();
        }
        for (Mention doer : doers) {
            Cast.Part part = cast.of(doer);
            if (tokens.is("never-words", tokens.first(doer.span()) - 1)) {
                continue;
            }
            if (part != Cast.Part.HELPER && part != Cast.Part.CHILD && part != Cast.Part.NOBODY) {
                return false;
            }
        }
        return true;
    }

    /** Whether what goes with the verb names a parent beside that person. */
    boolean speaksOfParent(Duty act, Mention mention) {
        List<Mention> all = subject.analysis().mentions();
        for (int i = Inside.after(all, Mention::span, act.verbSpan().end());
                i < all.size() && act.span().contains(all.get(i).span());
                i++) {
            Mention other = all.get(i);
            boolean parent = other.person() != null && cast.of(other) == Cast.Part.PARENT;
            if (parent && !other.equals(mention) && !other.possessive() && !same(other, mention) && !acts(other)) {
                return true;
            }
        }
        return false;
    }

    /** "So that Tasha does not see him". */
    private boolean acts(Mention mention) {
        for (Duty duty : subject.analysis().duties()) {
            if (duty.clause() == Duty.Clause.EMBEDDED && duty.subjects().contains(mention)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Mention a, Mention b) {
        return a.person() != null && a.person().equals(b.person());
    }

    /** "Asks Ana not to tell him". */
    private boolean denied(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3) && tokens.sameSentence(i, at); i--) {
            if (NOT.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Calls him", "lets Steve know", "asks Ana and Steve", but not "asks Ana to tell Steve". */
    private boolean direct(Duty act, Mention mention, int noun) {
        int at = opens(mention, noun);
        String verb = act.verb();
        int space = verb.indexOf(' ');
        boolean own = has("contact-verbs", space < 0 ? verb : verb.substring(0, space))
                && tokens.behind(act.verbSpan()) >= at - 1;
        boolean over = tokens.form("have", at - 1) && tokens.near("come-words", tokens.behind(mention.span()), OVER);
        return own || over || tokens.form("contact-verbs", at - 1);
    }

    /** Where "the kids’ dad" begins. */
    private int opens(Mention mention, int noun) {
        Mention owner = cast.whose(mention);
        int at = owner == null ? noun : tokens.first(owner.span());
        return tokens.is("determiners", at - 1) ? at - 1 : at;
    }

    /** "Asks Ana to tell Steve": someone else does it. */
    boolean through(Duty act, Mention mention) {
        List<Mention> all = subject.analysis().mentions();
        int before = Inside.after(all, Mention::span, mention.span().start() - 1) - 1;
        for (int i = before;
                i >= 0 && all.get(i).span().start() >= act.verbSpan().end();
                i--) {
            boolean helper =
                    cast.of(all.get(i)) == Cast.Part.HELPER && !all.get(i).possessive();
            if (helper && toAct(tokens.behind(all.get(i).span()), mention)) {
                return true;
            }
        }
        return false;
    }

    /** "To", or a time and "to": "asks Sgt. Holt by Friday to serve Steve". */
    private boolean toAct(int from, Mention mention) {
        int to = tokens.first(mention.span());
        for (int i = from; i < Math.min(to, from + UNTIL) && tokens.sameSentence(from, i); i++) {
            if (tokens.word(i).equals("to")) {
                return tokens.mention(i + 1) == null;
            }
            if (!tokens.timed(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Picks the kids up from him", but not "gets an order against him", "gets away from him". */
    private boolean takes(Duty act, Mention mention) {
        int from = tokens.first(act.verbSpan());
        int to = tokens.first(mention.span());
        return tokens.form("exchange-verbs", from) && !tokens.near("from-fine", from, to - from);
    }

    /** The preposition that leads to the mention; empty when the verb does. */
    String opener(Duty act, Mention mention) {
        int from = act.verbSpan().end();
        if (mention.span().start() <= from) {
            return "";
        }
        Phrase between = Phrase.of(subject, new Span(from, mention.span().start()));
        for (int i = between.size() - 1; i >= 0; i--) {
            boolean verb = (between.word(i).equals("and") || between.word(i).equals("to"))
                    && i < between.size() - 1
                    && tokens.mention(tokens.first(between.tokens().get(i + 1).span())) == null
                    && !has("determiners", between.word(i + 1))
                    && !has("prepositions", between.word(i + 1));
            if (verb) {
                return "";
            }
            if (has("only-spoken-of", between.word(i))
                    || has("prepositions", between.word(i))
                    || between.word(i).equals("to")) {
                return between.word(i);
            }
        }
        return "";
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }
}
