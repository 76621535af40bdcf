package org.leafpress.model.topic;

/** How far a leaflet has come. */
public enum Status {
    /** Being written; not clinically reviewed. */
    DRAFT,
    /** Signed off and published. */
    APPROVED,
    /** Taken back while it is being checked. */
    SUSPENDED,
    /** Taken back for good. */
    WITHDRAWN;

    /** True when patients get to see what the leaflet says, rather than that it has been taken back. */
    public boolean isShown() {
        return this == DRAFT || this == APPROVED;
    }
}
