/** Rules on texts that say something else than their author means. */
@NullMarked
package org.leafpress.check.text;

import org.jspecify.annotations.NullMarked;
