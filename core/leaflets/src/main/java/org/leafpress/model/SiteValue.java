package org.leafpress.model;

/** A placeholder for something that every site has, or may have, once. */
public enum SiteValue implements Placeholder {
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

    SiteValue(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
