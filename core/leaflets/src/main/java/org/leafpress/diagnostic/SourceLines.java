package org.leafpress.diagnostic;

import java.nio.file.Path;
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

    /**
     * Where a file is that is not in the site's own content but in content that it is laid over.
     *
     * @param file path as in {@link Place#file()}
     */
    default Optional<Path> folder(String file) {
        return Optional.empty();
    }
}
