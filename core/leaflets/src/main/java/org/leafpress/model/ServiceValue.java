package org.leafpress.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A placeholder for what {@code site.yaml} and the site's texts say of a service, such as {@code {{service.dentist.phone}}}.
 *
 * @param service id of the service
 * @param kind which of its values
 */
public record ServiceValue(String service, Kind kind) implements Placeholder {
    /** How these placeholders begin. */
    public static final String PREFIX = "service.";

    private static final Pattern FORM = Pattern.compile("service\\.([a-z][a-z0-9-]*)\\.([a-z-]+)");

    /** What is known of a service. */
    public enum Kind {
        /** What it is called. */
        NAME,
        /** Its phone number. */
        PHONE,
        /** When it is open or answers. */
        HOURS,
        /** Its number for people who type instead of speaking. */
        TEXT_RELAY,
        /** Its number for text messages. */
        TEXT_NUMBER,
        /** The page that finds one. */
        LINK;

        /** True for numbers to call. */
        public boolean isCalled() {
            return this == PHONE || this == TEXT_RELAY;
        }
    }

    @Override
    public String key() {
        return PREFIX + service + "." + Labels.of(kind);
    }

    static Optional<ServiceValue> find(String key) {
        Matcher matcher = FORM.matcher(key);
        return matcher.matches()
                ? Arrays.stream(Kind.values())
                        .filter(kind -> Labels.of(kind).equals(matcher.group(2)))
                        .map(kind -> new ServiceValue(matcher.group(1), kind))
                        .findFirst()
                : Optional.empty();
    }

    /** The keys of all values of a service. */
    public static List<String> keys(String service) {
        return Arrays.stream(Kind.values())
                .map(kind -> new ServiceValue(service, kind).key())
                .toList();
    }
}
