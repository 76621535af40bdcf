package org.leafpress.typeset;

import java.util.Optional;

/** Finds the files of pictures. */
@FunctionalInterface
public interface Pictures {
    /** Knows none. */
    Pictures NONE = name -> Optional.empty();

    /**
     * The bytes of an SVG, PNG or JPEG file.
     *
     * @param name as in {@link Block.Figure#picture()}
     */
    Optional<byte[]> find(String name);
}
