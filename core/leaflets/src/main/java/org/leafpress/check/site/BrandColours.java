package org.leafpress.check.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.HexColour;
import org.leafpress.model.site.Brand;
import org.leafpress.model.site.Site;
import org.leafpress.model.theme.SiteColours;

/**
 * The clinic's own colours can be read, on screens, on paper and in a grey copy: text keeps a contrast of 4.5 to 1 to what
 * is behind it (WCAG 2.2, success criterion 1.4.3), and had better keep 7 to 1 (1.4.6), as all text of the theme does.
 */
final class BrandColours implements Rule<Site> {
    private static final double LEAST = 4.5;
    private static final double BETTER = 7;

    private static final Place THEME = Place.file("site.yaml");
    private static final HexColour WHITE = new HexColour("#ffffff", THEME);
    /** The lightest text of the theme that stands on the tint. */
    private static final HexColour TEXT = new HexColour("#424d49", THEME);

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        site.facts().brand().flatMap(Brand::colours).ifPresent(colours -> check(colours, diagnostics));
    }

    private static void check(SiteColours colours, Diagnostics diagnostics) {
        // A tint that is too dark is itself at fault, not the text on it.
        Optional<HexColour> tint = colours.tint().filter(own -> own.contrast(TEXT) >= LEAST);
        colours.tint().ifPresent(own -> check("tint", own, List.of(TEXT), diagnostics));
        List<HexColour> grounds = tint.map(own -> List.of(own, WHITE)).orElse(List.of(WHITE));
        colours.heading().ifPresent(own -> check("heading", own, grounds, diagnostics));
        colours.link().ifPresent(own -> check("link", own, grounds, diagnostics));
    }

    /** The first of the others has the least contrast. */
    private static void check(String key, HexColour own, List<HexColour> others, Diagnostics diagnostics) {
        HexColour other = others.get(0);
        double contrast = own.contrast(other);
        if (contrast >= BETTER) {
            return;
        }
        boolean unreadable = contrast < LEAST;
        diagnostics.report(
                unreadable ? Code.BRAND_UNREADABLE : Code.PALE_COLOUR,
                own.place(),
                String.format(
                        Locale.ROOT,
                        "the colour %s of \"%s\" has a contrast of %.2f to 1 to %s",
                        own.value(),
                        key,
                        Math.floor(contrast * 100) / 100,
                        name(other)),
                "write \"" + own.contrasting(other, BETTER).value()
                        + "\", the nearest that has the 7 to 1 that all other text has"
                        + (unreadable
                                ? "; the 4.5 to 1 that text must have begins at "
                                        + own.contrasting(other, LEAST).value()
                                : ""));
    }

    private static String name(HexColour other) {
        return other.equals(WHITE) ? "white" : other.equals(TEXT) ? "the text on it" : "the tint " + other.value();
    }
}
