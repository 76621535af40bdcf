/**
 * What templates see. A page template gets one {@link org.leafpress.render.view.Page} as {@code page}; every value in it
 * is ready to print: text is escaped by the template engine, {@link org.leafpress.render.view.Html} is not, enums are
 * lower-case words, references are resolved to links. An empty {@code Optional} is a missing value in a template
 * ({@code ??}).
 */
@NullMarked
package org.leafpress.render.view;

import org.jspecify.annotations.NullMarked;
