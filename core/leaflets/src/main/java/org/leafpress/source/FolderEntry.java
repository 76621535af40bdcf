package org.leafpress.source;

import java.util.List;

/**
 * What stands in a folder of the content.
 *
 * @param path relative to the content folder
 * @param name composed
 * @param onDisk the name as the file system has it
 */
record FolderEntry(String path, String name, String onDisk, Kind kind) {
    /** What it is, as far as listing goes. */
    enum Kind {
        FILE,
        FOLDER,
        LINKED_FOLDER
    }

    boolean isFile() {
        return kind == Kind.FILE;
    }

    /** What tells whether a folder lists the same as before. */
    static Hash hash(List<FolderEntry> children) {
        StringBuilder names = new StringBuilder();
        for (FolderEntry child : children) {
            names.append(child.onDisk())
                    .append(child.kind() == Kind.FOLDER ? "/" : "")
                    .append('\n');
        }
        return Hash.of(names.toString());
    }
}
