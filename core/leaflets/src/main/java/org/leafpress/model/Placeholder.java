package org.leafpress.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value of the site that texts can use, written as {@code {{contact.phone}}} or {@code {{service.dentist.phone}}}. */
public sealed interface Placeholder permits SiteValue, ServiceValue {
    /** What stands between the braces. */
    String key();

    /** The placeholder with that key. */
    static Optional<Placeholder> find(String key) {
        return Arrays.stream(SiteValue.values())
                .filter(value -> value.key().equals(key))
                .<Placeholder>map(value -> value)
                .findFirst()
                .or(() -> ServiceValue.find(key).map(value -> value));
    }

    /** The keys of all placeholders that do not depend on the services of a site. */
    static List<String> keys() {
        return Arrays.stream(SiteValue.values()).map(SiteValue::key).toList();
    }
}
