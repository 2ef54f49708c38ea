package org.ownwords.text;

/** What a word can be in a sentence: each is one word list. */
enum Tag {
    WILL("modals-will"),
    CAN("modals-can"),
    WOULD("modals-would"),
    BE("be"),
    DO("do"),
    HAVE("have"),
    NOT("negations"),
    CONJUNCTION("conjunctions"),
    EMBEDDER("embedders"),
    TRIGGER("triggers"),
    PREPOSITION("prepositions"),
    DETERMINER("determiners"),
    POSSESSIVE("possessive-words"),
    PRONOUN("pronouns"),
    SUBJECT("subject-pronouns"),
    OBJECT("object-pronouns"),
    ADVERB("adverbs"),
    TIME_ADVERB("time-adverbs"),
    NUMBER("number-words"),
    STATE("states"),
    NOUN_VERB("noun-verbs"),
    TITLE("titles"),
    ROLE_FRONT("role-fronts"),
    ROLE_NOT("role-nots"),
    ROLE_COMPOUND("role-compounds"),
    KIN_PLURAL("kin-plurals"),
    FEMALE("female-words"),
    MALE("male-words"),
    NAME_WORD("name-words"),
    FIRST_NAME("first-names"),
    NOT_NAME("not-names"),
    PLACE("place-words"),
    WEEKDAY("weekdays"),
    MONTH("months"),
    DAY_PART("day-parts"),
    FREQUENCY("frequency-words"),
    WISH_VERB("wish-verbs"),
    HEDGED_VERB("hedged-verbs"),
    STOP_VERB("stop-verbs"),
    CONTENT_VERB("content-verbs");

    private final String list;

    Tag(String list) {
        this.list = list;
    }

    String list() {
        return list;
    }

    long bit() {
        return 1L << ordinal();
    }

    static long bits(Tag... tags) {
        long bits = 0;
        for (Tag tag : tags) {
            bits |= tag.bit();
        }
        return bits;
    }
}
