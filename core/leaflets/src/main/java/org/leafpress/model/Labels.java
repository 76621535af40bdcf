package org.leafpress.model;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Optional;

/** Closed choices and keys as authors write them. */
public final class Labels {
    private Labels() {}

    /** The kebab case of a constant: {@code UPPER_ARM} is {@code upper-arm}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of a component as authors write it: {@code howCommon} is {@code how-common}, unless {@link Key} names it. */
    public static String key(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Key.class))
                .map(Key::value)
                .orElseGet(
                        () -> component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }
}
