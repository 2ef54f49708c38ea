package org.ownwords.document;

import java.util.Properties;

/** The body of each template: paragraphs with a style, fixed words, and fields for poi-tl. */
final class TemplateBody {
    private static final String OPEN = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
            """;
    private static final String CLOSE = """
            <w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>\
            <w:pgSz w:w="12240" w:h="15840"/>\
            <w:pgMar w:top="1247" w:right="1247" w:bottom="1134" w:left="1247" w:header="567" w:footer="567" w:gutter="0"/>\
            </w:sectPr></w:body></w:document>
            """;

    private final Properties sentences;
    private final StringBuilder xml = new StringBuilder(OPEN);

    TemplateBody(Properties sentences) {
        this.sentences = sentences;
    }

    String fridge() {
        top();
        block("doing", () -> {
            heading("objectives");
            block("objectives", this::objective);
        });
        block("call", () -> {
            heading("call");
            p("Hint", t(label("phone")));
            block("people", () -> p("Contact", b("{{name}}") + t("{{comma}}{{relation}} ") + "<w:r><w:tab/></w:r>"));
        });
        familyTime();
        heading("meeting");
        block("meetings", () -> p("Normal", t("{{sentence}}")));
        return xml + CLOSE;
    }

    String plan() {
        top();
        block("team", () -> {
            heading("team");
            block("people", () -> p("ListBullet", b("{{name}}") + t("{{comma}}{{relation}}")));
        });
        block("harms", () -> {
            heading("harm");
            block("reasons", this::reason);
        });
        block("dangers", () -> {
            heading("danger");
            block("reasons", this::reason);
        });
        block("doing", () -> {
            heading("objectives");
            block("objectives", () -> {
                objective();
                block("worry", () -> p("Detail", b(label("worry")) + t(" {{sentence}}")));
                list("answers");
                list("words");
            });
        });
        familyTime();
        heading("meeting");
        block("meetings", () -> p("Normal", t("{{sentence}}")));
        heading("together");
        block("together", () -> p("ListBullet", t("{{sentence}}")));
        block("missing", () -> {
            heading("missing");
            block("checks", () -> p("ListBullet", t("{{sentence}}")));
        });
        return xml + CLOSE;
    }

    /** A look at a current plan; its fixed words come as fields, for it shares them with the page. */
    String look() {
        p("Title", t("{{title}}"));
        block("summary", () -> p("Lead", t("{{sentence}}")));
        block("items", this::item);
        block("questions", () -> {
            p("Heading1", "<w:r><w:br w:type=\"page\"/></w:r>" + t("{{heading}}"));
            p("Hint", t("{{hint}}"));
            block("asked", () -> {
                p("Question", t("{{number}}. {{question}}"));
                p("About", t("{{about}}"));
            });
        });
        block("left", () -> {
            p("Heading1", t("{{heading}}"));
            block("kinds", () -> {
                p("Normal", b("{{why}}"));
                block("texts", () -> p("ListBullet", t("{{sentence}}")));
            });
        });
        return xml + CLOSE;
    }

    private void item() {
        p("Heading2", t("{{number}}. {{label}}"));
        p("Objective", t("{{?pieces}}{{plain}}") + marked("{{marked}}") + raised("{{numbers}}") + t("{{/pieces}}"));
        block("goods", () -> p("Detail", t("{{sentence}}")));
        p("Why", b("{{why}}"));
        block("points", () -> p("Point", t("{{number}}. ") + b("{{label}}:") + t(" {{message}} {{next}} ({{rule}})")));
    }

    private void top() {
        p("Title", t("{{title}}"));
        block("time", () -> p("Subtitle", t("{{sentence}}")));
        block("draft", () -> {
            p("Draft", t("{{headline}}"));
            block("reasons", () -> p("DraftReason", t("{{sentence}}")));
        });
    }

    private void objective() {
        p("Heading2", t("{{number}}. {{owner}}"));
        p("Objective", t("{{text}}"));
        block("helpers", () -> p("Detail", b(label("helpers")) + t(" {{names}}")));
        block("others", () -> p("Detail", b(label("others")) + t(" {{names}}")));
    }

    private void reason() {
        p("Normal", t("{{text}}"));
        p("Objective", b(label("goal")) + t(" {{goal}}"));
    }

    private void list(String name) {
        block(name, () -> {
            p("Detail", b(label(name)));
            block("sentences", () -> p("DetailList", t("{{sentence}}")));
        });
    }

    private void familyTime() {
        block("familyTime", () -> {
            heading("family-time");
            p("Normal", t("{{sentence}}"));
        });
    }

    private void heading(String key) {
        p("Heading1", t(sentences.getProperty("paper.heading." + key)));
    }

    private String label(String key) {
        return sentences.getProperty("paper.label." + key);
    }

    private void block(String name, Runnable inside) {
        p("Normal", t("{{?" + name + "}}"));
        inside.run();
        p("Normal", t("{{/" + name + "}}"));
    }

    private void p(String style, String runs) {
        // LibreOffice takes no bullets from a style called "List Bullet": they stand at the paragraph, too.
        String bullet =
                style.endsWith("Bullet") ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" : "";
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + bullet + "</w:pPr>" + runs + "</w:p>\n");
    }

    private static String marked(String text) {
        return "<w:r><w:rPr><w:rStyle w:val=\"Marked\"/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String raised(String text) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r>";
    }

    private static String t(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String b(String text) {
        return "<w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
