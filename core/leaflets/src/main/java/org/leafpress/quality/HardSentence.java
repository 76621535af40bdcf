package org.leafpress.quality;

import java.util.List;
import org.leafpress.diagnostic.Place;

/**
 * A sentence that is hard to read.
 *
 * @param text as a reader meets it: for an item of a list with the words that lead in to it
 * @param places in the source, one for each line, without the words that lead in; at least one
 * @param counts of it, terms of the glossary left out
 * @param score of the language's main formula
 */
public record HardSentence(String text, List<Place> places, Counts counts, Score score) {
    public HardSentence {
        places = List.copyOf(places);
    }
}
