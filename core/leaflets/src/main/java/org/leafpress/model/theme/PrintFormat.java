package org.leafpress.model.theme;

/** The ways in which a leaflet is printed. */
public enum PrintFormat {
    /** One sheet, printed on one side or both: what matters most. */
    ESSENTIALS,
    /** Whole pages: A4, or US Letter where the site prints on that. */
    A4,
    /** Whole pages in 18-point type. */
    LARGE_PRINT,
    /** A booklet of half the size, two pages on each side of the paper. */
    BOOKLET,
    /** One sheet folded in three: what matters most. */
    TRI_FOLD;

    /** True for those that are one sheet, which holds what matters most and says what else there is. */
    public boolean isOneSheet() {
        return this == ESSENTIALS || this == TRI_FOLD;
    }
}
