package org.leafpress.parse.yaml;

import org.leafpress.diagnostic.Diagnostic;

/**
 * A fault of YAML that ends the reading of a file, unless what is at fault is taken out.
 *
 * @param at offset of what is at fault, 0-based
 */
record SyntaxFault(Diagnostic finding, int at, Scope scope) {
    /** How much is to be taken out. */
    enum Scope {
        /** One character, for which a space can stand. */
        SIGN,
        /** The line, which holds no content. */
        MARK,
        /** What follows a colon, which is at {@code at}, and may not be one yet. */
        AFTER_COLON,
        /** The value on the line, and what belongs to it. */
        VALUE,
        /** The line, and those that are indented more. */
        LINES
    }
}
