package org.leafpress.model.review;

/** What happens to an approved leaflet whose review is overdue. */
public enum WhenOverdue {
    /** Its page and its printed forms say so. */
    WATERMARK,
    /** The build fails. */
    FAIL
}
