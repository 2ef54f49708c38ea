package org.ownwords.document;

/**
 * Someone of the team.
 *
 * @param relation "Rosa's sister", or what they do; empty when nobody said
 */
public record Contact(String name, String relation) {}
