package org.ownwords.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCheckTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Template FRIDGE = Template.shipped("templates/fridge.docx");

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "{{evil}}                                    ^ no field {{evil}} here. These are: call, doing,",
                "{{?doing}}~{{text}}~{{/doing}}              ^ no field {{text}} in the block {{?doing}}",
                "{{?doing}}~{{?objectives}}~{{goal}}~{{/objectives}}~{{/doing}} ^ no field {{goal}} in the block {{?objectives}}",
                "{{?title}}~a~{{/title}}                     ^ no field {{?title}} here",
                "{{?hopes}}~a~{{/hopes}}                     ^ no field {{?hopes}} here",
                "{{missing}}                                 ^ no field {{missing}} here",
                "{{@title}}                                  ^ no field {{@title}} here",
                "{{+title}}                                  ^ no field {{+title}} here",
                "{{doing}}                                   ^ no field {{doing}} here",
                "{{?doing}}~never closed                     ^ The block {{?doing}} has no beginning or no end.",
                "closed only~{{/doing}}                      ^ The block {{/doing}} has no beginning or no end.",
                "{{title                                     ^ “{{title” is no field.",
                "{{title | upper}}                           ^ “{{title | upper}}” is no field.",
            })
    void aFieldThatIsNotThereNamesItself(String body, String problem) {
        Template broken = template(body, "{{headline}}");

        assertThatThrownBy(() -> new Word(Template.shipped("templates/plan.docx"), broken, Papermill.papers()))
                .isInstanceOfSatisfying(
                        BrokenPaper.class, e -> assertThat(e.file()).isEqualTo("agency/fridge.docx"))
                .hasMessageStartingWith("agency/fridge.docx: ")
                .hasMessageContaining(problem)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aTemplateOfTheAgencysOwnWorks() {
        Word word = new Word(
                Template.shipped("templates/plan.docx"),
                template("{{?doing}}~{{?objectives}}~{{owner}}: {{text}}~{{/objectives}}~{{/doing}}", "{{headline}}"),
                Papermill.papers());

        DocxText page = DocxText.of(word.fridge(
                Household.maple().objective("Rosa will call Ana.", "rosa").fridge()));

        assertThat(page.lines()).containsExactly("Rosa Delgado: Rosa will call Ana.");
        assertThat(page.header()).isEqualTo("Draft: waiting on Rosa Delgado");
    }

    @Test
    void aTemplateThatHidesThatItIsADraftIsBroken() {
        Template silent = template("{{title}}", "Our county");

        assertThatThrownBy(() -> new Word(silent, FRIDGE, Papermill.papers()))
                .isInstanceOf(BrokenPaper.class)
                .hasMessage("agency/fridge.docx: Nothing in it says that a plan is a draft."
                        + " Add {{headline}} to the header.");
    }

    @Test
    void whatIsNotAWordFileSaysSo() {
        Template text = new Template("agency/plan.docx", "hello".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> new Word(text, FRIDGE, Papermill.papers()))
                .isInstanceOf(BrokenPaper.class)
                .hasMessage("agency/plan.docx: This is not a Word file (.docx). Save it again from Word.");
    }

    @Test
    void whatIsMissingSaysSo() {
        assertThatThrownBy(() -> Template.shipped("templates/slip.docx"))
                .isInstanceOf(BrokenPaper.class)
                .hasMessage("templates/slip.docx: This template is missing. Put it back.");
    }

    @Test
    void aTemplateMayNotFetchAnything() {
        Map<String, String> parts = parts("a", "{{headline}}");
        parts.put(
                "word/_rels/document.xml.rels",
                parts.get("word/_rels/document.xml.rels")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships/image\" Target=\"https://example.org/a.png\""
                                        + " TargetMode=\"External\"/></Relationships>"));
        Template nosy = new Template("agency/fridge.docx", TemplateMaker.zip(parts));

        assertThatThrownBy(() -> new Word(nosy, FRIDGE, Papermill.papers()))
                .isInstanceOf(BrokenPaper.class)
                .hasMessage("agency/fridge.docx: It links to something outside of itself (in /word/document.xml)."
                        + " Take the link out.");
    }

    private static Template template(String body, String header) {
        return new Template("agency/fridge.docx", TemplateMaker.zip(parts(body, header)));
    }

    /** Paragraphs between "~". */
    private static Map<String, String> parts(String body, String header) {
        StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"" + WORD + "\"><w:body>");
        for (String paragraph : body.split("~")) {
            xml.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        Map<String, String> parts = new LinkedHashMap<>(
                TemplateMaker.parts(xml.append("</w:body></w:document>").toString(), Map.of(), Map.of()));
        parts.put(
                "word/header1.xml",
                "<w:hdr xmlns:w=\"" + WORD + "\"><w:p><w:r><w:t>" + header + "</w:t></w:r></w:p></w:hdr>");
        return parts;
    }
}
