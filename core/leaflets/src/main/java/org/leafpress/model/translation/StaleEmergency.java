package org.leafpress.model.translation;

/** What becomes of a translation whose emergency or urgent advice is not known to say what the source says. */
public enum StaleEmergency {
    /** It is taken back until it is checked; its page leads to the source and shows the site's emergency advice. */
    WITHDRAW,
    /** It stays, with the advice of the source in the language of the source. */
    SOURCE
}
