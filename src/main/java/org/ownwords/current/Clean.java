package org.ownwords.current;

/** Makes a plan from anywhere one that every page and paper can show. */
public final class Clean {
    private Clean() {}

    /**
     * Every way to end a line becomes one, the mark between cells a tab, hard spaces plain ones; what no page can show
     * becomes a space.
     */
    public static String text(String raw) {
        String lines = raw.replace("\r\n", "\n");
        StringBuilder clean = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < lines.length()
                    && Character.isLowSurrogate(lines.charAt(i + 1));
            if (pair) {
                clean.append(c).append(lines.charAt(++i));
            } else {
                clean.append(one(c));
            }
        }
        return clean.toString();
    }

    private static char one(char c) {
        return switch (c) {
            case '\n', '\t' -> c;
            case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\u0007' -> '\t';
            case '\u00A0', '\u202F', '\uFEFF' -> ' ';
            case '\uFFFE', '\uFFFF' -> '\uFFFD';
            default -> Character.isSurrogate(c) ? '\uFFFD' : Character.isISOControl(c) ? ' ' : c;
        };
    }
}
