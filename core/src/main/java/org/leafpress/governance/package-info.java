/** Signs leaflets, and says who owes which leaflet what, by when. */
@NullMarked
package org.leafpress.governance;

import org.jspecify.annotations.NullMarked;
