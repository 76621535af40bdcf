/** From models to pages: view records, HTML from text, and the theme's templates. */
@NullMarked
package org.leafpress.render;

import org.jspecify.annotations.NullMarked;
