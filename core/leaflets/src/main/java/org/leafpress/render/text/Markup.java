package org.leafpress.render.text;

/**
 * Finished markup of the medium that is being rendered, printed by templates of that medium as it is; those of the other
 * refuse it.
 */
public sealed interface Markup permits Html, PrintXml {
    /** Balanced markup in which all text is escaped. */
    String value();
}
