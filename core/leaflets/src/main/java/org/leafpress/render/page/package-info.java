/** The pages of a site, and what they share with printed leaflets: an edition, and the view of a leaflet. */
@NullMarked
package org.leafpress.render.page;

import org.jspecify.annotations.NullMarked;
