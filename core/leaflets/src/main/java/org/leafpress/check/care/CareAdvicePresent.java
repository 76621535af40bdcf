package org.leafpress.check.care;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicKind;

/** A leaflet says when to seek help, unless its topic is of a kind that can leave this to the site. */
final class CareAdvicePresent implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        if (topic.facts().kind().map(TopicKind::needsCareAdvice).orElse(true)) {
            topic.leaflets().values().stream()
                    .filter(leaflet -> leaflet.care().isEmpty())
                    .forEach(leaflet -> report(leaflet, diagnostics));
        }
    }

    private static void report(Leaflet leaflet, Diagnostics diagnostics) {
        diagnostics.report(
                Code.MISSING_KEY,
                leaflet.place(),
                "the key \"seek-help\" is missing",
                "add \"seek-help:\" and below it \"emergency:\", \"urgent:\" or \"routine:\" with an action and signs; only"
                        + " a topic with \"kind: test\", \"healthy-living\", \"schedule\" or \"hub\" in topic.yaml can do"
                        + " without");
    }
}
