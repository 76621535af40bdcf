package org.leafpress.render;

import org.jspecify.annotations.Nullable;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;

/** A template could not be rendered. Whoever renders a site turns it into the finding that it carries. */
public final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    TemplateFault(Diagnostic diagnostic, @Nullable Throwable cause) {
        super(diagnostic.message(), cause);
        this.diagnostic = diagnostic;
    }

    /** A fault that is no exception of another library. */
    public static TemplateFault of(Code code, Place place, String message, String help) {
        return new TemplateFault(Diagnostic.of(code, place, message, help), null);
    }

    /** True for a template that would not have come to an end: other pages would take as long, so no more of them are made. */
    public boolean endsBuild() {
        return getCause() instanceof TemplateTimer.Stopped;
    }

    /** What went wrong, in which template, at which line and column, for which page. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
