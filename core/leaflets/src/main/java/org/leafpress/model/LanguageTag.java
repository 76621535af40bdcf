package org.leafpress.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language by its BCP 47 tag.
 *
 * @param value in canonical case, such as {@code en-GB}
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    public LanguageTag {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a language tag in canonical form: " + value);
        }
    }

    /**
     * True when the text is a well-formed tag that names a language, in canonical case. The language has two or three
     * letters: longer ones are reserved (RFC 5646, section 2.2.1), and are rather its name. The United Kingdom is GB: UK is
     * reserved too.
     */
    public static boolean isValid(String value) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(value).build();
            return !locale.getLanguage().isEmpty()
                    && locale.getLanguage().length() <= 3
                    && !locale.getCountry().equals("UK")
                    && locale.toLanguageTag().equals(value);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** The language as a locale, for formatting. */
    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    /** Written out, as in {@link TopicId}: what the compiler makes is linked at run time, and asked for everywhere. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageTag tag && value.equals(tag.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
