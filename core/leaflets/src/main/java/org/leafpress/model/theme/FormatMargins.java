package org.leafpress.model.theme;

import java.util.Optional;
import org.leafpress.diagnostic.Place;

/**
 * Margins of one format of print, in millimetres: 5 at least, since printers leave the edge white, and 50 at most.
 *
 * @param place where it starts in the source
 * @param top above the text; the header stands in it
 * @param side left and right
 * @param bottom below the text; the footer stands in it
 */
public record FormatMargins(Place place, Optional<Double> top, Optional<Double> side, Optional<Double> bottom) {}
