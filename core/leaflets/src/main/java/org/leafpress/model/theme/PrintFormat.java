package org.leafpress.model.theme;

/** The ways in which a leaflet is printed. */
public enum PrintFormat {
    /** Whole pages: A4, or US Letter where the site prints on that. */
    A4,
    /** Whole pages in 18-point type. */
    LARGE_PRINT,
    /** A booklet of half the size, two pages on each side of the paper. */
    BOOKLET,
    /** One sheet folded in three: the essentials. */
    TRI_FOLD
}
