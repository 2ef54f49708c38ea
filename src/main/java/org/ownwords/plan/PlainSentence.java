package org.ownwords.plan;

/**
 * A failure whose message is one plain sentence for the person at the keyboard: what, where, what to do, and no family's
 * content. Such a message is shown as it is; any other failure shows its kind only.
 */
public interface PlainSentence {
    String getMessage();
}
