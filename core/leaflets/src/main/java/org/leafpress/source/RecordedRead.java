package org.leafpress.source;

import java.util.Optional;

/**
 * A question to the content folder, and the answer.
 *
 * @param path relative to the content folder
 * @param answer hash of what was found
 * @param state of the file or folder just before; empty if there was none
 */
public record RecordedRead(Kind kind, String path, Hash answer, Optional<FileState> state) {
    /** What was asked. */
    public enum Kind {
        /** What is in the file? */
        CONTENT,
        /** Is there such a file? */
        EXISTENCE,
        /** What is in the folder? */
        LISTING
    }
}
