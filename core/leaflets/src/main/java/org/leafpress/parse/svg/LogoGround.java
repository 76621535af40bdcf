package org.leafpress.parse.svg;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Drawing;
import org.leafpress.model.FileRef;
import org.leafpress.model.HexColour;
import org.leafpress.svg.Svg;

/**
 * Sees to it that a logo can be seen on what it stands on. A logo that is white all over would be missing from paper without a
 * word, and so would a white name beside a coloured sign.
 */
public enum LogoGround {
    /** Paper, and screens that are not dark. */
    WHITE(
            "#ffffff",
            "white paper",
            Code.LOGO_TOO_PALE,
            "use the version of the logo for white ground, in dark colours or with a ground of its own in the file; "
                    + "this one can serve as logo-dark:"),

    /** Dark screens, as the theme has them. */
    DARK(
            "#111a18",
            "dark screens",
            Code.LOGO_TOO_DARK,
            "use the version of the logo for dark ground, in light colours, or leave logo-dark: out, and the logo stands on "
                    + "white there");

    /** All of it has less: no colour of it can be told from the ground in a grey copy or by eyes that see little contrast. */
    private static final double HARDLY_SEEN = 2;

    /** A part with less cannot be told from the ground at all. A light shade beside what is dark is no fault. */
    private static final double NOT_SEEN = 1.25;

    /** What takes less of the drawing is no name and no sign. */
    private static final double SMALL = 0.03;

    private final String ground;
    private final String name;
    private final Code code;
    private final String remedy;

    LogoGround(String ground, String name, Code code, String remedy) {
        this.ground = ground;
        this.name = name;
        this.code = code;
        this.remedy = remedy;
    }

    /** Reports a logo that does not show on this ground, or a part that does not and lies on nothing that does. */
    public void check(FileRef file, Drawing logo, Diagnostics diagnostics) {
        Optional<Svg> svg = Svg.read(logo.svg()).svg();
        if (svg.isEmpty()) {
            return;
        }
        HexColour below = new HexColour(ground, Place.file("site.yaml"));
        List<InkPart> parts = InkPart.of(svg.get().marks(), below);
        Optional<InkPart> strongest = parts.stream().max(Comparator.comparingDouble(part -> part.contrast(below)));
        if (strongest.isPresent() && strongest.get().contrast(below) < HARDLY_SEEN) {
            report(
                    file,
                    "the logo hardly shows on " + name + ": the strongest of its colours,",
                    strongest.get(),
                    below,
                    diagnostics);
            return;
        }
        double least = SMALL * svg.get().width() * svg.get().height();
        List<InkPart> seen =
                parts.stream().filter(part -> part.contrast(below) >= NOT_SEEN).toList();
        List<InkPart> lost = parts.stream()
                .filter(part -> part.contrast(below) < NOT_SEEN)
                .filter(part -> seen.stream().noneMatch(other -> other.area().intersects(part.area())))
                .toList();
        if (lost.stream().mapToDouble(LogoGround::size).sum() >= least) {
            report(
                    file,
                    "a part of the logo does not show on " + name + ": its colour,",
                    lost.get(0),
                    below,
                    diagnostics);
        }
    }

    private static double size(InkPart part) {
        Rectangle2D area = part.area();
        return area.getWidth() * area.getHeight();
    }

    private void report(FileRef file, String what, InkPart part, HexColour below, Diagnostics diagnostics) {
        double contrast = Math.floor(part.contrast(below) * 100) / 100;
        diagnostics.report(
                code,
                file.place(),
                String.format(
                        Locale.ROOT,
                        "%s %s, has a contrast of %.2f to 1",
                        what,
                        part.colour().value(),
                        contrast),
                remedy);
    }
}
