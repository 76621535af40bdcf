package org.leafpress.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.HexColour;
import org.leafpress.model.site.Brand;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.theme.SiteColours;

/**
 * The colours of the clinic for the theme's {@code style.css}: added at its end, so that they count more than the theme's
 * and no page waits for one more file.
 */
public final class BrandStyle {
    /** Contrast of text where the theme is free to choose: WCAG 2.2, success criterion 1.4.6. */
    private static final double CONTRAST = 7;

    private static final HexColour WHITE = new HexColour("#ffffff", Place.file("site.yaml"));
    /** The lightest ground on dark screens, {@code --sage} of the theme. */
    private static final HexColour DARK = new HexColour("#1d2d29", Place.file("site.yaml"));

    private BrandStyle() {}

    /** A file of the theme, with the colours of a site if it is the style sheet. */
    public static byte[] in(String path, byte[] file, Optional<SiteFacts> site) {
        Optional<SiteColours> colours =
                site.flatMap(SiteFacts::brand).flatMap(Brand::colours).filter(unused -> path.equals("style.css"));
        return colours.map(found -> with(file, css(found))).orElse(file);
    }

    private static byte[] with(byte[] file, String css) {
        return (new String(file, StandardCharsets.ISO_8859_1) + css).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String css(SiteColours colours) {
        List<String> light = new ArrayList<>();
        List<String> dark = new ArrayList<>();
        colours.heading().ifPresent(colour -> {
            light.add("--brand: " + colour.value());
            light.add("--foot: " + colour.contrasting(WHITE, CONTRAST).value());
            dark.add("--brand: " + colour.contrasting(DARK, CONTRAST).value());
        });
        colours.link().ifPresent(colour -> {
            light.add("--link: " + colour.value());
            dark.add("--link: " + colour.contrasting(DARK, CONTRAST).value());
        });
        colours.tint().ifPresent(colour -> {
            light.add("--sage: " + colour.value());
            dark.add("--sage: " + DARK.value());
        });
        return ":root { " + String.join("; ", light) + " }\n@media (prefers-color-scheme: dark) { :root { "
                + String.join("; ", dark) + " } }\n";
    }
}
