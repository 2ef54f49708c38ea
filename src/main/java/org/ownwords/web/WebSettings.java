package org.ownwords.web;

import java.nio.file.Path;
import java.util.List;

/**
 * What the server needs to know of the machine.
 *
 * @param host the address it listens on; loopback unless someone chose another
 * @param port 0 for any free one
 * @param hosts more names under which a browser may ask for it ("ownwords.local"), without port
 * @param data the folder that keeps the sessions' hashes
 * @param worker who sits at the keyboard, as written into every record
 */
public record WebSettings(String host, int port, List<String> hosts, Path data, String worker) {
    /** Only this machine can reach it. */
    public static final String LOOPBACK = "127.0.0.1";

    public WebSettings {
        hosts = List.copyOf(hosts);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is 0 to 65535, not " + port);
        }
    }

    /** Loopback, for one worker. */
    public static WebSettings local(int port, Path data) {
        return new WebSettings(LOOPBACK, port, List.of(), data, "worker");
    }
}
