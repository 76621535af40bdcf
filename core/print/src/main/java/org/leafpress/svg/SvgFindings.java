package org.leafpress.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.svg.SvgFinding.Kind;

/** Collects findings; what stands many times in a drawing is told once, with the first place. */
final class SvgFindings {
    private final SvgPlaces places;
    private final Map<String, SvgFinding> firsts = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    SvgFindings(String text) {
        places = new SvgPlaces(text);
    }

    void add(Kind kind, Element at, String message, String help) {
        if (count(message)) {
            firsts.put(message, new SvgFinding(kind, Optional.of(places.element(at.end())), message, help));
        }
    }

    void add(Kind kind, Element at, String attribute, String message, String help) {
        if (count(message)) {
            // A style may stand in an attribute of its own, in one for all, or in a style sheet.
            String name = at.attributes().containsKey(attribute) ? attribute : "style";
            firsts.put(message, new SvgFinding(kind, Optional.of(places.attribute(at.end(), name)), message, help));
        }
    }

    void add(Kind kind, Optional<SvgPlace> place, String message, String help) {
        if (count(message)) {
            firsts.put(message, new SvgFinding(kind, place, message, help));
        }
    }

    private boolean count(String message) {
        return counts.merge(message, 1, Integer::sum) == 1;
    }

    boolean hasFatal() {
        return firsts.values().stream().anyMatch(SvgFinding::isFatal);
    }

    List<SvgFinding> sorted() {
        List<SvgFinding> all = new ArrayList<>();
        firsts.forEach((message, first) -> {
            int more = counts.getOrDefault(message, 1) - 1;
            String whole = more == 0 ? message : message + " (and " + more + " more of these)";
            all.add(new SvgFinding(first.kind(), first.place(), whole, first.help()));
        });
        all.sort(Comparator.comparing(finding -> finding.place()
                .map(place -> place.line() * 1_000_000L + place.column())
                .orElse(0L)));
        return all;
    }
}
