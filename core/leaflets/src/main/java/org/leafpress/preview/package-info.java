/** Shows the site in a browser while it is being written. */
@NullMarked
package org.leafpress.preview;

import org.jspecify.annotations.NullMarked;
