package org.ownwords.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.conversation.Refusal;
import org.ownwords.rules.Messages;

class MessageFilesTest {
    private static final String FILE = "messages/en/rules.properties";

    @Test
    void everyRefusalHasItsSentences() {
        Messages messages = MessageFiles.load("en");
        Map<String, String> slots =
                Map.of("what", "line", "stages", "exceptions, preferred-future", "checks", "Use a name.");

        assertThat(Arrays.asList(Refusal.Why.values())).allSatisfy(why -> {
            Refusal refusal = new Refusal(why, slots);
            assertThat(refusal.message(messages)).endsWith(".").doesNotContain("{", "…");
            assertThat(refusal.instead(messages)).endsWith(".").doesNotContain("{", "…");
        });
        assertThat(new Refusal(Refusal.Why.STALE, slots).message(messages))
                .isEqualTo("Someone changed this line while you were writing.");
        assertThat(new Refusal(Refusal.Why.STAGE_UNANSWERED, slots).message(messages))
                .isEqualTo("Nothing was kept yet for: times it went well, how we want it to be.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            role-word.title          | There is no “=”
            role-word.title =        | has no words
            Role Word = A name       | is no key
            role-word.title = {name  | A brace is open
            role-word.title = {a b}  | A brace is open
            role-word.title = \uFFFD | not UTF-8
            """)
    void aBrokenLineIsNamed(String line, String problem) {
        assertThatThrownBy(() -> Sentences.parse(FILE, List.of("# words", "", line)))
                .isInstanceOf(BrokenFile.class)
                .hasMessageStartingWith(FILE + ", line 3: ")
                .hasMessageContaining(problem);
    }

    @Test
    void aSentenceThatIsThereTwiceIsNamed() {
        assertThatThrownBy(() -> Sentences.parse(FILE, List.of("a.title = One", "a.title = Two")))
                .hasMessage(FILE + ", line 2: “a.title” is there twice, first in line 1.");
    }

    @Test
    void aMissingSentenceIsNamed() {
        Sentences file = Sentences.parse(FILE, List.of("a.title = One"));

        assertThatThrownBy(() -> MessageFiles.checked(file, Set.of("a.title", "a.message")))
                .hasMessage(FILE + ": The sentence “a.message” is missing. Add a line “a.message = …”.");
    }

    @Test
    void aSentenceNobodySaysIsNamed() {
        Sentences file = Sentences.parse(FILE, List.of("a.message = One", "a.suggestion = Two", "a.titel = Three"));

        assertThatThrownBy(() -> MessageFiles.checked(file, Set.of("a.message")))
                .hasMessage(FILE + ", line 3: Nobody says “a.titel”. Check its spelling, or take the line out.");
    }

    @Test
    void aLanguageThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> MessageFiles.load("xx"))
                .hasMessage("messages/xx/rules.properties: The file is missing. Put it back from the release.");
    }
}
