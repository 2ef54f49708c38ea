package org.ownwords.rules;

/**
 * One line of the readiness page.
 *
 * @param title what it is, in a few words
 * @param message what is there, what is missing and what to do, or why it is not needed
 */
public record ReadinessLine(
        String rule, String catalogue, ReadinessRule.Status status, Severity severity, String title, String message) {}
