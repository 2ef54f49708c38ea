package org.ownwords.cli;

/** How a command writes its answers. */
enum Format {
    TEXT,
    JSON
}
