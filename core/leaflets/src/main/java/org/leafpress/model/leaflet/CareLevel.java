package org.leafpress.model.leaflet;

/** How soon help is needed, the most urgent first. */
public enum CareLevel {
    /** Now. */
    EMERGENCY,
    /** Today. */
    URGENT,
    /** At an ordinary appointment. */
    ROUTINE,
    /** At a pharmacy, without an appointment. */
    PHARMACIST
}
