package org.leafpress.model.review;

/** A published instrument by which people judge health texts. */
public enum Instrument {
    /** CDC Clear Communication Index, 20 questions. */
    CLEAR_COMMUNICATION_INDEX,
    /** Patient Education Materials Assessment Tool for printable materials (AHRQ), 24 items. */
    PEMAT_P,
    /** DISCERN, 16 questions about information on treatment choices. */
    DISCERN,
    /** The ten criteria of the PIF TICK (Patient Information Forum). */
    PIF_TICK;

    /** True when its items are about one text, so that an answer is about the text that was judged. */
    public boolean isAboutText() {
        return this != PIF_TICK;
    }
}
