package org.leafpress.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Placeholder;
import org.leafpress.model.leaflet.Leaflet;

/**
 * All that a text says, in the order in which readers meet it: for rules about words and for readability.
 *
 * @param language that it is written in
 * @param passages in reading order; the words of pictures come last
 */
public record Wording(LanguageTag language, List<Passage> passages) {
    public Wording {
        passages = List.copyOf(passages);
    }

    /**
     * The wording of a leaflet: the words of its author, without those that pages add.
     *
     * @param fills the values of placeholders; one without a value stands as its key in braces
     */
    public static Wording of(Leaflet leaflet, LanguageTag language, Function<Placeholder, Optional<String>> fills) {
        return new Wording(language, collect(leaflet, new SentenceBreaks(language)::of, fills));
    }

    /**
     * The passages of the same, each as one sentence whose words are not told apart: for who reads them otherwise, in less
     * than half the time.
     */
    public static List<Passage> unparted(Leaflet leaflet, Function<Placeholder, Optional<String>> fills) {
        return collect(leaflet, SentenceBreaks::whole, fills);
    }

    private static List<Passage> collect(
            Leaflet leaflet, Function<String, List<Sentence>> breaks, Function<Placeholder, Optional<String>> fills) {
        PassageCollector collector = new PassageCollector(breaks, fills);
        new LeafletOrder(leaflet).visit(collector);
        return collector.passages();
    }

    /**
     * The wording of a text of the site, such as a glossary, in the order of the model.
     *
     * @param fills as for a leaflet
     */
    public static Wording ofShared(Record text, LanguageTag language, Function<Placeholder, Optional<String>> fills) {
        PassageCollector collector = new PassageCollector(new SentenceBreaks(language)::of, fills);
        collector.visit(text, new Region.Shared());
        return new Wording(language, collector.passages());
    }
}
