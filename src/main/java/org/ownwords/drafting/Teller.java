package org.ownwords.drafting;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Line;
import org.ownwords.plan.Person;
import org.ownwords.plan.Role;
import org.ownwords.plan.Span;
import org.ownwords.text.Gender;
import org.ownwords.text.Kinship;
import org.ownwords.text.Named;
import org.ownwords.text.Roster;

/** Tells a stretch of what someone said in the third person, with the family's own nouns and verbs. One per idea. */
final class Teller {
    private static final Pattern PIECE = Pattern.compile(
            "\\s+|w/o?(?=\\s|$)|(?:la|el) (?=\\p{Lu})|[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*|.", Pattern.DOTALL);

    private static final Pattern BEFORE_NOUN = Pattern.compile("(?i)\\b(on|in|of|for|with|at|from|under|over) $");
    private static final Pattern NOUN_FOLLOWS = Pattern.compile("^ \\p{Ll}{4,}s\\b");

    /** "In his, um, pencil bag": what is said while a word is looked for. */
    private static final Pattern HESITATION = Pattern.compile(
            "\\b(the|an?|my|your|his|her|our|their|\\p{Lu}\\p{L}+'s), ?(?:um|uh|uhm|er|erm|hm|like|este|you know),? ");

    private static final Pattern TWICE = Pattern.compile("\\b(the|an?|my|his|her|our|their),? \\1\\b");

    private static final Set<String> SHORT_KIN = Set.of("sis", "bro", "ma", "mum", "moms", "pop", "gram");

    private final Scene scene;
    private final Line line;
    private final String text;
    private final Person speaker;
    private final Person doer;
    private final Roster roster;
    private final List<Named> named;
    private final List<Integer> starts;
    private final Kinship kinship;
    private final Pronouns pronouns;
    private final Notes notes;
    private final Referents referents;
    private final boolean apart;
    private final Set<Person> nameable;
    private final Set<Person> told = new HashSet<>();
    private @Nullable Person lastTold;
    private boolean unclear;

    Teller(Line line, Person speaker, Person doer, Scene scene, Kinship kinship, Notes notes) {
        this.scene = scene;
        this.line = line;
        this.text = line.text();
        this.speaker = speaker;
        this.doer = doer;
        this.roster = scene.material().roster();
        this.named = scene.named(line);
        this.starts = named.stream().map(n -> n.span().start()).toList();
        this.kinship = kinship;
        this.pronouns = scene.pronouns();
        this.notes = notes;
        this.referents = new Referents(text, speaker, scene, named, notes.notOwned());
        this.apart = scene.apart();
        this.nameable = scene.nameable(line);
    }

    /** Whether something in it could not be told safely. */
    boolean unclear() {
        return unclear;
    }

    /** Whether a helper speaks of what someone else may do. */
    boolean invites() {
        return !speaker.equals(doer) && speaker.role() != Role.PARENT;
    }

    /** The name at first, then the pronoun where it is safe. */
    String subject(Person person) {
        String pronoun = pronouns.of(person).subject();
        boolean clear = told.contains(person) && !pronoun.isEmpty() && alone(person);
        told.add(person);
        return clear ? pronoun : called(person);
    }

    /** Who is named with "we", or last before it in the same sentence: a grown-up other than the doer. */
    @Nullable
    Person companion(int end, int start) {
        String before = text.substring(0, start);
        int sentence = Math.max(before.lastIndexOf('.'), Math.max(before.lastIndexOf('!'), before.lastIndexOf('?')));
        Person last = speaker.role() != Role.PARENT && !speaker.equals(doer) ? speaker : null;
        for (Named mention : named) {
            Person person = mention.person();
            boolean near = mention.span().start() > sentence && mention.span().end() <= end;
            if (near && person != null && !person.equals(doer) && person.role() != Role.PROFESSIONAL) {
                last = person;
            }
        }
        return last;
    }

    Notes notes() {
        return notes;
    }

    private String called(Person person) {
        return scene.called(person);
    }

    String name(Person person) {
        told.add(person);
        return called(person);
    }

    /** Nobody else of whom the same pronoun could be said was told of. */
    private boolean alone(Person person) {
        return told.stream()
                .allMatch(p -> p.equals(person)
                        || p.equals(doer) && person.equals(doer)
                        || !pronouns.of(p).fits(pronouns.of(person))
                        || person.equals(doer));
    }

    /** The stretch, told anew. */
    String tell(Span span) {
        StringBuilder out = new StringBuilder();
        Matcher pieces = PIECE.matcher(text).region(span.start(), span.end());
        int from = span.start();
        while (from < span.end() && pieces.region(from, span.end()).find()) {
            Named person = named(pieces.start(), span.end());
            if (person != null) {
                out.append(person(person, out));
                from = person.span().end();
            } else {
                out.append(piece(pieces.group(), pieces.end(), span.end()));
                from = pieces.end();
            }
        }
        String told = HESITATION.matcher(out.toString().replaceAll("\\s+", " ")).replaceAll("$1 ");
        return TWICE.matcher(told).replaceAll("$1").strip();
    }

    private @Nullable Named named(int at, int end) {
        int place = Collections.binarySearch(starts, at);
        return place >= 0 && named.get(place).span().end() <= end ? named.get(place) : null;
    }

