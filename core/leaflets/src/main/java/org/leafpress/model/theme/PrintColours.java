package org.leafpress.model.theme;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.HexColour;
import org.leafpress.model.NotEmpty;
import org.leafpress.model.Text;

/**
 * The colours in which a theme prints: {@code print/colours.yaml}.
 *
 * @param place where it starts in the source
 * @param text running text
 * @param heading headings, and behind the title of folded leaflets
 * @param muted header, footer and captions
 * @param link text of links
 * @param rule rules of tables and lines to write on
 * @param tint behind header cells and the main message
 * @param positive ticks
 * @param negative crosses
 * @param tones colours of cards; the first serves for a name that is not there
 */
public record PrintColours(
        Place place,
        HexColour text,
        HexColour heading,
        HexColour muted,
        HexColour link,
        HexColour rule,
        HexColour tint,
        HexColour positive,
        HexColour negative,
        @NotEmpty List<Tone> tones) {
    public PrintColours {
        tones = List.copyOf(tones);
    }

    /** The same with the colours of a clinic. */
    public PrintColours with(SiteColours own) {
        return new PrintColours(
                place,
                text,
                own.heading().orElse(heading),
                muted,
                own.link().orElse(link),
                rule,
                own.tint().orElse(tint),
                positive,
                negative,
                tones);
    }

    /**
     * The colours of a card.
     *
     * @param place where it starts in the source
     * @param name what templates call it
     * @param band behind label and heading, and around the card
     * @param bandText of label and heading
     * @param fill behind the content
     * @param mark sign on the band, which comes with a frame of its own weight; none unless told
     */
    public record Tone(
            Place place, Text name, HexColour band, HexColour bandText, HexColour fill, Optional<ToneMark> mark) {}
}
