package org.leafpress.pdf;

/** What came of reading a picture file. */
public sealed interface PictureReading {
    /** The picture can be printed. */
    record Usable(Picture picture) implements PictureReading {}

    /**
     * It cannot.
     *
     * @param reason why, as a lower-case phrase without a full stop
     */
    record Unusable(String reason) implements PictureReading {}
}
