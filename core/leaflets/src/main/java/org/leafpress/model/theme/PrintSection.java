package org.leafpress.model.theme;

/** What a theme can choose to print: prose, or a structured part. */
public enum PrintSection {
    /** Sections of prose. */
    PROSE,
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
