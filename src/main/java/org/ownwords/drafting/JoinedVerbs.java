package org.ownwords.drafting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.text.Conjugation;

/** "Stay and stamped the books": a verb joined to the one that "will" leads takes its plain form too. */
final class JoinedVerbs {
    /** A word behind "and" with something behind it that only a verb takes. */
    private static final Pattern JOINED = Pattern.compile(
            "(\\band(?: then)? )(\\p{L}+)" + "(?= (?:the|a|an|my|his|her|their|our|him|them|it|me|us|\\p{Lu}))");

    private final Conjugation verbs;

    JoinedVerbs(Conjugation verbs) {
        this.verbs = verbs;
    }

    String plain(String told) {
        Matcher joined = JOINED.matcher(told);
        StringBuilder out = new StringBuilder();
        while (joined.find()) {
            String base = base(joined.group(2).toLowerCase(Locale.ROOT));
            String verb = base == null ? joined.group(2) : base;
            joined.appendReplacement(out, Matcher.quoteReplacement(joined.group(1) + verb));
        }
        return joined.appendTail(out).toString();
    }

    private @Nullable String base(String lower) {
        String base = lower.endsWith("ing") ? null : verbs.base(lower);
        return base == null || base.equals(lower) ? null : base;
    }
}
