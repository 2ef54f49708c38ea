package org.ownwords.web;

import java.util.UUID;

/** New ids for the next thing a form makes. A page is a client like any other: clients make the ids. */
public final class Fresh {
    private Fresh() {}

    public static String id() {
        return UUID.randomUUID().toString();
    }
}
