package org.ownwords.web;

import org.jspecify.annotations.Nullable;
import org.ownwords.conversation.CaseFile;
import org.ownwords.conversation.Talk;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param tab which entry of the file's menu is this page; empty for none
 * @param file null outside a file
 * @param table whether table view is on: the family sees the screen
 * @param assets path of this version's scripts and styles
 */
public record Frame(String title, String tab, @Nullable CaseFile file, boolean table, String assets) {

    /** Address of the file, "/files/abc"; empty outside one. */
    public String path() {
        return file == null ? "" : "/files/" + file.id();
    }

    public long seq() {
        return file == null ? 0 : file.seq();
    }

    /** The talk that is going on, or the last one; null when there was none. */
    public @Nullable Talk talk() {
        return file == null ? null : Sittings.current(file);
    }
}
