package org.leafpress.model.site;

/** What becomes of leaflets that are drafts. */
public enum Drafts {
    /** Shown like others, but for their notice. */
    PUBLISH,
    /** Shown, but search engines are asked to leave them out. */
    MARK,
    /** Not published. */
    HIDE
}