    private String person(Named found, StringBuilder before) {
        Person person = found.person();
        if (person == null) {
            return kin(found);
        }
        if (person.equals(doer) && told.contains(person)) {
            boolean owns = text.startsWith("'s", found.span().end())
                    || text.startsWith("’s", found.span().end());
            String own = pronouns.of(person).object();
            return owns || own.isEmpty() ? called(person) : own;
        }
        boolean first = told.add(person);
        lastTold = person;
        boolean titled = kinship.isKin(Plain.of(called(person)).split(" ")[0]);
        String relation = found.kin().isEmpty() || !first || titled ? null : kinship.relationTo(person, doer);
        String owner = pronouns.of(doer).possessive();
        boolean possessive = text.startsWith("'s", found.span().end())
                || text.startsWith("’s", found.span().end());
        return relation == null || owner.isEmpty() || !told.contains(doer) || possessive
                ? called(person)
                : owner + " " + relation + " " + called(person);
    }

    /** "My sponsor" becomes "her sponsor". */
    private String kin(Named found) {
        String words = found.span().of(text);
        String lower = words.toLowerCase(Locale.ROOT);
        String word = words.substring(lower.lastIndexOf(' ') + 1);
        String plain = found.kin().isEmpty() ? word : kinship.plain(word.toLowerCase(Locale.ROOT));
        if (lower.startsWith("my ") || lower.startsWith("our ") || !lower.contains(" ")) {
            return possessive(speaker) + " " + (SHORT_KIN.contains(word.toLowerCase(Locale.ROOT)) ? plain : word);
        }
        return words;
    }

    private String possessive(Person person) {
        String own = pronouns.of(person).possessive();
        boolean clear = !own.isEmpty() && told.contains(person) && (person.equals(doer) || person.equals(lastTold));
        told.add(person);
        return clear ? own : called(person) + (called(person).endsWith("s") ? "'" : "'s");
    }

    private String piece(String piece, int end, int limit) {
        String lower = piece.toLowerCase(Locale.ROOT).replace('’', '\'');
        return switch (lower) {
            case "i", "me" -> speaker.equals(doer) ? object(doer) : object(speaker);
            case "my" -> possessive(speaker);
            case "our" -> "the";
            case "mine" -> possessive(speaker) + " own";
            case "myself" -> self();
            case "us" -> us();
            case "ourselves", "we" -> unclear(piece);
            case "you", "your" -> you(lower);
            case "him", "he", "his", "her", "she" -> other(lower, piece, end, limit);
            case "them" -> them(piece, end);
            default -> notes.written(lower, piece);
        };
    }

    /** "On them babies": those; else the children, where there are more of them and nothing else was spoken of. */
    private String them(String piece, int end) {
        int start = end - piece.length();
        boolean pointing = BEFORE_NOUN.matcher(text.substring(0, start)).find()
                && NOUN_FOLLOWS.matcher(text.substring(end)).find();
        if (pointing) {
            return "those";
        }
        return children() > 1 && speaker.role() != Role.CHILD && !referents.plural(start) ? "the children" : piece;
    }

    /** "Us" of a child is the children; of a parent the family, but never where the other parent must be kept apart. */
    private String us() {
        if (speaker.role() == Role.CHILD && children() == 1) {
            return object(speaker);
        }
        return speaker.role() == Role.CHILD || children() > 0 && apart ? "the children" : "the family";
    }

    private long children() {
        return roster.people().stream().filter(p -> p.role() == Role.CHILD).count();
    }

    private String self() {
        String self = pronouns.of(speaker).self();
        return !speaker.equals(doer) || self.isEmpty() ? unclear("myself") : self;
    }

    private String object(Person person) {
        String pronoun = pronouns.of(person).object();
        boolean clear = told.contains(person) && !pronoun.isEmpty() && person.equals(doer);
        told.add(person);
        return clear ? pronoun : called(person);
    }

    private String unclear(String piece) {
        unclear = true;
        return piece;
    }

    /** A helper who says "you" speaks to the one parent. */
    private String you(String lower) {
        Person parent = parent();
        if (parent == null || speaker.role() == Role.PARENT) {
            return unclear(lower);
        }
        return lower.equals("your") ? possessive(parent) : object(parent);
    }

    private @Nullable Person parent() {
        List<Person> parents =
                roster.people().stream().filter(p -> p.role() == Role.PARENT).toList();
        return parents.size() == 1 ? parents.get(0) : null;
    }

    /** "Him" by the last one named who can be meant; left as it is when the told text has named them. */
    private String other(String lower, String piece, int end, int limit) {
        Gender gender = lower.startsWith("h") && !lower.equals("her") ? Gender.HE : Gender.SHE;
        int at = end - piece.length();
        boolean possessive = lower.equals("his") || lower.equals("her") && referents.owns(end, limit);
        boolean other = !possessive && !lower.equals("he") && !lower.equals("she");
        Person meant = referents.antecedent(gender, at);
        if (meant == null && referents.nobodyYet(at)) {
            meant = scene.lately(line, gender);
        }
        if (meant == null && other && referents.nobodyYet(at)) {
            meant = referents.sole(gender, nameable);
            unclear |= meant == null;
        }
        Person person = meant;
        boolean clear = person != null && told.contains(person) && pronouns.of(person) == gender;
        if (person == null || clear && only(person, gender) || person.equals(lastTold)) {
            return piece;
        }
        lastTold = person;
        if (!nameable.contains(person)) {
            String kin = kinship.relationTo(person, doer);
            return kin == null || lower.equals("his") ? piece : possessive(doer) + " " + kin;
        }
        told.add(person);
        return possessive ? called(person) + "'s" : called(person);
    }

    private boolean only(Person person, Gender gender) {
        return told.stream().allMatch(p -> p.equals(person) || pronouns.of(p) != gender);
    }
}
