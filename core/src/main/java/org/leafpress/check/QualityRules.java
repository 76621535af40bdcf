package org.leafpress.check;

import java.util.Map;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.Governance;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Site;
import org.leafpress.model.Topic;
import org.leafpress.quality.Appraisal;
import org.leafpress.quality.LanguageReadability;
import org.leafpress.quality.QualityMeter;

/** The rules for which a topic is measured, which is done once for all of them. Thread-safe. */
final class QualityRules {
    private final QualityMeter meter;
    private final SiteContext context;

    QualityRules(Site site, SiteContext context) {
        this.meter = new QualityMeter(site);
        this.context = context;
    }

    void check(Topic topic, Governance governance, Diagnostics diagnostics) {
        for (Map.Entry<LanguageTag, Leaflet> leaflet : topic.leaflets().entrySet()) {
            LanguageReadability measured = meter.readability(leaflet.getValue(), leaflet.getKey());
            ReadingLevel.check(leaflet.getValue(), measured, context, diagnostics);
        }
        if (!topic.facts().assessments().isEmpty()) {
            Assessments.check(topic, diagnostics);
            for (Appraisal appraisal : meter.measure(topic, governance).appraisals()) {
                Assessments.check(appraisal, diagnostics);
            }
        }
    }
}
