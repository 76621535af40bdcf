package org.leafpress.render.view;

import java.util.Optional;
import org.leafpress.render.text.Foreign;

/**
 * A link.
 *
 * @param href relative to the page, or absolute for another site
 * @param text plain words that make sense on their own
 * @param foreign the language of the text and of where it leads, if it is not the page's own
 */
public record Link(String href, String text, Optional<Foreign> foreign) {
    /** A link in the page's own language. */
    public Link(String href, String text) {
        this(href, text, Optional.empty());
    }
}
