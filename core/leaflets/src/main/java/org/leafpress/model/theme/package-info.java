/** How pages are printed: formats, papers, colours, fonts and margins. */
@NullMarked
package org.leafpress.model.theme;

import org.jspecify.annotations.NullMarked;
