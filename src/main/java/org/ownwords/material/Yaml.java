package org.ownwords.material;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows the line it began on, counted from 1. */
sealed interface Yaml {
    int line();

    /** A single value, as text whatever it looks like; empty when nothing was written. */
    record Scalar(int line, String text) implements Yaml {}

    record Sequence(int line, List<Yaml> items) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(int line, Map<String, Yaml> fields) implements Yaml {}
}
