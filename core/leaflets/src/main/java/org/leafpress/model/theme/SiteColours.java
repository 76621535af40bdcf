package org.leafpress.model.theme;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.HexColour;

/**
 * Colours of the clinic, for pages, paper and report. Text in the first two stands on white and on the tint, so they are
 * dark; for dark screens lighter ones are made of them.
 *
 * @param place where it starts in the source
 * @param heading of headings and the bars of a page, and behind the title of folded leaflets
 * @param link of links
 * @param tint light, behind lists and panels, the main message and the heads of tables
 */
public record SiteColours(
        Place place, Optional<HexColour> heading, Optional<HexColour> link, Optional<HexColour> tint) {}
