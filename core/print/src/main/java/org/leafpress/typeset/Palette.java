package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.Colour;

/**
 * The colours of a document.
 *
 * @param text running text
 * @param heading headings, and the rule below the title
 * @param muted header, footer and captions
 * @param link text of links
 * @param rule rules of tables and lines to write on
 * @param tint behind header cells and lead paragraphs
 * @param positive ticks
 * @param negative crosses
 * @param tones colours of cards; the first serves for a name that is not there
 */
public record Palette(
        Colour text,
        Colour heading,
        Colour muted,
        Colour link,
        Colour rule,
        Colour tint,
        Colour positive,
        Colour negative,
        List<CardTone> tones) {

    /** Copies the list, which must not be empty. */
    public Palette {
        tones = List.copyOf(tones);
        if (tones.isEmpty()) {
            throw new IllegalArgumentException("a palette needs a tone for cards");
        }
    }

    /**
     * Calm blues, with the care levels in the colours of the NHS digital service manual's care cards: red on dark grey
     * for emergencies, red, blue.
     */
    public static Palette standard() {
        Colour white = Colour.WHITE;
        return new Palette(
                Colour.of("#1b2328"),
                Colour.of("#0b4f6c"),
                Colour.of("#4c5a62"),
                Colour.of("#00508f"),
                Colour.of("#a9b8c0"),
                Colour.of("#eaf2f5"),
                Colour.of("#00663a"),
                Colour.of("#a3130a"),
                List.of(
                        new CardTone("note", Colour.of("#0b4f6c"), white, Colour.of("#f4f8fa")),
                        new CardTone("routine", Colour.of("#005eb8"), white, Colour.of("#f3f8fd")),
                        new CardTone("urgent", Colour.of("#b3160c"), white, Colour.of("#fdf5f4")),
                        new CardTone("emergency", Colour.of("#212b32"), white, Colour.of("#f4f4f5")),
                        new CardTone("do", Colour.of("#00663a"), white, Colour.of("#f3faf6")),
                        new CardTone("do-not", Colour.of("#8c1d18"), white, Colour.of("#fdf5f4"))));
    }

    /** The tone of a name. */
    Optional<CardTone> tone(String name) {
        return tones.stream().filter(tone -> tone.name().equals(name)).findFirst();
    }
}
