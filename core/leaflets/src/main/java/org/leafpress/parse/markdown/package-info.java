/** Markdown to the models of text. */
@NullMarked
package org.leafpress.parse.markdown;

import org.jspecify.annotations.NullMarked;
