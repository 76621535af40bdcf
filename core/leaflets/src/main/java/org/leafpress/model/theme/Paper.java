package org.leafpress.model.theme;

/** What the printers of a clinic hold. */
public enum Paper {
    /** 210 by 297 mm. */
    A4,
    /** 8.5 by 11 inches. */
    LETTER
}
