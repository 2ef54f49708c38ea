package org.ownwords.conversation;

/** Why a stage is left without an answer. A tap is enough: families do not talk in stages. */
public enum Tap {
    ENOUGH,
    NOT_TODAY,
    TOO_UPSET,
    ALREADY_COVERED
}
