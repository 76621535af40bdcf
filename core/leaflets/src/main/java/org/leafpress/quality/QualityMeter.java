package org.leafpress.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.Site;
import org.leafpress.model.topic.Topic;
import org.leafpress.prose.Wording;
import org.leafpress.prose.Wordings;

/** Measures the topics of one site. Safe for use by many threads, and quicker the more topics it is used for. */
public final class QualityMeter {
    private final Site site;
    private final Wordings wordings;
    private final Map<LanguageTag, ReadabilityMeter> meters = new HashMap<>();

    /** Measures by what the site says of its languages and hard words. */
    public QualityMeter(Site site) {
        this.site = site;
        this.wordings = new Wordings(site);
        for (LanguageTag language : site.facts().languages()) {
            meters.put(
                    language,
                    new ReadabilityMeter(
                            language, Optional.ofNullable(site.glossaries().get(language))));
        }
    }

    /** How easy the wording of a leaflet in a language of the site is to read as a whole, and no more. */
    public LanguageReadability.Pair readabilityOfWhole(Wording wording) {
        return meter(wording).measureWhole(wording);
    }

    /** How easy the wording of a leaflet in a language of the site is to read. */
    public LanguageReadability readability(Wording wording) {
        return meter(wording).measure(wording);
    }

    private ReadabilityMeter meter(Wording wording) {
        return Optional.ofNullable(meters.get(wording.language()))
                .orElseThrow(() -> new IllegalArgumentException("not a language of the site: " + wording.language()));
    }

    /**
     * Everything that can be told of a topic.
     *
     * @param governance of the topic, which tells whose answers count
     */
    public Quality measure(Topic topic, Governance governance) {
        SortedMap<LanguageTag, LanguageReadability> readability = new TreeMap<>();
        List<Appraisal> appraisals = new ArrayList<>();
        for (Map.Entry<LanguageTag, Leaflet> entry : topic.leaflets().entrySet()) {
            LanguageTag language = entry.getKey();
            Wording wording = wordings.of(entry.getValue(), language);
            LanguageReadability measured = readability(wording);
            readability.put(language, measured);
            appraisals.addAll(new Appraiser(
                            new AssessedLeaflet(site, topic, governance, language, entry.getValue(), wording, measured))
                    .appraise());
        }
        return new Quality(readability, appraisals);
    }
}
