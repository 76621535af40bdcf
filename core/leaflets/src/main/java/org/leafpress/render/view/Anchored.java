package org.leafpress.render.view;

import java.util.Optional;

/**
 * Something that other parts of the page can link to.
 *
 * @param anchor on the page, if something links to it
 */
public record Anchored<T extends Record>(T model, Optional<String> anchor) implements ModelView {}
