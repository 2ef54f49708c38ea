package org.ownwords.casework;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.ownwords.conversation.QuestionBank;
import org.ownwords.drafting.Drafter;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Ear;

/**
 * What casework works with, beside the journal.
 *
 * @param drafter asked first; may be the same as {@code offline}
 * @param offline answers drafts that were still waiting when the program stopped: nothing is sent a second time
 * @param clock its zone is the worker's
 * @param drafts runs drafters, away from the threads that serve requests
 */
public record Means(
        Rules rules,
        Analyzer analyzer,
        Ear ear,
        QuestionBank bank,
        Drafter drafter,
        Drafter offline,
        Clock clock,
        Executor drafts) {}
