package org.leafpress;

/** Which findings fail a build. Errors keep anything from being published, whatever is chosen here. */
public enum FailOn {
    /** Errors. */
    ERROR,
    /** Errors and warnings; then warnings, too, keep anything from being published. */
    WARNING,
    /** None. */
    NEVER
}
