package org.ownwords.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.exception.ResolverException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

/** The papers as Word files, from templates. Safe from any thread. */
public final class Word {
    /** Lines end where the text says so; only texts and blocks are read as fields. */
    private static final Configure FIELDS = Configure.createDefault();

    private final Template plan;
    private final Template fridge;
    private final Fields fields;

    /**
     * Looks at both templates first.
     *
     * @throws BrokenPaper naming the file and the field, if one of them cannot be used
     */
    public Word(Template plan, Template fridge, Papers papers) {
        this.plan = plan;
        this.fridge = fridge;
        this.fields = new Fields(papers.sentences());
        check(plan, fields.of(Example.FULL));
        check(fridge, fields.of(Example.FRIDGE));
    }

    /** With the templates that come with the product. */
    public static Word shipped(Papers papers) {
        return new Word(Template.shipped("templates/plan.docx"), Template.shipped("templates/fridge.docx"), papers);
    }

    /** A .docx file. */
    public byte[] fullPlan(FullPlan paper) {
        return fill(plan, fields.of(paper));
    }

    /** A .docx file. */
    public byte[] fridge(FridgePage paper) {
        return fill(fridge, fields.of(paper));
    }

    static byte[] fill(Template template, Map<String, Object> fields) {
        try (XWPFTemplate word = XWPFTemplate.compile(new ByteArrayInputStream(template.docx()), FIELDS)) {
            word.render(fields);
            word.getXWPFDocument().getProperties().getCoreProperties().setTitle((String) fields.get("title"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void check(Template template, Map<String, Object> example) {
        TemplateCheck check = new TemplateCheck(template.file());
        try (XWPFTemplate word = XWPFTemplate.compile(new ByteArrayInputStream(template.docx()), FIELDS)) {
            check.nothingOutside(word.getXWPFDocument().getPackage());
            check.fields(word.getElementTemplates(), example);
        } catch (BrokenPaper e) {
            throw e;
        } catch (ResolverException e) {
            throw check.unpaired(e.getMessage());
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw new BrokenPaper(template.file(), "This is not a Word file (.docx). Save it again from Word.");
        }
        check.nothingLeft(fill(template, example));
    }
}
