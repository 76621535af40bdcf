package org.leafpress.model;

import java.util.regex.Pattern;

/**
 * The name of a topic's folder; also its address on the site.
 *
 * @param value lower-case letters, digits and single hyphens, starting with a letter; at most 64 characters
 */
public record TopicId(String value) implements Comparable<TopicId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public TopicId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a topic id: " + value);
        }
    }

    /** True when the text can be a topic id. */
    public static boolean isValid(String value) {
        return value.length() <= 64 && FORM.matcher(value).matches();
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
