package org.ownwords.plan;

import java.util.regex.Pattern;

/** A value that cannot be accepted. Its message is one plain sentence for the person who typed it. */
public final class Invalid extends IllegalArgumentException implements PlainSentence {
    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private final String field;
    private final String sentence;

    /**
     * @param field the name of the input's field, as in the JSON contract
     * @param message what is wrong and what to do, one sentence
     */
    public Invalid(String field, String message) {
        super(message);
        this.field = field;
        this.sentence = message;
    }

    public String field() {
        return field;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }

    static void unlessId(String what, String value) {
        if (!ID.matcher(value).matches()) {
            throw new Invalid(
                    "id",
                    "The id of a " + what + " must be 1 to 64 letters, digits, - or _, not “" + Texts.brief(value)
                            + "”.");
        }
    }
}
