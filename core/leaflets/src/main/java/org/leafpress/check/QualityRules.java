package org.leafpress.check;

import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.Governance;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Site;
import org.leafpress.model.Topic;
import org.leafpress.prose.Wording;
import org.leafpress.quality.Appraisal;
import org.leafpress.quality.QualityMeter;

/** The rules for which a topic is measured, which is done once for all of them. Thread-safe. */
final class QualityRules {
    private final QualityMeter meter;
    private final SiteContext context;

    QualityRules(Site site, SiteContext context) {
        this.meter = new QualityMeter(site);
        this.context = context;
    }

    /** Looks at how easy a leaflet is to read. */
    void check(Leaflet leaflet, Wording wording, Diagnostics diagnostics) {
        if (ReadingLevel.isTooHard(meter.readabilityOfWhole(wording), wording.language(), context)) {
            ReadingLevel.report(leaflet, meter.readability(wording), context, diagnostics);
        }
    }

    /** Looks at what people answered of a topic. */
    void check(Topic topic, Governance governance, Diagnostics diagnostics) {
        if (!topic.facts().assessments().isEmpty()) {
            Assessments.check(topic, diagnostics);
            for (Appraisal appraisal : meter.measure(topic, governance).appraisals()) {
                Assessments.check(appraisal, diagnostics);
            }
        }
    }
}
