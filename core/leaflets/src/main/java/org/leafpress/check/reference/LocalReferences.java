package org.leafpress.check.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.check.subject.DidYouMean;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Id;
import org.leafpress.model.Labels;
import org.leafpress.model.Ref;
import org.leafpress.model.leaflet.AreaNote;
import org.leafpress.model.leaflet.Cause;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Relief;
import org.leafpress.model.topic.Topic;

/**
 * References between the parts of a leaflet lead somewhere. Those that a translation takes from its source are checked
 * in the source alone.
 */
final class LocalReferences implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        Set<String> listed = topic.facts().bodyAreas().stream().map(Labels::of).collect(Collectors.toSet());
        for (Leaflet leaflet : topic.leaflets().values()) {
            Set<String> causes = leaflet.causes().stream()
                    .flatMap(cause -> cause.id().stream())
                    .map(Id::value)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> remedies = remedies(leaflet);
            for (Cause cause : leaflet.causes()) {
                check(leaflet, cause.whatHelps(), remedies, "relief strategy or treatment", diagnostics);
            }
            for (AreaNote area : leaflet.bodyAreas()) {
                check(leaflet, area.causes(), causes, "cause", diagnostics);
                if (!listed.contains(Labels.of(area.area()))) {
                    diagnostics.report(
                            Code.UNKNOWN_REFERENCE,
                            area.place(),
                            "the body area \"" + Labels.of(area.area()) + "\" is not among the topic's body areas",
                            "add it to body-areas in topics/" + topic.id() + "/topic.yaml");
                }
            }
        }
    }

    private static Set<String> remedies(Leaflet leaflet) {
        Stream<String> strategies = leaflet.relief().map(Relief::dos).orElse(List.of()).stream()
                .flatMap(strategy -> strategy.id().stream())
                .map(Id::value);
        Stream<String> treatments = leaflet.treatments().stream()
                .flatMap(treatment -> treatment.id().stream())
                .map(Id::value);
        return Stream.concat(strategies, treatments).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void check(
            Leaflet leaflet, List<Ref> refs, Set<String> known, String what, Diagnostics diagnostics) {
        for (Ref ref : refs) {
            if (isWrittenIn(leaflet, ref) && !known.contains(ref.id())) {
                diagnostics.report(
                        Code.UNKNOWN_REFERENCE,
                        ref.place(),
                        "there is no " + what + " \"" + ref.id() + "\" in this leaflet",
                        DidYouMean.among(ref.id(), known, "add it, or remove the reference"));
            }
        }
    }

    private static boolean isWrittenIn(Leaflet leaflet, Ref ref) {
        return ref.place().file().equals(leaflet.place().file());
    }
}
