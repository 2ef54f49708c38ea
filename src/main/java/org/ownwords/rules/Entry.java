package org.ownwords.rules;

/**
 * A rule as the catalogue shows it.
 *
 * @param why one plain sentence
 * @param examples texts for an objective rule; for the others what a plan or file looks like
 */
public record Entry(Card card, String title, String why, Examples examples) {}
