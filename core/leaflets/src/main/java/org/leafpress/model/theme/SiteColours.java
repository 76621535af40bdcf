package org.leafpress.model.theme;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.HexColour;

/**
 * Colours of the clinic for print. Text in them stands on white, so they are dark.
 *
 * @param place where it starts in the source
 * @param heading of headings, and behind the title of folded leaflets
 * @param link of links
 * @param tint light, behind the main message and the heads of tables
 */
public record SiteColours(
        Place place, Optional<HexColour> heading, Optional<HexColour> link, Optional<HexColour> tint) {}
