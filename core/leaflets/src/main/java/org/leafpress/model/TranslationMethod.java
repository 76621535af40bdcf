package org.leafpress.model;

/** How a translation came about. */
public enum TranslationMethod {
    /** A person translated it. */
    HUMAN,
    /** A machine translated it, and nobody has checked it; every page and every print of it says so. */
    MACHINE,
    /** A machine translated it, and a person who reads both languages has checked all of it. */
    MACHINE_CHECKED
}
