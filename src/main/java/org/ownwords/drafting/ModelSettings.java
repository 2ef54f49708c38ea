package org.ownwords.drafting;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where the language model is and how long it may take. There is none unless someone makes one of these.
 *
 * @param baseUrl where the OpenAI-compatible endpoint begins ("http://127.0.0.1:11434/v1"); on this machine only
 * @param model its name, as the endpoint knows it
 * @param key null when the endpoint asks for none; never shown, never logged
 * @param deadlineSeconds for the whole answer, a second try included
 */
public record ModelSettings(
        URI baseUrl, String model, @Nullable String key, int deadlineSeconds) {
    /** Long enough for a small model on a laptop, short enough to wait for at a table. */
    public static final int USUAL_DEADLINE_SECONDS = 60;

    /** Longest deadline, in seconds. */
    public static final int LONGEST_DEADLINE_SECONDS = 600;

    /** @throws UnfitModel with one sentence for the person who set it, without the key */
    public ModelSettings {
        Loopback.demand(baseUrl);
        if (model.isBlank() || model.length() > 200 || model.chars().anyMatch(Character::isISOControl)) {
            throw new UnfitModel("Say which model to ask: its name is one line of at most 200 characters.");
        }
        if (key != null && (key.isBlank() || !key.chars().allMatch(c -> c > ' ' && c < 127))) {
            throw new UnfitModel("The key of the language model must be one line of plain letters, digits and signs.");
        }
        if (deadlineSeconds < 1 || deadlineSeconds > LONGEST_DEADLINE_SECONDS) {
            throw new UnfitModel("The language model may take 1 to %d seconds, not %d."
                    .formatted(LONGEST_DEADLINE_SECONDS, deadlineSeconds));
        }
    }

    /** As typed in settings, with the usual deadline. */
    public static ModelSettings of(String baseUrl, String model, @Nullable String key) {
        try {
            return new ModelSettings(new URI(baseUrl.strip()), model.strip(), key, USUAL_DEADLINE_SECONDS);
        } catch (URISyntaxException notAnAddress) {
            throw Loopback.refusal();
        }
    }

    /** With another deadline, in seconds. */
    public ModelSettings within(int seconds) {
        return new ModelSettings(baseUrl, model, key, seconds);
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "ModelSettings[%s, %s, key %s, %d s]"
                .formatted(baseUrl, model, key == null ? "none" : "hidden", deadlineSeconds);
    }
}
