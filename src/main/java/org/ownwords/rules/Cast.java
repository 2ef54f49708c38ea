package org.ownwords.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Duty;
import org.ownwords.text.Mention;
import org.ownwords.text.Token;
import org.ownwords.text.Trigger;

/** Who the people that a text speaks of are to the plan. */
record Cast(Subject subject) {
    /** How many words may stand between "her" and "sister". */
    private static final int DESCRIBED = 3;

    /** How many people back a pronoun is looked for. */
    private static final int NEAR = 4;

    /** How many words may stand between a name and its "will". */
    private static final int FAR = 10;

    /** What someone is to the plan. */
    enum Part {
        /** A parent of this family, or someone called so. */
        PARENT,
        CHILD,
        /** Anyone else who could notice or help. */
        HELPER,
        /** "The family", "the agency": nobody in particular. */
        NOBODY,
        /** "She", where nobody can tell who. */
        UNSURE
    }

    Part of(Mention mention) {
        Person person = mention.person();
        if (person != null) {
            boolean unsure =
                    mention.kind() == Mention.Kind.PRONOUN && (misfit(mention, person) || others(mention, person));
            return unsure ? Part.UNSURE : of(person);
        }
        return switch (mention.kind()) {
            case ROLE_WORD -> has("kin-children", word(mention)) ? Part.CHILD : Part.PARENT;
            case KIN -> kin(mention);
            case STRANGER -> owner(mention) ? Part.PARENT : Part.HELPER;
            case PRONOUN -> has("own-pronouns", word(mention)) ? Part.PARENT : Part.UNSURE;
            case NAME -> Part.UNSURE;
        };
    }

    private Part of(Person person) {
        return switch (person.role()) {
            case PARENT -> Part.PARENT;
            case CHILD -> Part.CHILD;
            case NETWORK, TRIBE, PROFESSIONAL, WORKER -> Names.apart(subject, person) ? Part.PARENT : Part.HELPER;
        };
    }

    /** "She" cannot be a boy called Jayden. */
    private boolean misfit(Mention pronoun, Person person) {
        Sexes said = Sexes.ofWord(subject, word(pronoun));
        return said != Sexes.UNKNOWN && Sexes.of(subject, person) == said.other();
    }

    /** "JJ can call Ana, and she will come": someone else stands between the child and "she". */
    private boolean others(Mention pronoun, Person person) {
        List<Mention> all = subject.analysis().mentions();
        int at = Inside.after(all, Mention::span, pronoun.span().start() - 1) - 1;
        for (int i = at; i >= Math.max(0, at - NEAR); i--) {
            Mention mention = all.get(i);
            boolean named = mention.kind() != Mention.Kind.PRONOUN && !mention.possessive();
            if (person.equals(mention.person()) || !Inside.together(subject, mention.span(), pronoun.span())) {
                return false;
            }
            if (named && !person.equals(mention.person()) && person.role() == Role.CHILD && !child(mention)) {
                return true;
            }
        }
        return false;
    }

    /** What the one is who is spoken of at that word. */
    Part of(Tokens tokens, int i) {
        Mention mention = tokens.mention(i);
        return mention == null ? Part.NOBODY : of(mention);
    }

    boolean child(Mention mention) {
        return of(mention) == Part.CHILD;
    }

    /** The last word of what is written, in lower case. */
    String word(Mention mention) {
        String text = mention.span().of(subject.text()).toLowerCase(Locale.ROOT).replace('’', '\'');
        return BaseForms.unowned(text.substring(text.lastIndexOf(' ') + 1));
    }

    /** The first word of what is written, in lower case. */
    String firstWord(Mention mention) {
        String text = mention.span().of(subject.text()).toLowerCase(Locale.ROOT).replace('’', '\'');
        int space = text.indexOf(' ');
        return BaseForms.unowned(space < 0 ? text : text.substring(0, space));
    }

    /**
     * Whether what is done there counts as promised: not what sets something off, unless a "will" or the lack of anything
     * else to do shows that it was read wrongly ("After school Wei-Ling will heat soup").
     */
    boolean counts(Duty duty) {
        if (Inside.one(subject.analysis().quotations(), q -> q, duty.verbSpan())) {
            return false;
        }
        boolean will = duty.modality() == Duty.Modality.WILL && (!duty.inTrigger() || said(duty));
        return duty.main()
                || will
                || (duty.inTrigger() && duty.modality() == Duty.Modality.PRESENT && first(duty) && alone(duty));
    }

    /** Whether "will" is written, not "has to" or "needs to". */
    private boolean said(Duty duty) {
        Mention doer = duty.subject();
        boolean going = doer != null && has("own-pronouns", word(doer)) && tokensSay(duty, "going");
        return going
                || Phrase.of(
                                subject,
                                new Span(duty.span().start(), duty.verbSpan().start()))
                        .hasAny(subject.words("modals-will"));
    }

    private boolean tokensSay(Duty duty, String word) {
        Tokens tokens = subject.tokens();
        int verb = tokens.first(duty.verbSpan());
        return tokens.word(verb - 2).equals(word) && tokens.word(verb - 1).equals("to");
    }

    /** "Before each visit Ofa packs": the opener may go with "visit" alone. */
    private boolean first(Duty duty) {
        List<Trigger> triggers = subject.analysis().triggers();
        int at = Inside.after(triggers, Trigger::span, duty.verbSpan().start()) - 1;
        Tokens tokens = subject.tokens();
        return at >= 0
                && tokens.is("clear-openers", tokens.first(triggers.get(at).span()));
    }

