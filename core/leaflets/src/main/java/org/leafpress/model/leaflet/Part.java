package org.leafpress.model.leaflet;

/** The structured parts of a leaflet that can be put in order. Care advice is not among them: it always comes first. */
public enum Part {
    /** What it is. */
    OVERVIEW,
    /** Similar things. */
    COMPARE,
    /** Forms that it takes. */
    KINDS,
    /** Where it happens. */
    BODY_AREAS,
    /** What brings it about. */
    CAUSES,
    /** What the reader can do. */
    RELIEF,
    /** What food has to do with it. */
    NUTRIENTS,
    /** The visit. */
    APPOINTMENT,
    /** Tests. */
    TESTS,
    /** Treatments. */
    TREATMENTS,
    /** What people ask. */
    QUESTIONS,
    /** What people believe. */
    MYTHS,
    /** For deeper interest. */
    FURTHER_READING
}
