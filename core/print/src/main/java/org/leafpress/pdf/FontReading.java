package org.leafpress.pdf;

/** What came of reading a font file. */
public sealed interface FontReading {
    /** The font can be used. */
    record Usable(FontFace face) implements FontReading {}

    /**
     * The file is not a font that this package can use.
     *
     * @param name the name that was given to it
     * @param reason why, as a lower-case phrase without a full stop
     */
    record Unusable(String name, String reason) implements FontReading {}
}
