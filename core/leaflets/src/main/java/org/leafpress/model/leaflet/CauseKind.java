package org.leafpress.model.leaflet;

/** What sort of cause, in the order in which they are shown. */
public enum CauseKind {
    /** Habits and everyday life. */
    EVERYDAY,
    /** A medicine, or stopping one. */
    MEDICINE,
    /** An irritated or injured nerve. */
    NERVE,
    /** A medical condition. */
    CONDITION
}
