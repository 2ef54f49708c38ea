package org.ownwords.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;

/** Whether a role word stands where a name belongs, or says something else. */
record RoleUse(Subject subject) {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any", "no", "some", "many", "most");

    /** How far back "will be" may stand before "the kind of mom". */
    private static final int BACK = 6;

    boolean insteadOfName(Mention mention) {
        List<Token> tokens = subject.analysis().tokens();
        int at = Inside.after(tokens, Token::span, mention.span().start() - 1);
        return !Inside.one(subject.analysis().quotations(), q -> q, mention.span())
                && !word(tokens, at).startsWith("minor")
                && !owned(mention)
                && !oneOfMany(tokens, at)
                && !named(tokens, at)
                && !predicate(tokens, at)
                && !called(tokens, at)
                && !compound(tokens, at, mention);
    }

    /** "Leo's mom", but not "the minors' mother". */
    private boolean owned(Mention mention) {
        Mention owner = new Cast(subject).whose(mention);
        return owner != null && !new Cast(subject).word(owner).startsWith("minor");
    }

    /** "An unfit mother", "a much calmer dad", "her last client": any of them, not the parent of this plan. */
    private boolean oneOfMany(List<Token> tokens, int at) {
        String before = word(tokens, at - 1);
        boolean adjective = !has("prepositions", before) && !before.equals(",");
        return INDEFINITE.contains(word(tokens, at - 2)) && adjective
                || INDEFINITE.contains(before)
                || has("role-others", before);
    }

    /** "Mama Rosa", "Father Tom", "the mother, Tasha", "Tasha (mother)": the name is there. */
    private boolean named(List<Token> tokens, int at) {
        int next = word(tokens, at + 1).equals(",") || word(tokens, at + 1).equals("(") ? at + 2 : at + 1;
        Mention behind = name(tokens, next);
        if (behind != null && (next == at + 1 || closes(tokens, behind.span().end()))) {
            return true;
        }
        int first = at;
        while (has("role-fronts", word(tokens, first - 1))) {
            first--;
        }
        boolean aside =
                word(tokens, first - 1).equals(",") || word(tokens, first - 1).equals("(");
        return aside && nameBefore(tokens, first - 1) && has("role-closers", word(tokens, at + 1));
    }

    private @Nullable Mention name(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return null;
        }
        int start = tokens.get(i).span().start();
        List<Mention> all = subject.analysis().mentions();
        int at = Inside.after(all, Mention::span, start) - 1;
        boolean there = at >= 0 && all.get(at).span().start() == start && isName(all.get(at));
        return there ? all.get(at) : null;
    }

    private static boolean isName(Mention mention) {
        return mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.STRANGER;
    }

    private boolean closes(List<Token> tokens, int end) {
        return has("role-closers", word(tokens, Inside.after(tokens, Token::span, end - 1)));
    }

    private boolean nameBefore(List<Token> tokens, int mark) {
        int end = tokens.get(mark).span().start();
        List<Mention> all = subject.analysis().mentions();
        int at = Inside.after(all, Mention::span, end) - 1;
        return at >= 0 && isName(all.get(at)) && end - all.get(at).span().end() <= 1;
    }

    /** "Will be the mom who reads", "plays the victim", "as a mother", "like the dad they need": what someone is, not who acts. */
    private boolean predicate(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            String word = word(tokens, i);
            if (word.equals("as")
                    || word.equals("like")
                    || has("be", word)
                    || has("become", word)
                    || has("play-verbs", word)) {
                return true;
            }
            boolean of = word.equals("of") && word(tokens, i - 1).equals("kind");
            if (!tokens.get(i).isWord() || (has("prepositions", word) && !of) || has("modals-will", word)) {
                return false;
            }
        }
        return false;
    }

    /** "Calls him Dad", "says Mom". */
    private boolean called(List<Token> tokens, int at) {
        String before = word(tokens, at - 1);
        boolean object = has("object-pronouns", before) && word(tokens, at - 2).startsWith("call");
        return object
                || before.equals("say")
                || before.equals("says")
                || before.equals("called")
                || before.equals("dear");
    }

    /** "Parent portal", "Mother’s Day", "how to parent", "Mommy and Me". */
    private boolean compound(List<Token> tokens, int at, Mention mention) {
        String word = BaseForms.unowned(word(tokens, at));
        String next = word(tokens, at + 1);
        boolean own = mention.possessive() && has("role-things", next);
        boolean me = next.equals("and") && (word(tokens, at + 2).equals("me") || thing(tokens, at + 3));
        me |= next.equals("and") && has("role-pairs", word(tokens, at + 2)) && !acts(mention);
        boolean verb = word.equals("parent") && has("role-verb-leads", word(tokens, at - 1)) && !acts(mention);
        boolean formal = has("role-formal", word) && !acts(mention) && noun(tokens, at + 1, mention);
        boolean several = word.equals("clients") && !acts(mention);
        return own || me || verb || formal || several;
    }

    private boolean thing(List<Token> tokens, int i) {
        return has("role-compounds", word(tokens, i)) || has("role-things", word(tokens, i));
    }

    private boolean acts(Mention mention) {
        for (Duty duty : subject.analysis().duties()) {
            Span where = duty.subjectSpan();
            if (duty.subjects().contains(mention) || (where != null && where.overlaps(mention.span()))) {
                return true;
            }
        }
        return false;
    }

    /** A plain word right behind, that can only be a noun to which the role word belongs. */
    private boolean noun(List<Token> tokens, int i, Mention mention) {
        String next = word(tokens, i);
        return i < tokens.size()
                && tokens.get(i).isWord()
                && !mention.possessive()
                && !has("prepositions", next)
                && !has("conjunctions", next)
                && !has("determiners", next)
                && !has("adverbs", next)
                && !has("negations", next)
                && !has("modals-will", next)
                && !has("modals-can", next)
                && !has("modals-would", next)
                && !has("be", next)
                && !has("have", next)
                && !has("triggers", next)
                && !has("free-choice", next)
                && name(tokens, i) == null;
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }

    private static String word(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
