package org.leafpress.model;

import java.util.Locale;
import org.leafpress.records.Component;

/** Closed choices and keys as authors write them. */
public final class Labels {
    private Labels() {}

    /** The kebab case of a constant: {@code UPPER_ARM} is {@code upper-arm}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of a component as authors write it: {@code howCommon} is {@code how-common}, unless {@link Key} names it. */
    public static String key(Component component) {
        return component
                .find(Key.class)
                .map(Key::value)
                .orElseGet(() -> component.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }
}
