package org.leafpress.pdf;

/** Where a link leads. */
public sealed interface LinkTarget {
    /** An address outside the document; the caller sees to it that it is one that readers may be sent to. */
    record Address(String uri) implements LinkTarget {}

    /** A place in this document that is set with {@link Canvas#anchor}. */
    record Anchor(String id) implements LinkTarget {}
}
