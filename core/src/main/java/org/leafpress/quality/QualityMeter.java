package org.leafpress.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.model.Governance;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Site;
import org.leafpress.model.SiteText;
import org.leafpress.model.Topic;
import org.leafpress.prose.Fills;
import org.leafpress.prose.Wording;

/** Measures the topics of one site. Safe for use by many threads, and quicker the more topics it is used for. */
public final class QualityMeter {
    private final Site site;
    private final Map<LanguageTag, ReadabilityMeter> meters = new HashMap<>();

    /** Measures by what the site says of its languages and hard words. */
    public QualityMeter(Site site) {
        this.site = site;
        for (LanguageTag language : site.facts().languages()) {
            meters.put(
                    language,
                    new ReadabilityMeter(
                            language, Optional.ofNullable(site.glossaries().get(language))));
        }
    }

    /** How easy a leaflet in a language of the site is to read. */
    public LanguageReadability readability(Leaflet leaflet, LanguageTag language) {
        return readability(wording(leaflet, language));
    }

    private LanguageReadability readability(Wording wording) {
        return Optional.ofNullable(meters.get(wording.language()))
                .orElseThrow(() -> new IllegalArgumentException("not a language of the site: " + wording.language()))
                .measure(wording);
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
            Wording wording = wording(entry.getValue(), language);
            LanguageReadability measured = readability(wording);
            readability.put(language, measured);
            appraisals.addAll(
                    new Appraiser(new Material(site, topic, governance, language, entry.getValue(), wording, measured))
                            .appraise());
        }
        return new Quality(readability, appraisals);
    }

    private Wording wording(Leaflet leaflet, LanguageTag language) {
        Optional<SiteText> text = Optional.ofNullable(site.texts().get(language));
        Optional<Fills> fills = text.map(found -> new Fills(site.facts(), found, language));
        return Wording.of(leaflet, language, placeholder -> fills.flatMap(values -> values.find(placeholder)));
    }
}
