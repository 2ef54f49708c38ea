package org.ownwords.cli;

/** Ideas for a person to read in a terminal. */
final class DraftText {
    private DraftText() {}

    static String of(DraftCommand.Answer answer) {
        StringBuilder page = new StringBuilder(answer.id()).append('\n');
        for (DraftCommand.Candidate c : answer.candidates()) {
            page.append("  ").append(c.text()).append("  [").append(c.verdict()).append("]\n");
            c.quotes()
                    .forEach(q -> page.append("      “")
                            .append(q.words())
                            .append("” (turn ")
                            .append(q.turn())
                            .append(")\n"));
            c.gaps().forEach(gap -> page.append("      ? ").append(gap).append('\n'));
            c.findings()
                    .forEach(f -> page.append("      ")
                            .append(f.catalogue())
                            .append("  ")
                            .append(f.message())
                            .append('\n'));
        }
        answer.notes().forEach(note -> page.append("  ").append(note).append('\n'));
        return page.toString();
    }
}
