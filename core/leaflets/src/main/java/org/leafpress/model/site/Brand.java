package org.leafpress.model.site;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.FileRef;
import org.leafpress.model.theme.SiteColours;

/**
 * What the clinic looks like, on pages, on paper and in the quality report.
 *
 * @param place where it starts in the source
 * @param colours instead of the theme's
 * @param logo an SVG of any shape, in the head of each page and on paper; all logos cover about the same area
 * @param logoDark the same for dark screens; without it the logo stands on white there
 * @param cover an SVG picture or pattern above the title on covers, and at the head of the home page; it fills its place,
 *     and what has no room is cut off at the edges
 * @param footerMarks signs at the foot of each page, such as those of a quality scheme
 */
public record Brand(
        Place place,
        Optional<SiteColours> colours,
        Optional<FileRef> logo,
        Optional<FileRef> logoDark,
        Optional<FileRef> cover,
        List<FooterMark> footerMarks) {
    public Brand {
        footerMarks = List.copyOf(footerMarks);
    }
}
