package org.leafpress.model.issue;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a sheet advises that is not the leaflet's own: it stands in the files of the site, and can change without the leaflet.
 *
 * @param numbers phone numbers by the placeholders that stand for them
 * @param emergency the site's advice for emergencies, if the leaflet has none of its own
 */
public record SiteAdvice(SortedMap<String, String> numbers, Optional<String> emergency) {
    /** Where nothing is known of the site. */
    public static final SiteAdvice NONE = new SiteAdvice(new TreeMap<>(), Optional.empty());

    public SiteAdvice {
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }

    /** The same with those of its numbers that a leaflet has now. */
    public SiteAdvice withNumbersOf(Meaning now) {
        SortedMap<String, String> changed = new TreeMap<>(numbers);
        now.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.PHONE)
                .forEach(number -> changed.replace(number.key(), number.words()));
        return new SiteAdvice(changed, emergency);
    }
}
