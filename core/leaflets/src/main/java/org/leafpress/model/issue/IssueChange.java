package org.leafpress.model.issue;

/** How an issued version differs from the one before, in the word of whoever issued it. */
public enum IssueChange {
    /** It means something else to patients. */
    MEANING,
    /** It says the same in other words. */
    WORDING
}
