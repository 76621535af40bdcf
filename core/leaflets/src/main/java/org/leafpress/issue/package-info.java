/** Issues versions of leaflets: writes what was given out into the history of a topic and into the store, for good. */
@NullMarked
package org.leafpress.issue;

import org.jspecify.annotations.NullMarked;
