package org.leafpress.pdf;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A colour of a screen.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);
    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** Checks the ranges. */
    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("a colour's parts are 0 to 255: " + red + ", " + green + ", " + blue);
        }
    }

    /**
     * The colour that {@code #rgb} or {@code #rrggbb} stands for; case does not matter.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Colour of(String hex) {
        return find(hex).orElseThrow(() -> new IllegalArgumentException("not a colour such as #003087: " + hex));
    }

    /** As {@link #of}, and empty if the text is no colour. */
    public static Optional<Colour> find(String hex) {
        String digits = hex.toLowerCase(Locale.ROOT);
        if (digits.matches("#[0-9a-f]{3}")) {
            digits = "#" + digits.substring(1).replaceAll("(.)", "$1$1");
        }
        if (!digits.matches("#[0-9a-f]{6}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(digits.substring(1), 16);
        return Optional.of(new Colour(value >> 16, value >> 8 & 255, value & 255));
    }

    /** As {@link #equals}, for loops that ask it for every word: a record's own is slow before it is compiled well. */
    boolean isSame(@Nullable Colour other) {
        return other != null && other.red == red && other.green == green && other.blue == blue;
    }

    SyntaxWriter fill(SyntaxWriter out) {
        return isGrey() ? out.number(red / 255.0).op("g") : components(out).op("rg");
    }

    SyntaxWriter stroke(SyntaxWriter out) {
        return isGrey() ? out.number(red / 255.0).op("G") : components(out).op("RG");
    }

    private boolean isGrey() {
        return red == green && green == blue;
    }

    private SyntaxWriter components(SyntaxWriter out) {
        return out.number(red / 255.0).number(green / 255.0).number(blue / 255.0);
    }
}
