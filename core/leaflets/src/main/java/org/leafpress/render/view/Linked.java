package org.leafpress.render.view;

import java.util.Optional;
import org.leafpress.render.text.Foreign;

/**
 * Something that has a page of its own.
 *
 * @param href leads to it, if it can be reached
 * @param foreign its language, if it is not that of the page
 */
public record Linked<T extends Record>(T model, Optional<String> href, Optional<Foreign> foreign)
        implements ModelView {}
