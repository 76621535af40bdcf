package org.leafpress.model.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Fingerprint;

/**
 * What stands between a leaflet in another language and its source: part by part, whether the translation still says
 * what the source says. Worked out once, when the topic is read.
 *
 * @param madeFrom what it was made from, as far as anyone has said
 * @param parts the state of every part, in the order of the source's keys
 */
public record Translation(Optional<MadeFrom> madeFrom, List<PartStatus> parts) {
    public Translation {
        parts = List.copyOf(parts);
    }

    /**
     * The state of a part.
     *
     * @param part which one
     * @param state of the part
     * @param translation where it stands in the translation; the start of the translation if it is missing
     * @param source where it stands in the source; the start of the source if only the translation has it
     * @param missing paths of the {@link TextUnit}s that only the source has, sorted
     * @param surplus paths of those that only the translation has, sorted
     */
    public record PartStatus(
            TextPart part,
            PartState state,
            Place translation,
            Place source,
            List<String> missing,
            List<String> surplus) {
        public PartStatus {
            missing = List.copyOf(missing);
            surplus = List.copyOf(surplus);
        }
    }

    /** Compares a translation with its source. */
    public static Translation of(Leaflet source, Leaflet translation, Optional<MadeFrom> madeFrom) {
        Map<TextPart, List<TextUnit>> originals = byPart(source);
        Map<TextPart, List<TextUnit>> translated = byPart(translation);
        List<PartStatus> parts = new ArrayList<>();
        Set<TextPart> all = new LinkedHashSet<>(originals.keySet());
        all.addAll(translated.keySet());
        for (TextPart part : all) {
            List<TextUnit> here = translated.getOrDefault(part, List.of());
            List<TextUnit> there = originals.getOrDefault(part, List.of());
            parts.add(status(
                    part,
                    there,
                    here,
                    start(there, source),
                    start(here, translation),
                    madeFrom.flatMap(found -> found.find(part))));
        }
        return new Translation(madeFrom, parts);
    }

    /** The pieces of text of each part, in the order of the leaflet's keys. */
    public static Map<TextPart, List<TextUnit>> byPart(Leaflet leaflet) {
        return TextUnits.of(leaflet).stream()
                .collect(Collectors.groupingBy(TextUnit::part, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    private static Place start(List<TextUnit> units, Leaflet leaflet) {
        return units.isEmpty() ? leaflet.place() : units.get(0).place();
    }

    private static PartStatus status(
            TextPart part,
            List<TextUnit> there,
            List<TextUnit> here,
            Place source,
            Place translation,
            Optional<MadeFrom.Pin> pin) {
        Set<String> missing = paths(there);
        Set<String> surplus = paths(here);
        Set<String> common = new TreeSet<>(missing);
        common.retainAll(surplus);
        missing.removeAll(common);
        surplus.removeAll(common);
        boolean even = missing.isEmpty() && surplus.isEmpty();
        PartState state = here.isEmpty()
                ? PartState.MISSING
                : even ? pinned(there, pin.flatMap(MadeFrom.Pin::fingerprint)) : PartState.UNEVEN;
        return new PartStatus(part, state, translation, source, List.copyOf(missing), List.copyOf(surplus));
    }

    private static PartState pinned(List<TextUnit> source, Optional<Fingerprint> pin) {
        if (pin.isEmpty()) {
            return PartState.UNPINNED;
        }
        return pin.get().equals(TextUnits.fingerprint(source)) ? PartState.CURRENT : PartState.STALE;
    }

    private static Set<String> paths(List<TextUnit> units) {
        return units.stream()
                .filter(unit -> !unit.isFree())
                .map(TextUnit::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The state of a part; a part that the source does not have is as good as current. */
    public PartState state(TextPart part) {
        return parts.stream()
                .filter(status -> status.part().equals(part))
                .findFirst()
                .map(PartStatus::state)
                .orElse(PartState.CURRENT);
    }
}
