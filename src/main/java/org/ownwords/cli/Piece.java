package org.ownwords.cli;

/** One line or paragraph of the input, and which it was, from 1. */
record Piece(int number, String text) {}
