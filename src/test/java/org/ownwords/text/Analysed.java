package org.ownwords.text;

import java.util.stream.Collectors;

/** An analysis in words short enough to compare in a test and to read by hand. */
record Analysed(Analysis analysis) {
    /** "Ana: WILL call [her sister] every day", "not" before a negated verb, the clause behind one that is not the main. */
    static String of(Duty duty, String text) {
        String who = duty.subjects().isEmpty()
                ? duty.impersonal() ? "thing" : "-"
                : duty.subjects().stream().map(m -> of(m, text)).collect(Collectors.joining("+"));
        String not = duty.negated() ? "not " : "";
        String clause = duty.main() ? "" : " (" + duty.clause().name().toLowerCase(java.util.Locale.ROOT) + ")";
        return "%s %s %s%s [%s]%s"
                .formatted(who, duty.modality(), not, duty.verb(), duty.object().of(text), clause);
    }

    static String of(Mention mention, String text) {
        String person = mention.person() == null ? "" : "=" + mention.person().name();
        return mention.span().of(text) + person;
    }

    @Override
    public String toString() {
        String text = analysis.text();
        StringBuilder out = new StringBuilder("> " + text + "\n");
        if (analysis.sentences().size() > 1) {
            analysis.sentences()
                    .forEach(s -> out.append("  S ").append(s.span().of(text)).append('\n'));
        }
        analysis.duties().forEach(d -> out.append("  D ").append(of(d, text)).append('\n'));
        analysis.triggers()
                .forEach(t -> out.append("  W ").append(t.span().of(text)).append('\n'));
        analysis.times()
                .forEach(t -> out.append("  T ")
                        .append(t.kind())
                        .append(' ')
                        .append(t.span().of(text))
                        .append(t.date() == null ? "" : " -> " + t.date())
                        .append('\n'));
        out.append("  M ");
        analysis.mentions()
                .forEach(m -> out.append(of(m, text))
                        .append(m.possessive() ? "'s" : "")
                        .append('/')
                        .append(m.kind())
                        .append("  "));
        return out.toString();
    }
}
