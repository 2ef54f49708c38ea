package org.ownwords.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFileTest {
    @TempDir
    Path folder;

    @Test
    void aDamagedFileNamesItselfAndTheOthersOpen() throws Exception {
        try (Kitchen kitchen = new Kitchen(folder)) {
            Caller caller = Caller.in(kitchen);
            caller.open("maple");
            caller.open("oak");
            caller.input("maple", "'type':'add-person','id':'rosa','name':'Rosalinde','role':'parent'");
        }
        damage("maple");
        try (Kitchen kitchen = new Kitchen(folder)) {
            Caller caller = Caller.in(kitchen);
            HttpResponse<String> answer = caller.get("/api/files/maple");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(Caller.json(answer).path("code").asText()).isEqualTo("damaged-file");
            assertThat(Caller.json(answer).path("message").asText()).contains("maple");
            assertThat(answer.body()).doesNotContain("Rosalinde").doesNotContain("Exception");
            assertThat(caller.get("/files/maple").body()).contains("maple").doesNotContain("Exception");
            assertThat(caller.get("/").body()).contains("cannot be opened");
            assertThat(caller.get("/files/oak").statusCode()).isEqualTo(200);
        }
    }

    private void damage(String file) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/journal.db"));
                Statement statement = database.createStatement()) {
            int changed = statement.executeUpdate(
                    "update event set payload = zeroblob(40) where file = '" + file + "' and seq = 3");
            assertThat(changed).isEqualTo(1);
        }
    }
}
