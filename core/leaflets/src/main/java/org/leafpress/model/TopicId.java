package org.leafpress.model;

import org.jspecify.annotations.Nullable;

/**
 * The name of a topic's folder; also its address on the site.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter; at most 64 characters
 */
public record TopicId(String value) implements Comparable<TopicId> {
    private static final int LONGEST = 64;

    public TopicId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a topic id: " + value);
        }
    }

    /** True when the text can be a topic id. */
    public static boolean isValid(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetter(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char unit = value.charAt(i);
            boolean hyphen = unit == '-' && value.charAt(i - 1) != '-' && i < value.length() - 1;
            if (!isLetter(unit) && !isDigit(unit) && !hyphen) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z';
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** Written out, because sets of all topics are asked again and again, and this is quicker. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TopicId topic && value.equals(topic.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
