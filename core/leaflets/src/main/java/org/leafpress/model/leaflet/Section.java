package org.leafpress.model.leaflet;

import org.leafpress.diagnostic.Place;

/** An entry of a leaflet's order of sections. */
public sealed interface Section permits ProseSection, PartPlacement {
    /** Where it starts in the source. */
    Place place();
}
