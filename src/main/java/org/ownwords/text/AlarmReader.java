package org.ownwords.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;

/** Writes a line out for the look-out for danger: short forms, slips and names made alike. */
final class AlarmReader {
    static final String CHILD = "<child>";
    static final String NAME = "<name>";

    /** "Her" that owns something ("cut her hair"), where "cut her" is done to her. */
    static final String HERS = "<hers>";

    /** The worker's short form, where "si" is Spanish. */
    private static final String SHORTHAND = "SI";

    private static final long LITTLE = Tag.bits(
            Tag.PREPOSITION, Tag.CONJUNCTION, Tag.ADVERB, Tag.DETERMINER, Tag.PRONOUN, Tag.SUBJECT, Tag.BE, Tag.HAVE);

    private final Analyzer analyzer;
    private final SignWords words;
    private final Map<String, String[]> spellings = new HashMap<>();
    private final WordSet after;
    private final TypedInHaste haste;
    private final Set<String> firstNames = new HashSet<>();

    /** @param words what the signs know, which is no name: "Benadryl" */
    AlarmReader(Analyzer analyzer, SignWords words) {
        this.analyzer = analyzer;
        this.words = words;
        Lexicon lexicon = analyzer.lexicon();
        for (String entry : lexicon.list("danger-spellings")) {
            int equals = entry.indexOf('=');
            spellings.put(
                    Chars.folded(entry.substring(0, equals)),
                    entry.substring(equals + 1).split(" "));
        }
        after = words.of("@after");
        haste = new TypedInHaste(words.of("@core"));
        for (String list : List.of("first-names", "names-male", "names-female")) {
            lexicon.list(list).forEach(name -> firstNames.add(Chars.folded(name)));
        }
    }

    AlarmWord[] read(String text, Roster roster) {
        Map<String, String> people = people(roster);
        List<AlarmWord> read = new ArrayList<>();
        int sentence = 0;
        int last = -1;
        for (Token token : analyzer.tokens(text)) {
            if (last >= 0 && text.substring(last, token.span().start()).indexOf('\n') >= 0) {
                read.add(new AlarmWord(new Span(last, token.span().start()), "\n", AlarmWord.Kind.STOP, sentence++));
            }
            last = token.span().end();
            boolean opening = read.isEmpty() || read.get(read.size() - 1).kind() == AlarmWord.Kind.STOP;
            if (token.kind() == Token.Kind.MARK) {
                sentence += mark(token, sentence, read);
            } else {
                word(token, sentence, opening, people, read);
            }
        }
        return owners(read);
    }

    private AlarmWord[] owners(List<AlarmWord> read) {
        AlarmWord[] words = read.toArray(AlarmWord[]::new);
        for (int i = 0; i + 1 < words.length; i++) {
            String next = words[i + 1].key();
            boolean owned =
                    words[i + 1].isWord() && (analyzer.dictionary().tags(next) & LITTLE) == 0 && !after.contains(next);
            if (words[i].key().equals("her") && owned) {
                words[i] = new AlarmWord(words[i].span(), HERS, words[i].kind(), words[i].sentence());
            }
        }
        return words;
    }

    /** @return how many sentences end here */
    private int mark(Token token, int sentence, List<AlarmWord> read) {
        String mark = token.lower();
        String[] meant = spellings.get(mark);
        if (meant != null) {
            add(token, meant, sentence, read);
            return 0;
        }
        boolean stop = ".!?;…".indexOf(mark.charAt(0)) >= 0;
        boolean breath = stop && mark.length() > 1 || ",:-–—/(".indexOf(mark.charAt(0)) >= 0;
        if (stop || breath) {
            AlarmWord.Kind kind = breath ? AlarmWord.Kind.BREATH : AlarmWord.Kind.STOP;
            read.add(new AlarmWord(token.span(), mark, kind, sentence));
        }
        return stop && !breath ? 1 : 0;
    }

    private void word(Token token, int sentence, boolean opening, Map<String, String> people, List<AlarmWord> read) {
        String key = key(token);
        String bare = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
        String known = people.get(bare);
        if (known == null && named(token, bare, opening)) {
            known = NAME;
        }
        if (known != null) {
            add(token, bare.equals(key) ? new String[] {known} : new String[] {known, "'s"}, sentence, read);
            return;
        }
        String[] meant = token.text().equals(SHORTHAND) ? new String[] {"suicidal"} : spellings.get(key);
        if (meant == null) {
            String[] contracted = analyzer.dictionary().contraction(key);
            meant = contracted.length > 0 ? contracted : clitic(key);
        }
        add(token, meant, sentence, read);
    }

    private String key(Token token) {
        String key = Chars.folded(token.lower());
        boolean own = Character.isUpperCase(token.text().charAt(0))
                || analyzer.dictionary().common(key)
                || words.knows(key)
                || spellings.containsKey(key);
        return own ? key : haste.mended(key);
    }

    private String[] clitic(String key) {
        int size = Atoms.clitic(key);
        if (size > 1 && size < key.length()) {
            String head = key.substring(0, key.length() - size);
            String[] meant = spellings.get(head);
            return new String[] {
                meant != null && meant.length == 1 ? meant[0] : head, Atoms.meaning(key.substring(head.length()))
            };
        }
        return new String[] {key.endsWith("'") || key.endsWith(".") ? key.substring(0, key.length() - 1) : key};
    }

    /** A capital inside a sentence, on a word that is nothing else; or a first name, wherever it stands. */
    private boolean named(Token token, String key, boolean opening) {
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        if (!capital || key.length() < 2 || spellings.containsKey(key) || words.knows(key)) {
            return false;
        }
        boolean small =
                token.text().length() > 1 && Character.isLowerCase(token.text().charAt(1));
        return small
                && (firstNames.contains(key)
                        || !opening && !analyzer.dictionary().common(key) && !kin(key));
    }

    private boolean kin(String key) {
        return analyzer.lexicon().list("kin-words").contains(key)
                || analyzer.lexicon().list("kin-parents").contains(key);
    }

    private static Map<String, String> people(Roster roster) {
        Map<String, String> people = new HashMap<>();
        for (Person person : roster.people()) {
            String key = person.role() == Role.CHILD ? CHILD : NAME;
            person.names()
                    .forEach(name -> people.put(Chars.folded(name.split(" ", 2)[0].toLowerCase(Locale.ROOT)), key));
        }
        return people;
    }

    private static void add(Token token, String[] keys, int sentence, List<AlarmWord> read) {
        for (String key : keys) {
            read.add(new AlarmWord(token.span(), key, AlarmWord.Kind.WORD, sentence));
        }
    }
}
