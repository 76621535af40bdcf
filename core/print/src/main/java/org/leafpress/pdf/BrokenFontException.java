package org.leafpress.pdf;

import java.io.Serial;

/** A font file that cannot be used. Never leaves the package: {@link FontFace#read} turns it into a value. */
final class BrokenFontException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    BrokenFontException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why, as a lower-case phrase without a full stop. */
    String reason() {
        return reason;
    }
}
