/** From content to a published site: what there is to write, and writing it so that a failed build harms nothing. */
@NullMarked
package org.leafpress.site;

import org.jspecify.annotations.NullMarked;
