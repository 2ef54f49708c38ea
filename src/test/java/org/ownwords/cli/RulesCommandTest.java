package org.ownwords.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.Real;
import org.ownwords.rules.Card;
import org.ownwords.rules.NotBuilt;

class RulesCommandTest {
    private final Shell shell = new Shell();

    @Test
    void asText_eachWithItsSourceWhyAndExamples() {
        assertThat(shell.type("", "rules")).isZero();
        String text = String.join("\n", shell.out());
        assertThat(text).contains("""
                O07  service-without-behavior QG 119     More than going there
                     says:  block
                     why:   Finishing a service does not make a child safe. What changes at home does.
                """);
        assertThat(Real.RULES.cards())
                .allSatisfy(card -> assertThat(text).contains(card.catalogue()).contains(card.id()));
        assertThat(Real.RULES.notBuilt())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(text).contains(rule.catalogue()).contains(rule.why()));
    }

    @Test
    void asJson_oneALine() throws Exception {
        assertThat(shell.type("", "rules", "--format", "json")).isZero();
        List<String> lines = shell.out();
        assertThat(lines)
                .hasSize(Real.RULES.cards().size() + Real.RULES.notBuilt().size());
        JsonNode first = new JsonMapper().readTree(lines.get(0));
        Card card = Real.RULES.cards().get(0);
        assertThat(first.path("id").asText()).isEqualTo(card.id());
        assertThat(first.path("catalogue").asText()).isEqualTo(card.catalogue());
        assertThat(first.path("scope").asText()).isEqualTo("objective");
        assertThat(first.path("source").asText()).isEqualTo(card.source());
        assertThat(first.path("title").asText()).isNotBlank();
        assertThat(first.path("why").asText()).isNotBlank();
        assertThat(first.path("severities")).hasSizeGreaterThan(0);
        assertThat(first.path("examples").path("flagged")).hasSizeGreaterThan(3);
        JsonNode last = new JsonMapper().readTree(lines.get(lines.size() - 1));
        NotBuilt unbuilt = Real.RULES.notBuilt().get(Real.RULES.notBuilt().size() - 1);
        assertThat(last.path("catalogue").asText()).isEqualTo(unbuilt.catalogue());
        assertThat(last.path("built").asBoolean(true)).isFalse();
    }
}
