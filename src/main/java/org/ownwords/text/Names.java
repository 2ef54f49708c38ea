package org.ownwords.text;

import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;

/** Finds the people of the file by name. */
final class Names {
    private final NameIndex index;
    private final NameContext context;

    Names(NameIndex index, NameContext context) {
        this.index = index;
        this.context = context;
    }

    void find(Reading reading) {
        int i = 0;
        while (i < reading.size()) {
            NameIndex.Name name = reading.at(i).isWord() ? index.at(reading, i) : null;
            name = name == null && context.rare(reading.at(i)) ? index.withS(reading, i) : name;
            if (name == null || !says(reading, i, name)) {
                i++;
            } else {
                i = add(reading, i, name);
            }
        }
    }

    private boolean says(Reading reading, int i, NameIndex.Name name) {
        int end = i + name.words().length;
        if (name.words().length > 1) {
            return reading.at(i).capital() || context.rare(reading.at(end - 1));
        }
        if (name.strength() == NameIndex.Strength.FAMILY_NAME && !titled(reading, i)) {
            return reading.at(i).capital() && context.says(reading, i);
        }
        return titled(reading, i) && reading.at(i).capital() || context.says(reading, i);
    }

    private int add(Reading reading, int i, NameIndex.Name name) {
        int start = formal(reading, i) ? i - 1 : i;
        int end = i + name.words().length;
        Person person = name.person() != null ? name.person() : adult(reading, start, i, name);
        boolean owner = !reading.at(end - 1).is(name.words()[name.words().length - 1]);
        boolean possessive =
                owner ? !contracted(reading.at(end)) : reading.at(end).is("'s") && Possessives.owns(reading, end);
        reading.addMention(start, end, new Mention(reading.span(start, end), Mention.Kind.NAME, person, possessive));
        return end;
    }

    /** "Tashas going to": there the "s" is short for "is". */
    private static boolean contracted(Atom next) {
        return next.is("going") || next.is("not") || next.is("been") || next.is("always") || next.is(Tag.WILL);
    }

    /** "Ms. Lopez" is the one grown-up Lopez. */
    private @Nullable Person adult(Reading reading, int start, int i, NameIndex.Name name) {
        if (start == i) {
            return null;
        }
        String family = name.words()[name.words().length - 1];
        return index.parent(family);
    }

    private static boolean titled(Reading reading, int i) {
        return i > 0
                && reading.sameSentence(i - 1, i)
                && title(reading.at(i - 1).key(), reading);
    }

    private static boolean title(String key, Reading reading) {
        String bare = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
        return (reading.dictionary().tags(bare) & Tag.TITLE.bit()) != 0;
    }

    /** "Ms.", "Dr.": part of the name; "Aunt" is a mention of its own. */
    private static boolean formal(Reading reading, int i) {
        String key = reading.at(i - 1).key();
        return i > 0
                && reading.sameSentence(i - 1, i)
                && switch (key.endsWith(".") ? key.substring(0, key.length() - 1) : key) {
                    case "mr", "mrs", "ms", "miss", "mx", "dr", "sr", "sra", "srta", "don", "doña", "dona" -> true;
                    default -> false;
                };
    }
}
