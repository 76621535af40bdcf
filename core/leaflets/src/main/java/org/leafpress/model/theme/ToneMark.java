package org.leafpress.model.theme;

/** Signs that tell cards apart on a grey copy. */
public enum ToneMark {
    /** An exclamation mark. */
    ALERT,
    /** A clock. */
    CLOCK,
    /** A sheet of a calendar. */
    CALENDAR,
    /** A cross with even arms. */
    CROSS
}
