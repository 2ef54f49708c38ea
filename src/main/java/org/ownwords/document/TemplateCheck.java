package org.ownwords.document;

import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Looks at a template's fields before anyone needs the paper. */
record TemplateCheck(String file) {
    private static final Pattern FIELD = Pattern.compile("\\{\\{[^{}\\n]{0,60}(}})?");

    /**
     * @param example every field there is, by name: a text, a block, or a list of blocks
     * @throws BrokenPaper if a field is not in it, or the mark for drafts is nowhere
     */
    void fields(List<MetaTemplate> fields, Map<String, Object> example) {
        in(fields, example, "");
        if (fields.stream().noneMatch(f -> f.variable().contains("headline"))) {
            throw new BrokenPaper(file, "Nothing in it says that a plan is a draft. Add {{headline}} to the header.");
        }
    }

    /** No paper may fetch or point to anything outside of itself. */
    void nothingOutside(OPCPackage docx) throws OpenXML4JException {
        for (PackagePart part : docx.getParts()) {
            if (part.isRelationshipPart()) {
                continue;
            }
            for (var link : part.getRelationships()) {
                if (link.getTargetMode() == TargetMode.EXTERNAL) {
                    throw new BrokenPaper(
                            file,
                            "It links to something outside of itself (in %s). Take the link out."
                                    .formatted(part.getPartName().getName()));
                }
            }
        }
    }

    /** Something that looks like a field and is none would stand on the paper as it is. */
    void nothingLeft(byte[] filled) {
        try (XWPFWordExtractor reader = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(filled)))) {
            Matcher left = FIELD.matcher(reader.getText());
            if (left.find()) {
                throw new BrokenPaper(
                        file, "“%s” is no field. A field is written like {{title}}.".formatted(left.group()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A block without its beginning or its end; poi-tl's message names it. */
    BrokenPaper unpaired(@Nullable String message) {
        Matcher mark = FIELD.matcher(message == null ? "" : message);
        return new BrokenPaper(
                file,
                "The block %s has no beginning or no end. A block goes from {{?name}} to {{/name}}."
                        .formatted(mark.find() ? mark.group() : "in it"));
    }

    private void in(List<MetaTemplate> fields, Map<String, Object> example, String block) {
        for (MetaTemplate field : fields) {
            if (field instanceof BlockTemplate inner) {
                in(
                        inner.getTemplates(),
                        inside(name(inner.getStartMark()), example, block),
                        name(inner.getStartMark()));
            } else if (field instanceof RunTemplate text) {
                text(text, example, block);
            } else {
                throw new BrokenPaper(
                        file,
                        "The field %s is a picture or a chart. Only texts and blocks work here."
                                .formatted(field.variable()));
            }
        }
    }

    private void text(RunTemplate text, Map<String, Object> example, String block) {
        if (text.getSign() != '\0' || !(example.get(name(text)) instanceof String)) {
            throw unknown(text.getSource(), example, block);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> inside(String name, Map<String, Object> example, String block) {
        Object inside = example.get(name);
        Object first = inside instanceof Collection<?> all ? all.iterator().next() : inside;
        if (first instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw unknown("{{?" + name + "}}", example, block);
    }

    private BrokenPaper unknown(String field, Map<String, Object> example, String block) {
        return new BrokenPaper(
                file,
                "There is no field %s %s. These are: %s."
                        .formatted(
                                field,
                                block.isEmpty() ? "here" : "in the block {{?" + block + "}}",
                                String.join(", ", new TreeSet<>(example.keySet()))));
    }

    private static String name(RunTemplate field) {
        return field.getTagName();
    }
}
