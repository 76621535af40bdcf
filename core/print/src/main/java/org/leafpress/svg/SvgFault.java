package org.leafpress.svg;

import java.io.Serial;

/** A part of an SVG that cannot be understood. Never leaves this package, which turns it into a value. */
final class SvgFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    SvgFault(String reason) {
        super(reason);
        this.reason = reason;
    }

    SvgFault(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Why, as a lower-case phrase. */
    String reason() {
        return reason;
    }
}
