package org.ownwords.casework;

import java.nio.file.Path;

/** A program that keeps one line after the other and prints each that is stored, until someone kills it. */
final class Talker {
    private Talker() {}

    /**
     * @param args the folder, and the number of the first line to keep
     */
    public static void main(String[] args) throws Exception {
        try (Table table = new Table(Path.of(args[0]))) {
            if (table.casework.open(Table.MAPLE) instanceof Opened.Unknown) {
                table.begun();
            }
            for (int line = Integer.parseInt(args[1]); ; line++) {
                long seq = table.done(Table.line("l" + line, "This is line " + line))
                        .seq();
                System.out.println(line + " " + seq);
            }
        }
    }
}
