/** How good a leaflet is as far as it can be told: how easy it is to read, and what instruments for health texts say. */
@NullMarked
package org.leafpress.quality;

import org.jspecify.annotations.NullMarked;
