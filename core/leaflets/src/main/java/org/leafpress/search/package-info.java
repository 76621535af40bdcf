/** Makes the index in which the pages of a site look for leaflets, in the browser and without a server. */
@NullMarked
package org.leafpress.search;

import org.jspecify.annotations.NullMarked;
