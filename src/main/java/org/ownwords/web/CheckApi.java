package org.ownwords.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Rules;
import org.ownwords.rules.Severity;

/** Checks one objective for programs, by the same contract as the command {@code check}. */
final class CheckApi {
    private final Rules rules;

    CheckApi(Rules rules) {
        this.rules = rules;
    }

    /** POST /api/check {id, text, parent?, context?} */
    void check(Context ctx) {
        CheckRequest request = CheckRequest.read(Body.json(ctx));
        List<Finding> findings = rules.check(request.text(), request.known());
        boolean blocked = findings.stream().anyMatch(f -> f.severity() == Severity.BLOCK);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", request.id() == null ? "1" : request.id());
        answer.put("verdict", blocked ? "blocked" : "ready");
        answer.put("findings", findings.stream().map(CheckApi::finding).toList());
        Json.send(ctx, answer);
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule());
        json.put("catalogue", finding.catalogue());
        json.put("severity", finding.severity());
        json.put("start", finding.start());
        json.put("end", finding.end());
        json.put("message", finding.message());
        if (finding.suggestion() != null) {
            json.put("suggestion", finding.suggestion());
        }
        return json;
    }
}
