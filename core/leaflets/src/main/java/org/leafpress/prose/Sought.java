package org.leafpress.prose;

import java.util.Set;

/** What is looked for in texts. */
public sealed interface Sought permits TextPattern, Terms {
    /** The pieces of what is nowhere. */
    Set<String> NOWHERE = Set.of("\uFFFF\uFFFF");

    /**
     * Pieces of text one of which is in every match, as {@link Prefilter} compares them; empty if there are none such, so
     * that each text must be searched.
     */
    Set<String> pieces();
}
