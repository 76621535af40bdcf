package org.leafpress.model.translation;

/** How far a part of a translation can be trusted to say what the source says. */
public enum PartState {
    /** Someone has said that it matches the source as it stands. */
    CURRENT,
    /** The source has changed since. */
    STALE,
    /** Nobody has said what it was made from, so it counts as stale. */
    UNPINNED,
    /** It has pieces of text too few or too many, so it cannot say the same, whatever anyone has said. */
    UNEVEN,
    /** The translation does not have it. */
    MISSING
}
