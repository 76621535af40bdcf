/** Builds sites as whole processes, with Leafpress and with others, and writes how long that takes. */
@NullMarked
package org.leafpress.bench.sites;

import org.jspecify.annotations.NullMarked;
