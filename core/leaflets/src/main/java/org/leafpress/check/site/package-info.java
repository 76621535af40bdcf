/** Rules on the settings of a site. */
@NullMarked
package org.leafpress.check.site;

import org.jspecify.annotations.NullMarked;
