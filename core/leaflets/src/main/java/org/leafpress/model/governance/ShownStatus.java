package org.leafpress.model.governance;

import org.leafpress.model.topic.Status;

/**
 * How a leaflet presents itself to readers in one language on the day of the build: its {@link Status}, unless its
 * sign-offs or its review date no longer bear that out.
 */
public enum ShownStatus {
    /** Being written; says that it has not been clinically reviewed. */
    DRAFT,
    /** To be relied on. */
    APPROVED,
    /** Approved, but a sign-off that it needs does not hold, as after a change; shown with a draft's notice. */
    VOID,
    /** Approved and signed, but its review is overdue; shown with a notice. */
    OVERDUE,
    /** A translation taken back until it is known to give the emergency and urgent advice of its source. */
    HELD,
    /** Taken back while it is being checked. */
    SUSPENDED,
    /** Taken back for good. */
    WITHDRAWN;

    /** True when patients get to see what the leaflet says, rather than that it has been taken back. */
    public boolean isShown() {
        return this != HELD && this != SUSPENDED && this != WITHDRAWN;
    }

    /** True when the leaflet as it stands was reviewed by all who must, be it long ago. */
    public boolean isReviewed() {
        return this == APPROVED || this == OVERDUE;
    }
}
