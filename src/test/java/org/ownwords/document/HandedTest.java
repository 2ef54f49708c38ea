package org.ownwords.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.ownwords.document.Docx.p;
import static org.ownwords.document.Docx.point;
import static org.ownwords.document.Docx.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ownwords.Real;
import org.ownwords.document.Handed.Why;

class HandedTest {
    @Test
    void aWordFilesParagraphsPointsAndRows() {
        assertThat(text(Docx.of(p("Objectives")
                        + point("Mother will attend.")
                        + point("Father will attend.")
                        + "<w:tbl>" + row(p("Activity"), p("Due")) + row(p("Mother &amp; Leo"), p(""), p("June"))
                        + row(p("First.") + p("Second."), p("June")) + "</w:tbl>")))
                .isEqualTo("Objectives\n\n• Mother will attend.\n• Father will attend.\n\n"
                        + "Activity\tDue\n\nMother & Leo\t\tJune\n\nFirst.\n\nSecond.\n\nJune");
    }

    @Test
    void whatIsNotOnThePageIsNotRead() {
        assertThat(
                        text(
                                Docx.of(
                                        "<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                                                + "<w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
                                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                                                + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                                                + "<w:r><w:t> and</w:t><w:tab/><w:t>tab</w:t><w:br/><w:t>line</w:t></w:r>"
                                                + "<mc:AlternateContent><mc:Choice/><mc:Fallback><w:p><w:r><w:t>double</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>")))
                .isEqualTo("new and  tab\nline");
    }

    @Test
    void controlsOfAFormAreReadThrough() {
        assertThat(text(Docx.of("<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent>" + p("Inside")
                        + "</w:sdtContent></w:sdt>")))
                .isEqualTo("Inside");
    }

    @Test
    void aTextFileInItsOwnLetters() {
        String words = "Rosa’s plan: José will call.";
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252")}) {
            assertThat(text(words.getBytes(charset))).as(charset.name()).isEqualTo(words);
        }
        assertThat(text(("\uFEFF" + words).getBytes(StandardCharsets.UTF_8))).isEqualTo(words);
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadIsNamed() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("EMPTY", new byte[0]);
        files.put("TOO_LARGE", new byte[Handed.LARGEST + 1]);
        files.put("OLD_WORD", compound("WordDocument"));
        files.put("LOCKED", compound("EncryptedPackage"));
        files.put("OTHER_OFFICE", compound("Workbook"));
        files.put("MACROS", Docx.of(p("x")).with("word/vbaProject.bin", "x").bytes());
        files.put("PDF", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));
        files.put("RTF", "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII));
        files.put(
                "OPEN_DOCUMENT",
                Docx.of(p("x"))
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .bytes());
        files.put("PICTURE", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        files.put("OTHER", new byte[] {1, 2, 3, 0, 5, 6, 7, 8});
        files.put("BROKEN", Docx.of("<w:p><w:r>").bytes());
        files.put(
                "TOO_MUCH_INSIDE",
                Docx.of(p("x")).with("word/media/a.bin", new byte[70_000_000]).bytes());
        files.put("NO_TEXT", Docx.of(p("")).bytes());
        files.put("ONLY_PICTURES", Docx.of("<w:p><w:r><w:drawing/></w:r></w:p>").bytes());
        assertThat(files.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Why.values()).map(Enum::name).toList());
        return files.entrySet().stream()
                .map(file -> dynamicTest(file.getKey(), () -> {
                    Why why = Why.valueOf(file.getKey());
                    assertThat(Handed.read(file.getValue())).isEqualTo(new Handed.Unreadable(why));
                    assertThat(Real.MESSAGES.say("upload." + why.code(), Map.of()))
                            .endsWith(".");
                }));
    }

    @Test
    void otherBrokenThings() {
        byte[] sound = Docx.of(p("Rosa will call.")).bytes();
        byte[] half = java.util.Arrays.copyOf(sound, sound.length / 2);
        assertThat(Handed.read(half)).isEqualTo(new Handed.Unreadable(Why.BROKEN));
        assertThat(Handed.read(Docx.of("").without("word/document.xml").bytes()))
                .isEqualTo(new Handed.Unreadable(Why.BROKEN));
        assertThat(Handed.read(Docx.of("").without("[Content_Types].xml").bytes()))
                .isEqualTo(new Handed.Unreadable(Why.OTHER));
        assertThat(Handed.read(" \n ".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Handed.Unreadable(Why.NO_TEXT));
    }

    /** A file from outside may name other files, or itself many times over. */
    @Test
    void nothingIsFetchedOrMultiplied() {
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">"
                + "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                + "<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>&e;&b;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(Handed.read(Docx.of("").with("word/document.xml", outside).bytes()))
                .isInstanceOf(Handed.Unreadable.class);
    }

    private static byte[] compound(String inside) {
        byte[] name = inside.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[600];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(name, 0, file, 512, name.length);
        return file;
    }

    private static String text(Docx docx) {
        return text(docx.bytes());
    }

    private static String text(byte[] file) {
        Handed handed = Handed.read(file);
        assertThat(handed).isInstanceOf(Handed.Text.class);
        return ((Handed.Text) handed).text();
    }
}
