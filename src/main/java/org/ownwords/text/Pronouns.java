package org.ownwords.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.plan.Person;

/** Finds pronouns, and says whom "he" and "she" mean where only one person can be meant. */
final class Pronouns {
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

    /** With more people than this nothing is safe. */
    private static final int MANY = 8;

    private static final long ACTING = Tag.bits(Tag.WILL, Tag.CAN, Tag.WOULD, Tag.BE, Tag.HAVE, Tag.DO);

    private final KinIndex kin;

    /** Those who did something so far, and those spoken of so far: by id, or by the word for someone unknown. */
    private final Map<String, Candidate> actors = new LinkedHashMap<>();

    private final Map<String, Candidate> all = new LinkedHashMap<>();
    private @Nullable String lastActor;
    private int lastActorSentence = -1;

    Pronouns(KinIndex kin) {
        this.kin = kin;
    }

    /** Someone a pronoun may mean; tags tell woman or man where known. */
    private record Candidate(@Nullable Person person, long tags) {
        boolean fits(boolean female) {
            Tag other = female ? Tag.MALE : Tag.FEMALE;
            return (tags & other.bit()) == 0;
        }
    }

    void find(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            Mention mention = reading.mention(i);
            if (mention != null) {
                if (reading.mention(i - 1) != mention) {
                    remember(reading, i, mention);
                }
            } else if (reading.at(i).isWord() && reading.at(i).is(Tag.PRONOUN)) {
                add(reading, i);
            }
        }
    }

    private void remember(Reading reading, int i, Mention mention) {
        int end = i;
        while (reading.mention(end) == mention) {
            end++;
        }
        if (reading.at(end - 1).is(Tag.KIN_PLURAL)) {
            return;
        }
        Person person = mention.person();
        String key = person == null ? reading.at(end - 1).key() : person.id().value();
        Candidate candidate = new Candidate(person, gender(reading, end, person));
        all.putIfAbsent(key, candidate);
        if (!mention.possessive() && acts(reading, i, end)) {
            actors.putIfAbsent(key, candidate);
            lastActor = key;
            lastActorSentence = reading.at(i).sentence();
        }
    }

    private long gender(Reading reading, int end, @Nullable Person person) {
        long both = Tag.bits(Tag.FEMALE, Tag.MALE);
        long said = reading.at(end - 1).tags() & both;
        return said != 0 || person == null ? said : reading.dictionary().tags(kin.meaning(person)) & both;
    }

    /** Whether the one mentioned does something, as far as the next words tell. */
    private static boolean acts(Reading reading, int start, int end) {
        int i = end;
        while (i < end + 3
                && (reading.at(i).is(Tag.ADVERB)
                        || reading.at(i).is("(")
                        || reading.at(i).is(")")
                        || reading.at(i).is(":"))) {
            i++;
        }
        Atom next = reading.at(i);
        if (!reading.sameSentence(start, i)) {
            return false;
        }
        VerbForm verb = next.verb();
        return next.any(ACTING)
                || next.is("'s")
                || (verb != null
                        && verb.can(VerbForm.THIRD | VerbForm.PAST | VerbForm.BASE)
                        && !next.is(Tag.PREPOSITION))
                || next.is(Tag.CONJUNCTION) && reading.beginsSentence(start);
    }

    private void add(Reading reading, int i) {
        Atom atom = reading.at(i);
        boolean owns = atom.is("her") ? Possessives.herOwns(reading, i) : atom.is(Tag.POSSESSIVE);
        Person person = SINGULAR.contains(atom.key()) ? meant(reading, i, owns) : null;
        reading.addMention(i, i + 1, new Mention(atom.span(), Mention.Kind.PRONOUN, person, owns));
    }

    /** "He will visit Rosa": he is not Rosa. */
    private static boolean spokenOfBehind(Reading reading, int index, @Nullable Person person) {
        for (int i = index + 1; i < index + 8 && reading.sameSentence(index, i); i++) {
            Mention mention = reading.mention(i);
            if (mention != null
                    && mention.kind() == Mention.Kind.NAME
                    && mention.person() != null
                    && mention.person().equals(person)) {
                return true;
            }
            if (reading.at(i).isMark() || reading.at(i).is(Tag.CONJUNCTION)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Person meant(Reading reading, int i, boolean owns) {
        Atom atom = reading.at(i);
        boolean female = FEMALE.contains(atom.key());
        boolean done = !owns && (atom.is("him") || atom.is("her"));
        // "Ana will call her": she does not call herself.
        String barred = done && lastActorSentence == atom.sentence() ? lastActor : null;
        Map<String, Candidate> pool = barred == null && !actors.isEmpty() ? actors : all;
        if (pool.size() > MANY) {
            return null;
        }
        Candidate only = null;
        for (Map.Entry<String, Candidate> entry : pool.entrySet()) {
            if (entry.getValue().fits(female) && !entry.getKey().equals(barred)) {
                if (only != null) {
                    return null;
                }
                only = entry.getValue();
            }
        }
        return only == null || spokenOfBehind(reading, i, only.person()) ? null : only.person();
    }
}
