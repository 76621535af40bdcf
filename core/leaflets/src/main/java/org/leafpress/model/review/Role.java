package org.leafpress.model.review;

/** In which role someone signs. */
public enum Role {
    /** Wrote it. */
    AUTHOR,
    /** Checked that it is true and safe. */
    CLINICAL_REVIEWER,
    /** Released it; not its author. */
    APPROVER,
    /** Read it as a patient. */
    PATIENT_READER
}
