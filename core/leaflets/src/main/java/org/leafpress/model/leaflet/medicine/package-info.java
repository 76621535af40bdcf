/** The parts that leaflets on medicines have. */
@NullMarked
package org.leafpress.model.leaflet.medicine;

import org.jspecify.annotations.NullMarked;
