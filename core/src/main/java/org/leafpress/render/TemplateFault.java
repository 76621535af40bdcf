package org.leafpress.render;

import org.leafpress.diagnostic.Diagnostic;

/** A template could not be rendered; the message for authors is in the diagnostic. */
public final class TemplateFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateFault(Diagnostic diagnostic, Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    /** What went wrong, in which template, at which line and column, for which page. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
