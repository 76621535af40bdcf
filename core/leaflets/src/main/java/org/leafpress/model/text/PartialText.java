package org.leafpress.model.text;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.diagnostic.Place;

/**
 * What could be read of a leaflet of which faults have lost the rest, in the order of the file. Only rules that look at
 * each text by itself can look at it.
 *
 * @param phrases sentences
 * @param texts of one paragraph or more
 */
public record PartialText(List<Phrase> phrases, List<Prose> texts) {
    public PartialText {
        phrases = List.copyOf(phrases);
        texts = List.copyOf(texts);
    }

    /** All texts of a record that cannot be shown, such as a leaflet of a topic whose facts are at fault. */
    public static PartialText of(Record whole) {
        List<Phrase> phrases = new ArrayList<>();
        List<Prose> texts = new ArrayList<>();
        ModelWalk.each(whole, Phrase.class, phrases::add);
        ModelWalk.each(whole, Prose.class, texts::add);
        return new PartialText(phrases, texts);
    }

    /**
     * Those of its texts that stand in the file of a language, or in files of its folder.
     *
     * @param path of the folder
     */
    public PartialText within(String path) {
        return new PartialText(
                phrases.stream().filter(phrase -> isIn(path, phrase.place())).toList(),
                texts.stream().filter(text -> isIn(path, text.place())).toList());
    }

    private static boolean isIn(String path, Place place) {
        return place.file().startsWith(path + ".") || place.file().startsWith(path + "/");
    }
}
