package org.leafpress.cache;

/**
 * How the file system's state of an unchanged file (size, times, identity) compares with the one that was recorded. It tells
 * whether the record must be written anew, so that the next build need not look at the content of the file.
 */
enum StateChange {
    /** The same. */
    NONE,
    /** The same, and old enough to be relied on from now on. */
    SETTLED,
    /** Another one, although the content is the same. */
    CHANGED;

    /** The one of the two that tells of more change. */
    StateChange and(StateChange other) {
        return compareTo(other) < 0 ? other : this;
    }
}
