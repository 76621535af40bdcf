package org.leafpress.quality;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.model.LanguageTag;

/**
 * How good a topic is as far as it can be told; made by {@link QualityMeter}.
 *
 * @param readability by language, of the whole leaflet and of each part, with the hardest sentences
 * @param appraisals one for each instrument that is meant for such a topic and each language, by language, then in the
 *     order of {@link org.leafpress.model.review.Instrument}: what the build decided and why, what people answered, what is
 *     open, and the score where there is one
 */
public record Quality(SortedMap<LanguageTag, LanguageReadability> readability, List<Appraisal> appraisals) {
    public Quality {
        readability = Collections.unmodifiableSortedMap(new TreeMap<>(readability));
        appraisals = List.copyOf(appraisals);
    }
}
