package org.ownwords.web;

import org.ownwords.conversation.QuestionBank;
import org.ownwords.drafting.Drafter;
import org.ownwords.drafting.OfflineDrafter;
import org.ownwords.material.LexiconFiles;
import org.ownwords.material.MessageFiles;
import org.ownwords.material.QuestionFiles;
import org.ownwords.rules.Messages;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;
import org.ownwords.text.Ear;
import org.ownwords.text.Listener;

/** What the server works with, as the product puts it together; read once for all tests. */
record House(Rules rules, Analyzer analyzer, Ear ear, QuestionBank bank, Drafter drafter) {
    private static final House STANDING = build();

    static House standing() {
        return STANDING;
    }

    private static House build() {
        Analyzer analyzer = new Analyzer(LexiconFiles.load());
        Messages messages = MessageFiles.load("en");
        Ear ear = new Listener(analyzer);
        return new House(
                new Rules(analyzer, messages),
                analyzer,
                ear,
                QuestionFiles.load(),
                new OfflineDrafter(ear, analyzer, messages.sentences()));
    }
}
