package org.leafpress.model.theme;

/** What a theme can choose to print: prose, or a structured part. */
public enum PrintSection {
    /** Sections of prose. */
    PROSE,
    /** What it is. */
    OVERVIEW,
    /** What the reader notices. */
    SYMPTOMS,
    /** What to do step by step. */
    STEPS,
    /** Pictures side by side. */
    GALLERY,
    /** Similar things. */
    COMPARE,
    /** Forms that it takes. */
    KINDS,
    /** Where it happens. */
    BODY_AREAS,
    /** Who can take a medicine. */
    WHO_CAN_TAKE,
    /** How much of it. */
    DOSE,
    /** How to take it. */
    HOW_TO_TAKE,
    /** What else it may do. */
    SIDE_EFFECTS,
    /** What brings it about. */
    CAUSES,
    /** What makes it more likely. */
    RISK_FACTORS,
    /** What the reader can do. */
    RELIEF,
    /** What food has to do with it. */
    NUTRIENTS,
    /** The visit. */
    APPOINTMENT,
    /** Tests. */
    TESTS,
    /** What happens before, during and after. */
    STAGES,
    /** What is due when. */
    SCHEDULE,
    /** Treatments. */
    TREATMENTS,
    /** How it goes on. */
    OUTLOOK,
    /** What it can lead to. */
    COMPLICATIONS,
    /** How to prevent it. */
    PREVENTION,
    /** How not to give it to others. */
    SPREAD,
    /** Everyday life with it. */
    LIVING_WITH,
    /** Having a baby. */
    PREGNANCY,
    /** What a medicine does not go well with. */
    INTERACTIONS,
    /** How to keep it. */
    STORAGE,
    /** Who else helps. */
    SUPPORT,
    /** What people ask. */
    QUESTIONS,
    /** What people believe. */
    MYTHS,
    /** For deeper interest. */
    FURTHER_READING
}
