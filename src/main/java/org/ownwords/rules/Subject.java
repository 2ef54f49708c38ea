package org.ownwords.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Analysis;
import org.ownwords.text.Duty;
import org.ownwords.text.Token;
import org.ownwords.text.WordSet;

/**
 * One objective, read once, with what is known around it. What several rules ask of it is worked out when it is first
 * asked and then kept, so one subject belongs to one thread.
 */
public final class Subject {
    private final Analysis analysis;
    private final Context context;
    private final Vocabulary vocabulary;
    private final Map<Duty, ActKind> kinds = new IdentityHashMap<>();
    private final Map<Duty, Phrase> objects = new IdentityHashMap<>();
    private @Nullable List<Duty> promised;
    private @Nullable List<Duty> own;
    private @Nullable List<Duty> ofOwner;
    private @Nullable List<Span> blanks;
    private @Nullable Optional<Person> owner;
    private @Nullable Map<String, String> names;
    private @Nullable Tokens tokens;

    Subject(Analysis analysis, Context context, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.context = context;
        this.vocabulary = vocabulary;
    }

    public Analysis analysis() {
        return analysis;
    }

    public Context context() {
        return context;
    }

    /** The agency's own data. */
    AgencyIndex agency() {
        return vocabulary.agency();
    }

    public String text() {
        return analysis.text();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Meanings meanings() {
        return vocabulary.meanings();
    }

    /** Its words by their place. */
    Tokens tokens() {
        Tokens known = tokens;
        if (known == null) {
            known = new Tokens(this);
            tokens = known;
        }
        return known;
    }

    /** The span of an absence. */
    Span whole() {
        return new Span(0, text().length());
    }

    WordSet words(String list) {
        return vocabulary.words(list);
    }

    /** What someone takes on, see {@link Acts#promised}. */
    List<Duty> promised() {
        List<Duty> known = promised;
        if (known == null) {
            known = Acts.findPromised(this);
            promised = known;
        }
        return known;
    }

    /** What the one whose objective it is, or a parent, takes on and nobody else; possibly nothing. */
    List<Duty> own() {
        List<Duty> known = own;
        if (known == null) {
            known = Acts.findOwn(this);
            own = known;
        }
        return known;
    }

    /** What the one whose objective it is takes on, see {@link Acts#ofOwner}. */
    List<Duty> ofOwner() {
        List<Duty> known = ofOwner;
        if (known == null) {
            known = Acts.findOfOwner(this);
            ofOwner = known;
        }
        return known;
    }

    /** What that act is to someone who wants to know whether it happens. */
    ActKind kind(Duty duty) {
        ActKind known = kinds.get(duty);
        if (known == null) {
            // An act may be judged by one that is judged by it: "sets it out and makes sure she takes it".
            kinds.put(duty, ActKind.UNSURE);
            known = new Sight(this).judge(duty);
            kinds.put(duty, known);
        }
        return known;
    }

    /** Where the first of these terms stands that is neither in quotation marks nor in a trigger; null when none does. */
    @Nullable
    Span firstOf(Terms terms) {
        List<Token> tokens = analysis.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Terms.Term term = terms.at(this, i);
            if (term != null) {
                int last = i + term.words().length - 1;
                Span span = new Span(
                        tokens.get(i).span().start(), tokens.get(last).span().end());
                if (!term.isPlain() && !Acts.onlyTold(this, span)) {
                    return span;
                }
                i = last;
            }
        }
        return null;
    }

    /** What nobody has filled in, in reading order. */
    List<Span> blanks() {
        List<Span> known = blanks;
        if (known == null) {
            known = PlaceholderLeft.blanks(this);
            blanks = known;
        }
        return known;
    }

    /** The words of its sentence before that act's verb. */
    Phrase before(Duty duty) {
        int start = analysis.sentences().get(duty.sentence()).span().start();
        return Phrase.of(
                this,
                new Span(
                        Math.min(start, duty.verbSpan().start()),
                        duty.verbSpan().start()));
    }

    /** The words that go with that act's verb. */
    Phrase object(Duty duty) {
        Phrase known = objects.get(duty);
        if (known == null) {
            known = Phrase.of(this, duty.object());
            objects.put(duty, known);
        }
        return known;
    }

    /** Names to put into a sentence, see {@link Names#slots}. */
    Map<String, String> names() {
        Map<String, String> known = names;
        if (known == null) {
            known = Names.find(this);
            names = known;
        }
        return known;
    }

    /** Whose objective it is, if the context says so or has only one parent. */
    Optional<Person> owner() {
        Optional<Person> known = owner;
        if (known == null) {
            known = findOwner();
            owner = known;
        }
        return known;
    }

    private Optional<Person> findOwner() {
        List<Person> people = context.roster().people();
        if (context.owner() != null) {
            return people.stream().filter(p -> p.id().equals(context.owner())).findFirst();
        }
        var parents = people.stream().filter(p -> p.role() == Role.PARENT).toList();
        return parents.size() == 1 ? Optional.of(parents.get(0)) : Optional.empty();
    }
}
