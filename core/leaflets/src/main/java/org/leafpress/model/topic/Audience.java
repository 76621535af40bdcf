package org.leafpress.model.topic;

/** Whom a leaflet is written for. */
public enum Audience {
    /** Anyone. */
    EVERYONE,
    /** Adults. */
    ADULTS,
    /** Young people. */
    YOUNG_PEOPLE,
    /** Children. */
    CHILDREN,
    /** Parents of a child. */
    PARENTS,
    /** Carers. */
    CARERS
}
