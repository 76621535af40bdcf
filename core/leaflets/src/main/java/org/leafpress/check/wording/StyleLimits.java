package org.leafpress.check.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.leafpress.model.review.RuleSetting;

/** The limits of one site. Immutable. */
public final class StyleLimits {
    private final Map<StyleLimit, Integer> chosen = new EnumMap<>(StyleLimit.class);

    /** Takes the site's choices, as far as they are within bounds. */
    public StyleLimits(List<RuleSetting> settings) {
        settings.forEach(setting -> StyleLimit.find(setting.code().code())
                .ifPresent(limit ->
                        setting.limit().filter(limit::allows).ifPresent(value -> chosen.putIfAbsent(limit, value))));
    }

    /** How much is allowed. */
    public int of(StyleLimit limit) {
        return chosen.getOrDefault(limit, limit.usual());
    }
}
