package org.ownwords.document;

import java.nio.file.*;

final class Look {
    public static void main(String[] a) throws Exception {
        Word word = Word.shipped(Papermill.papers());
        Files.write(Path.of(a[0], "fridge.docx"), word.fridge(Example.FRIDGE));
        Files.write(Path.of(a[0], "plan.docx"), word.fullPlan(Example.FULL));
    }
}
