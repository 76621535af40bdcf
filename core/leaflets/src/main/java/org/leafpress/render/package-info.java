/**
 * From models to pages and paper. This package reads the theme (its templates, messages and other files) and knows where
 * everything is on a site. Below it, {@code text} writes texts as markup, {@code view} holds what templates see,
 * {@code page} makes the pages and {@code print} the PDF files.
 */
@NullMarked
package org.leafpress.render;

import org.jspecify.annotations.NullMarked;
