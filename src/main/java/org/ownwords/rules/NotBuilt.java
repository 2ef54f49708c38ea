package org.ownwords.rules;

/**
 * A rule of the catalogue that is not judged, with the reason.
 *
 * @param catalogue id in the catalogue of rules ("P02")
 * @param source guide and line, as on a {@link Card}
 * @param why one plain sentence: what the program would have to know
 */
public record NotBuilt(String catalogue, String source, String title, String why) {}
