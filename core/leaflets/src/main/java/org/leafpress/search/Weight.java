package org.leafpress.search;

/** How much it says about a leaflet that a word stands in it; from little to much. */
enum Weight {
    /** In its summary or among the signs of a care card. */
    TEXT,
    /** In a heading, the name of a cause or the like, or in plain words for a medical one. */
    HEADING,
    /** In the medical name or another name. */
    NAME,
    /** In the title, or all of a name. */
    TITLE
}
