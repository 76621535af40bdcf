package org.leafpress.model.review;

/** What happens to an approved leaflet that has changed since it was signed. */
public enum WhenChanged {
    /** Its page and its printed forms carry a draft's notice. */
    DRAFT,
    /** The build fails. */
    FAIL
}
