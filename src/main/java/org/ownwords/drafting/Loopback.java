package org.ownwords.drafting;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether an address is this machine, from its letters alone: no name is looked up. */
final class Loopback {
    private static final Pattern V4 = Pattern.compile("127(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|\\d{1,2})){3}");
    private static final Pattern V6 = Pattern.compile("\\[(::1|(0{1,4}:){7}0{0,3}1)]");

    private Loopback() {}

    static void demand(URI url) {
        boolean plain = url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
        boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!plain || !http || !isThisMachine(url.getHost())) {
            throw refusal();
        }
    }

    /** The address itself is left out: it may hold a password. */
    static UnfitModel refusal() {
        return new UnfitModel("The language model must run on this machine for now: give its address as"
                + " http://localhost:PORT/v1, http://127.0.0.1:PORT/v1 or http://[::1]:PORT/v1.");
    }

    private static boolean isThisMachine(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || V4.matcher(name).matches()
                || V6.matcher(name).matches();
    }
}
