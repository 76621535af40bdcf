package org.leafpress.translation;

import java.util.ArrayList;
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

    /** Without blanks and line ends at its ends, which tools add when they lay out a file. */
    ReturnedText cleaned() {
        List<Inline> clean = new ArrayList<>(translation);
        if (!clean.isEmpty() && clean.get(0) instanceof Inline.Run first) {
            clean.set(0, new Inline.Run(first.text().stripLeading(), first.place()));
        }
        int last = clean.size() - 1;
        if (!clean.isEmpty() && clean.get(last) instanceof Inline.Run end) {
            clean.set(last, new Inline.Run(end.text().stripTrailing(), end.place()));
        }
        clean.removeIf(piece -> piece instanceof Inline.Run run && run.text().isEmpty());
        return new ReturnedText(text, clean, initial, place);
    }
}
