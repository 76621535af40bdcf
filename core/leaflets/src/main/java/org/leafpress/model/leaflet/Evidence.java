package org.leafpress.model.leaflet;

/** How sure a statement is. */
public enum Evidence {
    /** Good studies agree. */
    STRONG,
    /** Few or small studies. */
    LIMITED,
    /** Hardly any. */
    WEAK
}
