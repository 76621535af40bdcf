package org.leafpress.quality;

/** How far a score can be relied on. */
public enum Confidence {
    /** As far as any readability formula. */
    USUAL,
    /** Less: the text is shorter than the samples that the formula was made from. */
    LOW
}
