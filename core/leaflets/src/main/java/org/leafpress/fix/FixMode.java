package org.leafpress.fix;

/** What becomes of remedies. */
public enum FixMode {
    /** They are shown; nothing is written. */
    SHOW,
    /** They are written, but for those that would change a text that someone has signed. */
    WRITE,
    /** They are written, and sign-offs of texts that they change no longer hold. */
    WRITE_SIGNED
}
