package org.leafpress.model;

/** How a site takes one kind of finding. */
public enum RuleLevel {
    /** It is not reported. */
    OFF,
    /** Worth knowing. */
    INFO,
    /** Someone should look. */
    WARNING,
    /** Nothing is published while it stands. */
    ERROR
}
