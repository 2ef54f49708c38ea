package org.ownwords.document;

import org.ownwords.plan.PlainSentence;

/** A template or the sentences of the papers cannot be used: the start fails with this one sentence. */
public final class BrokenPaper extends RuntimeException implements PlainSentence {
    private static final long serialVersionUID = 1L;
    private final String file;

    /**
     * @param file its name as a person would look for it ("templates/plan.docx")
     * @param problem where, what is wrong and what to do
     */
    public BrokenPaper(String file, String problem) {
        super(file + ": " + problem);
        this.file = file;
    }

    public String file() {
        return file;
    }
}
