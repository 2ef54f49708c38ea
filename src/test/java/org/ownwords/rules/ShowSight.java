package org.ownwords.rules;

import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.Set;
import org.ownwords.material.LexiconFiles;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Duty;

/**
 * Prints what kind of act each duty of the owner is, and the findings, for lines from standard input, for looking at by
 * hand. The people are those of {@link Household}.
 */
final class ShowSight {
    private ShowSight() {}

    public static void main(String[] args) {
        Analyzer analyzer = new Analyzer(LexiconFiles.load());
        Vocabulary vocabulary = new Vocabulary(analyzer, new AgencyIndex(Agency.NONE, analyzer));
        Context context = new Context(
                Household.roster(), Household.TASHA.id(), Set.of(), java.util.List.of(), null, Context.Link.LINKED);
        try (Scanner in = new Scanner(System.in, StandardCharsets.UTF_8)) {
            while (in.hasNextLine()) {
                show(in.nextLine(), analyzer, vocabulary, context);
            }
        }
    }

    private static void show(String text, Analyzer analyzer, Vocabulary vocabulary, Context context) {
        Subject subject = new Subject(analyzer.analyze(text, context.roster()), context, vocabulary);
        StringBuilder out = new StringBuilder();
        for (Duty duty : subject.ofOwner()) {
            out.append(subject.kind(duty)).append('(').append(duty.verb()).append(") ");
        }
        out.append(" ## ").append(text).append("  ->");
        Household.RULES.check(text, context).forEach(f -> out.append(' ').append(f.catalogue()));
        System.out.println(out);
    }
}
