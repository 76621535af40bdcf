/**
 * What templates see beside the records of the model. A page template gets one {@link org.leafpress.render.view.Page} as
 * {@code page}; every value in it is ready to print: plain text is escaped by the template engine, texts of the model are
 * written as markup, enums are lower-case words, references are resolved to links. An empty {@code Optional} is a missing
 * value in a template ({@code ??}).
 */
@NullMarked
package org.leafpress.render.view;

import org.jspecify.annotations.NullMarked;
