package org.leafpress.model.leaflet;

/** How often something is the cause. */
public enum Frequency {
    /** More than 1 in 10. */
    VERY_COMMON,
    /** Often. */
    COMMON,
    /** Now and then. */
    UNCOMMON,
    /** Seldom. */
    RARE
}
