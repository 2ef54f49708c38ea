package org.ownwords.rules;

/**
 * What someone said, made comparable: letters and digits in lower case, one space between words, no marks. An apostrophe
 * inside a word vanishes, so that "dont" is "don’t".
 */
record Spoken(String normal) {
    static Spoken of(String words) {
        return new Spoken(normal(words));
    }

    /** Whether these words were said in this order, with what a quote leaves out marked by "…" or "...". */
    boolean holds(String quote) {
        int from = 0;
        for (String part : quote.replace("...", "…").split("…")) {
            String wanted = normal(part);
            int at = normal.indexOf(wanted, from);
            if (at < 0) {
                return false;
            }
            from = at + wanted.length() - 1;
        }
        return true;
    }

    private static String normal(String words) {
        StringBuilder normal = new StringBuilder(words.length() + 2).append(' ');
        words.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                normal.appendCodePoint(Character.toLowerCase(c));
            } else if (c != '\'' && c != '’' && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        });
        return normal.charAt(normal.length() - 1) == ' '
                ? normal.toString()
                : normal.append(' ').toString();
    }
}
