package org.ownwords.plan;

/** The bounds every typed text keeps. Texts are stored as typed: nothing is trimmed, folded or normalised. */
public final class Texts {
    /** Longest line or statement, in UTF-16 code units: about ten spoken minutes. */
    public static final int LONGEST = 20_000;

    /** Longest name, in UTF-16 code units. */
    public static final int LONGEST_NAME = 100;

    private Texts() {}

    /**
     * The text as it is, if it can be kept and shown exactly.
     *
     * @throws Invalid if it is blank, longer than {@link #LONGEST}, or holds what no page can show
     */
    public static String required(String field, String text) {
        if (text.isBlank()) {
            throw new Invalid(field, "Nothing was typed for “" + field + "”. Type something, then keep it.");
        }
        return optional(field, text);
    }

    /** As {@link #required}, but it may be blank. */
    public static String optional(String field, String text) {
        if (text.length() > LONGEST) {
            throw new Invalid(
                    field,
                    "This is too long: %,d characters, at most %,d fit. Keep it in two or more parts."
                            .formatted(text.length(), LONGEST));
        }
        for (int i = 0; i < text.length(); i++) {
            if (unshowable(text, i)) {
                throw new Invalid(
                        field,
                        "Character %,d of “%s” is a control code that no page can show. Take it out and keep it again."
                                .formatted(i + 1, field));
            }
        }
        return text;
    }

    /** A name on one line, without space around it. */
    public static String name(String field, String text) {
        String name = required(field, text).strip();
        if (name.length() > LONGEST_NAME || name.indexOf('\n') >= 0) {
            throw new Invalid(field, "A name is one line of at most %d characters.".formatted(LONGEST_NAME));
        }
        return name;
    }

    static String brief(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static boolean unshowable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    }
}
