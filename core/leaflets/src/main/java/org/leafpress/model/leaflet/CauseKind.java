package org.leafpress.model.leaflet;

/** What sort of cause. */
public enum CauseKind {
    /** Habits and everyday life. */
    EVERYDAY,
    /** A medicine, or stopping one. */
    MEDICINE,
    /** An irritated or injured nerve. */
    NERVE,
    /** A medical condition. */
    CONDITION,
    /** Germs. */
    INFECTION,
    /** In the family. */
    INHERITED,
    /** Hormones. */
    HORMONES,
    /** Pregnancy and birth. */
    PREGNANCY,
    /** An injury or an accident. */
    INJURY,
    /** The immune system, allergies. */
    IMMUNE_SYSTEM,
    /** Stress and feelings. */
    STRESS
}
