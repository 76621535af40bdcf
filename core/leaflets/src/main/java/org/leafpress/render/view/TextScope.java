package org.leafpress.render.view;

import org.leafpress.render.text.TextWriter;

/** A view that says how the texts in it are written, and in all records below it that do not say otherwise. */
public interface TextScope {
    /** Writes its texts. */
    TextWriter texts();
}
