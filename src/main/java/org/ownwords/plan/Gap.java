package org.ownwords.plan;

/** A detail that nobody has said yet, as a question to the family. Never filled in. */
public record Gap(Detail detail, String question) {}
