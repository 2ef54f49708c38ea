package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModelSettingsTest {
    private static final String HERE = "http://localhost:1234/v1";

    @Test
    void theKeyIsNeverShown() {
        assertThat(ModelSettings.of(HERE, "m", "sk-secret"))
                .hasToString("ModelSettings[http://localhost:1234/v1, m, key hidden, 60 s]");
        assertThat(ModelSettings.of(HERE, "m", null))
                .hasToString("ModelSettings[http://localhost:1234/v1, m, key none, 60 s]");
    }

    @Test
    void aKeyThatCannotBeSentIsRefusedWithoutBeingShown() {
        assertThatThrownBy(() -> ModelSettings.of(HERE, "m", "sk-secret\nX-Header: 1"))
                .isInstanceOf(UnfitModel.class)
                .hasMessageNotContaining("secret")
                .hasMessage("The key of the language model must be one line of plain letters, digits and signs.");
    }

    @Test
    void aModelNeedsAName() {
        assertThatThrownBy(() -> ModelSettings.of(HERE, " ", null))
                .isInstanceOf(UnfitModel.class)
                .hasMessage("Say which model to ask: its name is one line of at most 200 characters.");
    }

    @Test
    void aDeadlineIsSecondsToTenMinutes() {
        ModelSettings settings = ModelSettings.of(HERE, "m", null);
        assertThat(settings.within(600).deadlineSeconds()).isEqualTo(600);
        assertThatThrownBy(() -> settings.within(0))
                .isInstanceOf(UnfitModel.class)
                .hasMessage("The language model may take 1 to 600 seconds, not 0.");
        assertThatThrownBy(() -> settings.within(601)).isInstanceOf(UnfitModel.class);
    }
}
