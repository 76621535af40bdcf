package org.leafpress.quality;

import java.util.List;
import org.leafpress.model.LanguageTag;
import org.leafpress.prose.Region;

/**
 * How easy a leaflet is to read in one language.
 *
 * @param language that it is written in
 * @param whole of the whole leaflet
 * @param sections of each part that has running text, in reading order
 * @param hardest the sentences that are hardest by the language's main formula, the hardest first; empty where nothing
 *     is measured
 */
public record LanguageReadability(
        LanguageTag language, Pair whole, List<SectionReadability> sections, List<HardSentence> hardest) {
    public LanguageReadability {
        sections = List.copyOf(sections);
        hardest = List.copyOf(hardest);
    }

    /**
     * A measure of a text.
     *
     * @param all of all its words
     * @param withoutTerms of all but the terms of the glossary that say they do not count in reading age
     */
    public record Pair(Readability all, Readability withoutTerms) {}

    /** How easy one part of a leaflet is to read. */
    public record SectionReadability(Region region, Pair readability) {}
}
