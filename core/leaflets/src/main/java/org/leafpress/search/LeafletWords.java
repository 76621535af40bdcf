package org.leafpress.search;

import java.util.List;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;

/**
 * What a leaflet can be found by.
 *
 * @param words each once, in order, folded
 */
public record LeafletWords(TopicId topic, LanguageTag language, List<FoundBy> words) {
    public LeafletWords {
        words = List.copyOf(words);
    }

    /**
     * A word of a leaflet.
     *
     * @param mark {@link #mark}
     */
    public record FoundBy(String word, int mark) {}

    /** The weight of a word, and whether it stands among the signs of an emergency, in three bits. */
    static int mark(Weight weight, boolean emergency) {
        int bits = switch (weight) {
            case TEXT -> 0;
            case HEADING -> 1;
            case NAME -> 2;
            case TITLE -> 3;
        };
        return 2 * bits + (emergency ? 1 : 0);
    }

    /** The mark of a word that stands in two places. */
    static int both(int one, int other) {
        return 2 * Math.max(one / 2, other / 2) + ((one | other) & 1);
    }

    /** True for a word of the title or of another name. */
    static boolean isName(int mark) {
        return mark >= mark(Weight.NAME, false);
    }
}
