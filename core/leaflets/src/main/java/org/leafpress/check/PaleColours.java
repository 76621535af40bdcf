package org.leafpress.check;

import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.HexColour;
import org.leafpress.model.site.Site;
import org.leafpress.model.theme.SiteColours;
import org.leafpress.model.theme.SitePrint;

/**
 * The clinic's own colours can be read, in a grey copy too: text keeps a contrast of 7 to 1 to white (WCAG 2.2, success
 * criterion 1.4.6).
 */
final class PaleColours implements Rule<Site> {
    private static final double CONTRAST = 7;

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        site.facts().print().flatMap(SitePrint::colours).ifPresent(colours -> check(colours, diagnostics));
    }

    private static void check(SiteColours colours, Diagnostics diagnostics) {
        check("heading", colours.heading(), false, diagnostics);
        check("link", colours.link(), false, diagnostics);
        check("tint", colours.tint(), true, diagnostics);
    }

    private static void check(String key, Optional<HexColour> colour, boolean light, Diagnostics diagnostics) {
        colour.ifPresent(found -> {
            double contrast = light ? (found.luminance() + 0.05) / 0.05 : 1.05 / (found.luminance() + 0.05);
            // Black text on the tint would have more than what is asked for; the theme's text is not quite black.
            if (contrast < (light ? 1.8 * CONTRAST : CONTRAST)) {
                diagnostics.report(
                        Code.PALE_COLOUR,
                        found.place(),
                        "the colour " + found.value() + " of \"" + key + "\" is too "
                                + (light ? "dark to stand behind text" : "light for text on white"),
                        "choose a " + (light ? "lighter" : "darker")
                                + " one: text needs a contrast of 7 to 1 to what is behind it");
            }
        });
    }
}
