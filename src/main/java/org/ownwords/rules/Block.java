package org.ownwords.rules;

/**
 * A check that holds a text or a plan back.
 *
 * @param catalogue the rule's id in the catalogue
 * @param message its sentence
 */
public record Block(String catalogue, String message) {}
