package org.leafpress.diagnostic;

import java.util.Locale;

/** How grave a finding is, the gravest first. */
public enum Severity {
    /** Nothing is published while an error stands. */
    ERROR,
    /** Published, but someone should look. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word printed before the code: {@code error}, {@code warning} or {@code info}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
