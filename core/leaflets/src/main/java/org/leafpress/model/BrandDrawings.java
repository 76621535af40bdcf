package org.leafpress.model;

import java.util.List;
import java.util.Optional;

/**
 * The pictures of a site's brand.
 *
 * @param logo for white ground
 * @param logoDark the same for dark screens
 * @param cover for covers of leaflets, and the home page
 * @param footerMarks signs at the foot of each page
 */
public record BrandDrawings(
        Optional<Drawing> logo, Optional<Drawing> logoDark, Optional<Drawing> cover, List<Drawing> footerMarks) {
    /** None. */
    public static final BrandDrawings NONE =
            new BrandDrawings(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public BrandDrawings {
        footerMarks = List.copyOf(footerMarks);
    }
}
