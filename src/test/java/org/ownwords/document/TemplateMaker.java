package org.ownwords.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the shipped Word templates from {@code template-source/} and {@code papers.properties}. After a change there, run
 * its main in the project's folder and commit the two .docx files; {@link TemplateMakerTest} fails until that is done.
 */
final class TemplateMaker {
    /** Half points and twips, as Word has them. */
    private static final Map<String, String> FRIDGE =
            Map.of("text", "28", "title", "64", "heading1", "38", "heading2", "32", "objective", "32", "width", "9746");

    private static final Map<String, String> PLAN =
            Map.of("text", "24", "title", "52", "heading1", "32", "heading2", "27", "objective", "26", "width", "9746");

    private final Properties sentences;

    TemplateMaker() {
        sentences = Papermill.properties();
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of("src/main/resources/templates");
        Files.createDirectories(folder);
        Files.write(folder.resolve("fridge.docx"), new TemplateMaker().fridge());
        Files.write(folder.resolve("plan.docx"), new TemplateMaker().plan());
        Files.write(folder.resolve("look.docx"), new TemplateMaker().look());
    }

    byte[] fridge() {
        return docx(new TemplateBody(sentences).fridge(), FRIDGE);
    }

    byte[] plan() {
        return docx(new TemplateBody(sentences).plan(), PLAN);
    }

    byte[] look() {
        return docx(new TemplateBody(sentences).look(), PLAN);
    }

    /** The parts of a .docx by name. */
    static Map<String, String> parts(String document, Map<String, String> sizes, Map<String, String> labels) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", source("content-types.xml"));
        parts.put("_rels/.rels", source("package-rels.xml"));
        parts.put("docProps/core.xml", source("core.xml"));
        parts.put("word/_rels/document.xml.rels", source("document-rels.xml"));
        parts.put("word/document.xml", document);
        parts.put("word/styles.xml", filled(source("styles.xml"), sizes));
        parts.put("word/settings.xml", source("settings.xml"));
        parts.put("word/numbering.xml", source("numbering.xml"));
        parts.put("word/header1.xml", source("header.xml"));
        parts.put("word/footer1.xml", filled(source("footer.xml"), labels));
        return parts;
    }

    private byte[] docx(String document, Map<String, String> sizes) {
        return zip(parts(
                document,
                sizes,
                Map.of(
                        "page", sentences.getProperty("paper.label.page"),
                        "of", sentences.getProperty("paper.label.of"))));
    }

    private static String filled(String source, Map<String, String> values) {
        String filled = source;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("@" + value.getKey() + "@", value.getValue());
        }
        return filled;
    }

    private static String source(String name) {
        try (InputStream in = TemplateMaker.class.getResourceAsStream("/template-source/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Always the same bytes: entries in this order, with one fixed time. */
    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
