package org.leafpress.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.Cause;
import org.leafpress.model.Leaflet;
import org.leafpress.model.ModelWalk;
import org.leafpress.model.Ref;
import org.leafpress.model.ReliefStrategy;
import org.leafpress.model.Topic;
import org.leafpress.model.Treatment;
import org.leafpress.model.text.Inline;

/** Every source that is referred to is listed. */
final class SourceReferences implements Rule {
    @Override
    public void check(Topic topic, SiteContext context, Diagnostics diagnostics) {
        Set<String> sources = topic.facts().sources().stream()
                .map(source -> source.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Leaflet leaflet : topic.leaflets().values()) {
            ModelWalk.each(leaflet, Cause.class, cause -> check(cause.sources(), sources, diagnostics));
            ModelWalk.each(leaflet, ReliefStrategy.class, strategy -> check(strategy.sources(), sources, diagnostics));
            ModelWalk.each(leaflet, Treatment.class, treatment -> check(treatment.sources(), sources, diagnostics));
            ModelWalk.each(
                    leaflet, Inline.SourceLink.class, link -> check(List.of(link.source()), sources, diagnostics));
        }
    }

    private static void check(List<Ref> refs, Set<String> sources, Diagnostics diagnostics) {
        for (Ref ref : refs) {
            if (!sources.contains(ref.id())) {
                diagnostics.report(
                        Code.UNKNOWN_SOURCE,
                        ref.place(),
                        "there is no source \"" + ref.id() + "\" in this topic",
                        Alternatives.among(ref.id(), sources, "list it under sources in topic.yaml"));
            }
        }
    }
}
