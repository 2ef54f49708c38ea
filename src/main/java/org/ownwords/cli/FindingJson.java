package org.ownwords.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Severity;

/** A finding as the commands write it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingJson(
        String rule,
        String catalogue,
        Severity severity,
        int start,
        int end,
        String message,
        @Nullable String suggestion) {

    static List<FindingJson> of(List<Finding> findings) {
        return findings.stream()
                .map(f -> new FindingJson(
                        f.rule(), f.catalogue(), f.severity(), f.start(), f.end(), f.message(), f.suggestion()))
                .toList();
    }

    /** "blocked" if anything blocks, else "ready". */
    static String verdict(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Severity.BLOCK) ? "blocked" : "ready";
    }
}
