package org.ownwords.web;

import org.ownwords.plan.PlainSentence;

/** Another program has the port. The message is one sentence for the person who typed the command. */
public final class PortTaken extends RuntimeException implements PlainSentence {
    private static final long serialVersionUID = 1L;

    PortTaken(int port, Throwable cause) {
        super(
                "Port %d is in use by another program. Choose another one: serve --port %d"
                        .formatted(port, port == 65_535 ? 7071 : port + 1),
                cause);
    }
}
