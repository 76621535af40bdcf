package org.leafpress.typeset;

import org.leafpress.pdf.Colour;

/**
 * The colours of a card. Band and text on it should be as light and dark as black and white are, since leaflets are
 * copied.
 *
 * @param name what documents call it
 * @param band behind label and heading, and around the card
 * @param bandText of label and heading
 * @param fill behind the content
 * @param mark tells it from others where there is no colour
 */
public record CardTone(String name, Colour band, Colour bandText, Colour fill, CardMark mark) {
    /** Without a mark. */
    public CardTone(String name, Colour band, Colour bandText, Colour fill) {
        this(name, band, bandText, fill, CardMark.NONE);
    }
}
