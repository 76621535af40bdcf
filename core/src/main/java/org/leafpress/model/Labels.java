package org.leafpress.model;

import java.util.Locale;

/** The words of closed choices as authors write them. */
public final class Labels {
    private Labels() {}

    /** The kebab case of a constant: {@code UPPER_ARM} is {@code upper-arm}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
