package org.ownwords.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A Word file, read back. */
record DocxText(XWPFDocument docx) {

    static DocxText of(byte[] bytes) {
        try {
            return new DocxText(new XWPFDocument(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every paragraph, with its line breaks. */
    List<String> lines() {
        return docx.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    /** The paragraphs of a style ("Heading1"). */
    List<String> of(String style) {
        return docx.getParagraphs().stream()
                .filter(p -> style.equals(p.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    String header() {
        return docx.getHeaderList().get(0).getText().strip();
    }

    String footer() {
        return docx.getFooterList().get(0).getText().strip();
    }

    /** Everything that can be read on it. */
    String all() {
        return String.join("\n", lines()) + "\n" + header() + "\n" + footer();
    }
}
