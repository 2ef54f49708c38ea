package org.ownwords.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * A Word file with fields such as {@code {{headline}}}.
 *
 * @param file its name as a person would look for it
 * @param docx never changed
 */
public record Template(String file, byte[] docx) {

    /**
     * One that comes with the product.
     *
     * @throws BrokenPaper if it is not there
     */
    public static Template shipped(String file) {
        try (InputStream in = Template.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new BrokenPaper(file, "This template is missing. Put it back.");
            }
            return new Template(file, in.readAllBytes());
        } catch (IOException e) {
            throw new BrokenPaper(file, "This template cannot be read. Put it back as it was.");
        }
    }
}
