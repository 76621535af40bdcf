package org.leafpress.model.leaflet;

/** An entry of a leaflet's order of sections. */
public sealed interface Section permits ProseSection, PartPlacement {}
