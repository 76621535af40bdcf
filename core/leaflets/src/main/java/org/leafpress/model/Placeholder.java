package org.leafpress.model;

import java.util.Arrays;
import java.util.Optional;

/** A value of the site that texts can use, written as {@code {{contact.phone}}}. */
public enum Placeholder {
    /** Phone number of the clinic. */
    CONTACT_PHONE("contact.phone"),
    /** Email address of the clinic. */
    CONTACT_EMAIL("contact.email"),
    /** When the phone of the clinic is answered. */
    CONTACT_HOURS("contact.hours"),
    /** Number for emergencies. */
    EMERGENCY_NUMBER("emergency.number"),
    /** Number for urgent advice. */
    URGENT_NUMBER("urgent.number"),
    /** Name of the clinic. */
    ORGANISATION_NAME("organisation.name");

    private final String key;

    Placeholder(String key) {
        this.key = key;
    }

    /** What stands between the braces. */
    public String key() {
        return key;
    }

    /** The placeholder with that key. */
    public static Optional<Placeholder> find(String key) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.key.equals(key))
                .findFirst();
    }
}
