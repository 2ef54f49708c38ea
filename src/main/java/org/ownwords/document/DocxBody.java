package org.ownwords.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a Word file's main part. Deleted and hidden text, field codes and doubles for old programs are left out.
 */
final class DocxBody {
    private static final Set<String> LEFT_OUT = Set.of("moveFrom", "Fallback", "del");
    private static final String POINT = "• ";
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<List<String>> row = new ArrayList<>();
    private boolean pictures;
    private boolean hidden;
    private boolean point;
    private boolean afterPoint;
    private int tables;

    private DocxBody() {}

    /** @throws XMLStreamException if it is not XML, or refers to anything outside */
    static DocxBody read(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        DocxBody body = new DocxBody();
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            body.read(reader);
        } finally {
            reader.close();
        }
        return body;
    }

    String text() {
        return text.toString();
    }

    boolean pictures() {
        return pictures;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        int out = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (out > 0 || LEFT_OUT.contains(reader.getLocalName())) {
                    out++;
                } else {
                    begin(reader);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (out > 0) {
                    out--;
                } else {
                    end(reader.getLocalName());
                }
            }
        }
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "t" -> {
                String words = reader.getElementText();
                paragraph.append(hidden ? "" : words);
            }
            case "tab", "ptab" -> paragraph.append(inProperties(reader) ? "" : "  ");
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('-');
            case "r" -> hidden = false;
            case "vanish" -> hidden = on(reader);
            case "numPr" -> point = true;
            case "pStyle" -> point |= listStyle(reader);
            case "drawing", "pict", "object" -> pictures = true;
            case "tbl" -> tables++;
            case "tr" -> row.clear();
            case "tc" -> {
                if (tables == 1) {
                    row.add(new ArrayList<>());
                }
            }
            default -> {
                // Looks and settings.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> paragraphEnds();
            case "tr" -> {
                if (tables == 1) {
                    rowEnds();
                }
            }
            case "tbl" -> tables--;
            default -> {
                // Nothing ends with it.
            }
        }
    }

    private void paragraphEnds() {
        String words = paragraph.toString().strip();
        paragraph.setLength(0);
        boolean wasPoint = point;
        point = false;
        if (words.isEmpty()) {
            return;
        }
        String line = wasPoint ? POINT + words : words;
        if (tables > 0 && !row.isEmpty()) {
            row.get(row.size() - 1).add(line);
        } else {
            add(line, wasPoint);
        }
    }

    /** A row of short cells stays a row; a row with whole paragraphs in it is read cell by cell. */
    private void rowEnds() {
        boolean oneLine = row.stream().allMatch(cell -> cell.size() <= 1);
        if (oneLine) {
            List<String> cells = row.stream()
                    .map(cell -> cell.isEmpty() ? "" : cell.get(0).replace('\n', ' '))
                    .toList();
            String line = String.join("\t", cells).strip();
            if (!line.isEmpty()) {
                add(line, false);
            }
        } else {
            row.forEach(cell -> cell.forEach(line -> add(line, line.startsWith(POINT))));
        }
        row.clear();
    }

    private void add(String line, boolean isPoint) {
        if (!text.isEmpty()) {
            text.append(isPoint && afterPoint ? "\n" : "\n\n");
        }
        text.append(line);
        afterPoint = isPoint;
    }

    /** Stops of the tabulator are named like the tabs themselves; they have a place. */
    private static boolean inProperties(XMLStreamReader reader) {
        return reader.getAttributeCount() > 0;
    }

    private static boolean on(XMLStreamReader reader) {
        String value = value(reader);
        return !value.equals("0") && !value.equals("false");
    }

    private static boolean listStyle(XMLStreamReader reader) {
        String style = value(reader);
        return style.startsWith("ListBullet") || style.startsWith("ListNumber");
    }

    private static String value(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("val")) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
