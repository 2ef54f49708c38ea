package org.ownwords.drafting;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;

/**
 * What the model is told. The family's words are not in it: they go into one slot, as JSON.
 *
 * @param instructions the same for every family, byte for byte
 * @param material how the family's words are handed over; holds {@code {{material}}} once
 * @param again what is said when the first answer could not be used; holds {@code {{problem}}} once
 */
public record ModelPrompt(String instructions, String material, String again) {
    /** What a prompt file must hold: each section with its slots. */
    public static final Map<String, Set<String>> SECTIONS =
            Map.of("instructions", Set.of(), "material", Set.of("material"), "again", Set.of("problem"));

    /** From a prompt file that has these {@link #SECTIONS}. */
    public static ModelPrompt of(Map<String, String> sections) {
        return new ModelPrompt(
                requireNonNull(sections.get("instructions")),
                requireNonNull(sections.get("material")),
                requireNonNull(sections.get("again")));
    }

    /** What the user says first. */
    String asking(String json) {
        return material.replace("{{material}}", json);
    }

    /** One message, not two in a row: some models' templates refuse that. The first answer is not repeated to it. */
    String askingAgain(String json, String problem) {
        return asking(json) + "\n\n" + again.replace("{{problem}}", problem);
    }
}
