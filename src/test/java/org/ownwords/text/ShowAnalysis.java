package org.ownwords.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import org.ownwords.material.LexiconFiles;
import org.ownwords.plan.Person;
import org.ownwords.plan.PersonId;
import org.ownwords.plan.Role;

/**
 * Prints how lines from standard input are read, for looking at by hand. Arguments are people:
 * {@code Rosa:PARENT Ana:NETWORK:sister}.
 */
final class ShowAnalysis {
    private ShowAnalysis() {}

    public static void main(String[] args) {
        Analyzer analyzer = new Analyzer(LexiconFiles.load());
        List<Person> people = new ArrayList<>();
        for (String arg : args) {
            String[] parts = arg.split(":", 3);
            String relation = parts.length > 2 ? parts[2] : "";
            people.add(new Person(
                    new PersonId("p" + people.size()),
                    1,
                    parts[0],
                    List.of(),
                    Role.valueOf(parts[1]),
                    relation,
                    null,
                    true,
                    false));
        }
        Roster roster = new Roster(people, java.time.LocalDate.of(2026, 1, 15));
        try (Scanner in = new Scanner(System.in, StandardCharsets.UTF_8)) {
            while (in.hasNextLine()) {
                System.out.println(new Analysed(analyzer.analyze(in.nextLine(), roster)));
            }
        }
    }
}
