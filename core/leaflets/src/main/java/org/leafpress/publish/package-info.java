/** Puts a site out: staging, journal, lock and checksums. */
@NullMarked
package org.leafpress.publish;

import org.jspecify.annotations.NullMarked;
