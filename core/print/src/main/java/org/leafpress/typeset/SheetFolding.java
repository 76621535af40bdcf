package org.leafpress.typeset;

/** How pages lie on sheets. */
public enum SheetFolding {
    /** One page on each side. */
    NONE,
    /** Two pages on each side of a sheet laid across; folded once and stapled, they read in order. */
    BOOKLET,
    /** Three panels on each side of a sheet laid across; folded in three. */
    TRI_FOLD
}
