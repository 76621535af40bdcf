/** Rules on translations beside their sources, most of which keep patients safe. */
@NullMarked
package org.leafpress.check.translation;

import org.jspecify.annotations.NullMarked;
