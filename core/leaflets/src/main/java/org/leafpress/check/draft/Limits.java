package org.leafpress.check.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.leafpress.model.review.RuleSetting;

/** The limits of one site. Immutable. */
public final class Limits {
    private final Map<Limit, Integer> chosen = new EnumMap<>(Limit.class);

    /** Takes the site's choices, as far as they are within bounds. */
    public Limits(List<RuleSetting> settings) {
        settings.forEach(setting -> Limit.find(setting.code().code())
                .ifPresent(limit ->
                        setting.limit().filter(limit::allows).ifPresent(value -> chosen.putIfAbsent(limit, value))));
    }

    /** How much is allowed. */
    public int of(Limit limit) {
        return chosen.getOrDefault(limit, limit.usual());
    }
}