    /** Whether nothing in that sentence is read as done. */
    private boolean alone(Duty duty) {
        for (Duty other : subject.analysis().duties()) {
            if (other.sentence() == duty.sentence() && other.main()) {
                return false;
            }
        }
        return true;
    }

    private Part kin(Mention mention) {
        String word = word(mention);
        Mention owner = whose(mention);
        if (has("kin-nobody", mention.span().of(subject.text()).toLowerCase(Locale.ROOT))) {
            return Part.NOBODY;
        }
        if (has("kin-children", word)) {
            return owner != null && of(owner) == Part.HELPER ? Part.NOBODY : Part.CHILD;
        }
        if (has("kin-siblings", word)) {
            boolean small = has("small-words", before(mention));
            boolean all = owner == null && word.equals("siblings");
            return small || all || (owner != null && child(owner)) ? Part.CHILD : Part.HELPER;
        }
        if (has("kin-parents", word)) {
            boolean others = has("not-own-parents", firstWord(mention)) || has("not-own-parents", before(mention));
            boolean theirs = owner != null && (child(owner) || word(owner).equals("their"));
            return theirs && !others ? Part.PARENT : Part.HELPER;
        }
        return has("kin-partners", word) && parents() > 1 ? Part.PARENT : Part.HELPER;
    }

    /** "Her" in "her older sister": the last mention before it that owns, few words between. */
    @Nullable
    Mention whose(Mention mention) {
        List<Mention> all = subject.analysis().mentions();
        int at = Inside.after(all, Mention::span, mention.span().start() - 1) - 1;
        boolean noun = mention.kind() == Mention.Kind.KIN || mention.kind() == Mention.Kind.ROLE_WORD;
        if (at < 0 || !noun || !all.get(at).possessive()) {
            return null;
        }
        Mention owner = all.get(at);
        Phrase between =
                Phrase.of(subject, new Span(owner.span().end(), mention.span().start()));
        boolean near = between.size() <= DESCRIBED && between.tokens().stream().allMatch(this::describes);
        return near ? owner : null;
    }

    private boolean describes(Token token) {
        return token.isWord()
                && !has("prepositions", token.lower())
                && !has("conjunctions", token.lower())
                && !has("phrase-ends", token.lower());
    }

    /** The word before it; empty at the beginning. */
    private String before(Mention mention) {
        List<Token> tokens = subject.analysis().tokens();
        int at = Inside.after(tokens, Token::span, mention.span().start() - 1) - 1;
        return at < 0 ? "" : tokens.get(at).lower();
    }

    /**
     * Whether someone is named outside of everything that was read, so that an act of theirs may have been missed:
     * "Weeknights Tuyet unzips the bag", where the analysis knows no such verb.
     */
    boolean unread(Mention mention) {
        boolean one = !mention.possessive() && mention.kind() != Mention.Kind.PRONOUN;
        if (one && promises(mention)) {
            return true;
        }
        return one
                && !Inside.one(subject.analysis().triggers(), Trigger::span, mention.span())
                && !Inside.one(subject.analysis().quotations(), q -> q, mention.span())
                && !Inside.one(subject.analysis().duties(), Duty::span, mention.span())
                && !has("prepositions", before(mention))
                && verbBehind(mention);
    }

    /** "Breakfast is on Ruta", "it is Ruta who holds him", "the one who gets up is Ruta", "Ruta is signed up for". */
    boolean entrusted(Mention mention) {
        return new Entrusted(subject.tokens()).to(mention);
    }

    /** "Wei-Ling will", though what stands before it was taken for her, too: "After school Wei-Ling will". */
    boolean promises(Mention mention) {
        Tokens tokens = subject.tokens();
        int next = tokens.behind(mention.span());
        if (!tokens.is("modals-will", next) || tokens.is("conjunctions", tokens.first(mention.span()) - 1)) {
            return false;
        }
        for (Duty duty : subject.analysis().duties()) {
            if (duty.impersonal() && duty.span().contains(tokens.span(next, next + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Unzips", or "will" some words on: "Dusty, a proud man, will". */
    private boolean verbBehind(Mention mention) {
        List<Token> tokens = subject.analysis().tokens();
        int from = Inside.after(tokens, Token::span, mention.span().end() - 1);
        if (from >= tokens.size()) {
            return false;
        }
        String next = tokens.get(from).lower();
        boolean third = next.length() > 2 && next.endsWith("s") && !has("prepositions", next) && !next.startsWith("'");
        for (int i = from; i < Math.min(tokens.size(), from + FAR) && !third; i++) {
            if (tokens.get(i).sentence() != tokens.get(from).sentence()) {
                return false;
            }
            third = has("modals-will", tokens.get(i).lower())
                    || has("modals-can", tokens.get(i).lower());
        }
        return third;
    }

    int parents() {
        int count = 0;
        for (Person person : subject.context().roster().people()) {
            count += person.role() == Role.PARENT ? 1 : 0;
        }
        return count;
    }

    /** Where the file names no parent, the first unknown name that acts is taken for the one whose plan it is. */
    private boolean owner(Mention mention) {
        if (parents() > 0) {
            return false;
        }
        for (Duty duty : subject.analysis().duties()) {
            Mention doer = duty.main() ? duty.subject() : null;
            if (doer != null && doer.kind() == Mention.Kind.STRANGER) {
                return doer.span().of(subject.text()).equals(mention.span().of(subject.text()));
            }
        }
        return false;
    }

    private boolean has(String list, String word) {
        return subject.words(list).contains(word);
    }
}
