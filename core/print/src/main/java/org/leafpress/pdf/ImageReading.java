package org.leafpress.pdf;

/** What came of reading a picture file. */
public sealed interface ImageReading {
    /** The picture can be printed. */
    record Usable(RasterImage picture) implements ImageReading {}

    /**
     * It cannot.
     *
     * @param reason why, as a lower-case phrase without a full stop
     */
    record Unusable(String reason) implements ImageReading {}
}
