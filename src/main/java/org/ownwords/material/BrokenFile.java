package org.ownwords.material;

import org.ownwords.plan.PlainSentence;

/** A file the program needs cannot be used: the start fails with this one sentence. */
public final class BrokenFile extends RuntimeException implements PlainSentence {
    private static final long serialVersionUID = 1L;

    /**
     * @param file its name as a person would look for it ("prompts/questions/exception.yaml")
     * @param line from 1; 0 when the whole file is meant
     * @param problem what is wrong and what to do
     */
    public BrokenFile(String file, int line, String problem) {
        super(line > 0 ? "%s, line %d: %s".formatted(file, line, problem) : "%s: %s".formatted(file, problem));
    }
}
