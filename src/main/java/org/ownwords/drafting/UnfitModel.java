package org.ownwords.drafting;

import org.ownwords.plan.PlainSentence;

/** The settings of a language model cannot be used: the start fails with this one sentence, which shows no setting. */
public final class UnfitModel extends IllegalArgumentException implements PlainSentence {
    private static final long serialVersionUID = 1L;

    UnfitModel(String sentence) {
        super(sentence);
    }
}
