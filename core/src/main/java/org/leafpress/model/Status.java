package org.leafpress.model;

/** How far a leaflet has come. */
public enum Status {
    /** Being written; not clinically reviewed. */
    DRAFT,
    /** Signed off and published. */
    APPROVED,
    /** Taken back while it is being checked. */
    SUSPENDED,
    /** Taken back for good. */
    WITHDRAWN
}
