package org.leafpress.model.issue;

/**
 * What a statement of a leaflet is about, the most important first. A patient who holds an older version on paper must be
 * told first of what keeps them safe.
 */
public enum StatementKind {
    /** A sign that calls for help; its key is the care level. */
    SIGN(true),
    /** What else a care card says: whom to call, for whom it is, a note; its key is the care level. */
    CARE(true),
    /** A phone number; its key is its placeholder. */
    PHONE(true),
    /** How much of a medicine, how often, at most; its key is for whom, and which of these. */
    DOSE(true),
    /** For whom a dose is, such as an age. */
    DOSE_FOR(true),
    /** How to take a medicine. */
    HOW_TO_TAKE(true),
    /** What not to do. */
    DO_NOT(true),
    /** Who can take a medicine, and who must not. */
    WHO_CAN_TAKE(true),
    /** When to take care. */
    CAUTION(true),
    /** What a medicine does not go well with. */
    INTERACTIONS(true),
    /** Pregnancy and breastfeeding. */
    PREGNANCY(true),
    /** For whom the leaflet is. */
    AUDIENCE(true),
    /** What to do step by step, such as first aid; its key is empty for what to do, or says what else it is. */
    STEPS(true),
    /** When something is due; what then, with a key of when and which of what it says. */
    SCHEDULE(true),
    /** Side effects of a medicine; its key is how common they are, or that they are serious. */
    SIDE_EFFECTS(false),
    /** Treatments by name. */
    TREATMENTS(false),
    /** Tests by name. */
    TESTS(false),
    /** What the reader can do. */
    DO(false),
    /** What else to do: before and after a treatment, in daily life, to keep a medicine; its key is the part and what of it. */
    ADVICE(false),
    /** Causes by name. */
    CAUSES(false),
    /** What the reader notices. */
    SYMPTOMS(false),
    /** What it can lead to. */
    COMPLICATIONS(false),
    /** All other words, and facts such as sources and figures. */
    WORDING(false);

    private final boolean safety;

    StatementKind(boolean safety) {
        this.safety = safety;
    }

    /** True for what must not change within a version. */
    public boolean isSafety() {
        return safety;
    }
}
