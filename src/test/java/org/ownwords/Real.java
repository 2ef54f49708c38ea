package org.ownwords;

import org.ownwords.conversation.QuestionBank;
import org.ownwords.drafting.OfflineDrafter;
import org.ownwords.material.LexiconFiles;
import org.ownwords.material.MessageFiles;
import org.ownwords.material.QuestionFiles;
import org.ownwords.rules.Messages;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Ear;
import org.ownwords.text.Listener;

/** The product's own parts, put together once for all tests. */
public final class Real {
    public static final Analyzer ANALYZER = new Analyzer(LexiconFiles.load());
    public static final Messages MESSAGES = MessageFiles.load("en");
    public static final Rules RULES = new Rules(ANALYZER, MESSAGES);
    public static final Ear EAR = new Listener(ANALYZER);
    public static final QuestionBank BANK = QuestionFiles.load();
    public static final OfflineDrafter OFFLINE = new OfflineDrafter(EAR, ANALYZER, MESSAGES.sentences());

    private Real() {}
}
