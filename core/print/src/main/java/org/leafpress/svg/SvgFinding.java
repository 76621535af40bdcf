package org.leafpress.svg;

import java.util.Optional;

/**
 * Something that an SVG says and that is not drawn as it says it.
 *
 * @param kind what came of it
 * @param place where it stands; empty if the file as a whole is meant
 * @param message a lower-case phrase without a full stop
 * @param help what to do about it
 */
public record SvgFinding(Kind kind, Optional<SvgPlace> place, String message, String help) {
    /** What came of it. */
    public enum Kind {
        /** The file is no SVG, or is damaged; there is no drawing. */
        UNREADABLE,
        /** Without this part the drawing could say something else; there is no drawing. */
        REFUSED,
        /** The drawing is shown without it. */
        LEFT_OUT,
        /** It is shown, but it is words, which a picture should not hold. */
        WORDS
    }

    /** True if there is no drawing because of it. */
    public boolean isFatal() {
        return kind == Kind.UNREADABLE || kind == Kind.REFUSED;
    }
}
