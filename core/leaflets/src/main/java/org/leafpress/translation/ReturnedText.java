package org.leafpress.translation;

import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Inline;

/**
 * A text that has come back from a translator.
 *
 * @param text as it went out
 * @param translation what it has been translated into; empty if there is nothing
 * @param initial true if the file says that nobody has worked on it
 * @param place in the translator's file
 */
record ReturnedText(ExchangeText text, List<Inline> translation, boolean initial, Place place) {
    ReturnedText {
        translation = List.copyOf(translation);
    }
}
