package org.leafpress.typeset;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafpress.pdf.Colour;

/** Reads the colours of SVG: hexadecimal, {@code rgb()}, and the names in common use. */
final class SvgColours {
    private static final Map<String, Colour> NAMES = Map.ofEntries(
            name("black", "#000000"),
            name("white", "#ffffff"),
            name("grey", "#808080"),
            name("gray", "#808080"),
            name("silver", "#c0c0c0"),
            name("lightgrey", "#d3d3d3"),
            name("lightgray", "#d3d3d3"),
            name("darkgrey", "#a9a9a9"),
            name("darkgray", "#a9a9a9"),
            name("red", "#ff0000"),
            name("maroon", "#800000"),
            name("yellow", "#ffff00"),
            name("orange", "#ffa500"),
            name("olive", "#808000"),
            name("lime", "#00ff00"),
            name("green", "#008000"),
            name("aqua", "#00ffff"),
            name("cyan", "#00ffff"),
            name("teal", "#008080"),
            name("blue", "#0000ff"),
            name("navy", "#000080"),
            name("fuchsia", "#ff00ff"),
            name("purple", "#800080"),
            name("pink", "#ffc0cb"),
            name("brown", "#a52a2a"),
            name("currentcolor", "#000000"));

    private SvgColours() {}

    private static Map.Entry<String, Colour> name(String name, String hex) {
        return Map.entry(name, Colour.of(hex));
    }

    static Colour parse(String text) throws SvgFault {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Optional<Colour> known = Optional.ofNullable(NAMES.get(lower)).or(() -> Colour.find(lower));
        if (known.isPresent()) {
            return known.get();
        }
        if (lower.startsWith("rgb(")) {
            SvgScanner in = new SvgScanner(lower.substring(4));
            int red = part(in);
            int green = part(in);
            return new Colour(red, green, part(in));
        }
        throw new SvgFault("the colour \"" + PlainText.clean(text) + "\" is not known");
    }

    private static int part(SvgScanner in) throws SvgFault {
        double value = in.number();
        double scaled = in.take('%') ? value * 2.55 : value;
        return (int) Math.max(0, Math.min(255, Math.round(scaled)));
    }

    /** The colour as it looks on white paper when it lets some of the paper through. */
    static Colour onWhite(Colour colour, double opacity) {
        double o = Math.max(0, Math.min(1, opacity));
        return new Colour(mix(colour.red(), o), mix(colour.green(), o), mix(colour.blue(), o));
    }

    private static int mix(int part, double opacity) {
        return (int) Math.round(255 - (255 - part) * opacity);
    }
}
