package org.leafpress.diagnostic;

import java.util.Optional;

/** Finds the text of a source line, to be shown under a finding. */
@FunctionalInterface
public interface SourceLines {
    /** Knows no lines; findings print without the source. */
    SourceLines NONE = (file, line) -> Optional.empty();

    /**
     * The text of a line without its line end.
     *
     * @param file path as in {@link Place#file()}
     * @param line 1-based
     */
    Optional<String> find(String file, int line);
}
