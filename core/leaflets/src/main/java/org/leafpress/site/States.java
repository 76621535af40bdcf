package org.leafpress.site;

/** What the file system says of files that are as they were, beside what it said before. */
enum States {
    /** The same. */
    SAME,
    /** The same, and that can be believed from now on. */
    SETTLED,
    /** Something else. */
    OTHER;

    /** The one of the two that tells of more change. */
    States and(States other) {
        return compareTo(other) < 0 ? other : this;
    }
}
