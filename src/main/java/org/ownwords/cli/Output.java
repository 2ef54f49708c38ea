package org.ownwords.cli;

/** Writes what became of each piece of input: answers to the one stream, problems to the other. */
final class Output {
    private final Streams streams;
    private int unusable;

    Output(Streams streams) {
        this.streams = streams;
    }

    /** How many pieces could not be used. */
    int unusable() {
        return unusable;
    }

    void write(Answered answered) {
        if (answered instanceof Answered.Answer answer) {
            streams.out().write(answer.bytes(), 0, answer.bytes().length);
            streams.out().write('\n');
        } else if (answered instanceof Answered.Unusable line) {
            unusable++;
            streams.out().flush();
            streams.err().println(line.problem());
        }
    }

    /** Hands on what is written. False when nobody reads it any more ({@code check - | head}): then there is no use in more. */
    boolean handOn() {
        return !streams.out().checkError();
    }
}
