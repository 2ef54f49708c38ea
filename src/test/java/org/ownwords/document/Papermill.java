package org.ownwords.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.ownwords.Real;

/** What the tests of papers share: the sentences as shipped. */
final class Papermill {
    private Papermill() {}

    static Properties properties() {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Papermill.class.getResourceAsStream("/messages/en/papers.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static Papers papers() {
        return new Papers(Real.MESSAGES, Locale.US);
    }
}
