package org.leafpress.render.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.model.Id;
import org.leafpress.model.Ref;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Relief;
import org.leafpress.render.text.PlainText;
import org.leafpress.render.view.Link;

/** Links between the parts of one leaflet: from areas of the body to causes, from causes to what helps. */
final class LocalLinks {
    private final Map<String, Link> causes = new HashMap<>();
    private final Map<String, Link> remedies = new HashMap<>();
    private final Set<String> linkedCauses;
    private final Set<String> linkedRemedies;

    LocalLinks(Leaflet leaflet, PlainText plain) {
        linkedCauses = ids(leaflet.bodyAreas().stream().flatMap(area -> area.causes().stream()));
        linkedRemedies = ids(leaflet.causes().stream().flatMap(cause -> cause.whatHelps().stream()));
        leaflet.causes()
                .forEach(cause -> add(causes, "cause-", cause.id(), cause.name().value()));
        leaflet.treatments()
                .forEach(treatment -> add(
                        remedies, "treatment-", treatment.id(), treatment.name().value()));
        leaflet.relief()
                .map(Relief::dos)
                .orElse(List.of())
                .forEach(strategy -> add(remedies, "relief-", strategy.id(), withoutStop(plain.of(strategy.action()))));
    }

    private static Set<String> ids(Stream<Ref> refs) {
        return refs.map(Ref::id).collect(Collectors.toUnmodifiableSet());
    }

    private static void add(Map<String, Link> links, String kind, Optional<Id> id, String text) {
        id.ifPresent(name -> links.put(name.value(), new Link("#" + kind + name.value(), text)));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The anchor of a cause, if it needs one. */
    Optional<String> cause(Optional<Id> id) {
        return anchor("cause-", id, linkedCauses);
    }

    /** The anchor of a treatment, if it needs one. */
    Optional<String> treatment(Optional<Id> id) {
        return anchor("treatment-", id, linkedRemedies);
    }

    /** The anchor of a relief strategy, if it needs one. */
    Optional<String> strategy(Optional<Id> id) {
        return anchor("relief-", id, linkedRemedies);
    }

    /** Only what is linked to gets an anchor: a page has to arrive in one round trip. */
    private static Optional<String> anchor(String kind, Optional<Id> id, Set<String> linked) {
        return id.map(Id::value).filter(linked::contains).map(kind::concat);
    }

    /** Links to causes. */
    List<Link> causes(List<Ref> refs) {
        return links(refs, causes);
    }

    /** Links to treatments and relief strategies. */
    List<Link> remedies(List<Ref> refs) {
        return links(refs, remedies);
    }

    private static List<Link> links(List<Ref> refs, Map<String, Link> targets) {
        return refs.stream()
                .flatMap(ref -> Optional.ofNullable(targets.get(ref.id())).stream())
                .toList();
    }
}
