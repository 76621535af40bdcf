package org.leafpress.check.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.DidYouMean;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Ref;
import org.leafpress.model.leaflet.Cause;
import org.leafpress.model.leaflet.ReliefStrategy;
import org.leafpress.model.leaflet.Treatment;
import org.leafpress.model.text.Inline;
import org.leafpress.model.topic.Topic;

/** Every source that is referred to is listed. */
final class SourceReferences implements Rule<CheckedText> {
    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        text.topic().ifPresentOrElse(topic -> check(text, topic, diagnostics), () -> checkNone(text, diagnostics));
    }

    private static void checkNone(CheckedText text, Diagnostics diagnostics) {
        text.all(Inline.SourceLink.class)
                .forEach(link -> diagnostics.report(
                        Code.UNKNOWN_SOURCE,
                        link.source().place(),
                        "only topics have sources",
                        "link to the address instead: [text](https://...)"));
    }

    private static void check(CheckedText leaflet, Topic topic, Diagnostics diagnostics) {
        Set<String> sources = topic.facts().sources().stream()
                .map(source -> source.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        leaflet.all(Cause.class).forEach(cause -> check(cause.sources(), sources, diagnostics));
        leaflet.all(ReliefStrategy.class).forEach(strategy -> check(strategy.sources(), sources, diagnostics));
        leaflet.all(Treatment.class).forEach(treatment -> check(treatment.sources(), sources, diagnostics));
        leaflet.all(Inline.SourceLink.class).forEach(link -> check(List.of(link.source()), sources, diagnostics));
    }

    private static void check(List<Ref> refs, Set<String> sources, Diagnostics diagnostics) {
        for (Ref ref : refs) {
            if (!sources.contains(ref.id())) {
                diagnostics.report(
                        Code.UNKNOWN_SOURCE,
                        ref.place(),
                        "there is no source \"" + ref.id() + "\" in this topic",
                        DidYouMean.among(ref.id(), sources, "list it under sources in topic.yaml"));
            }
        }
    }
}
