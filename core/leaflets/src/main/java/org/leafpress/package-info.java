/** Leafpress: from topic files to patient leaflets. */
@NullMarked
package org.leafpress;

import org.jspecify.annotations.NullMarked;
