package org.leafpress.model.translation;

import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Prose;

/**
 * A piece of text that is translated as one.
 *
 * @param path of keys from the root of the leaflet, joined by slashes; an item of a list is named by its id, body area or
 *     part, or else by its number from 1: {@code seek-help/emergency/1/signs/2}, {@code causes/caffeine/text}
 * @param part to which it belongs
 * @param kind how much it may hold
 * @param text as blocks, whatever its kind
 */
public record TextUnit(String path, TextPart part, Kind kind, Prose text) {
    /** How much a piece of text may hold. */
    public enum Kind {
        /** Plain words without markup. */
        WORDS,
        /** One paragraph. */
        PHRASE,
        /** Blocks. */
        PROSE
    }

    /** Where it starts. */
    public Place place() {
        return text.place();
    }

    /**
     * True for text that a translation may well have more or less of than its source: other names of the topic, and what
     * no reader sees.
     */
    public boolean isFree() {
        return path.startsWith("also-called/") || path.endsWith("medical-name") || path.endsWith("/reason");
    }
}
