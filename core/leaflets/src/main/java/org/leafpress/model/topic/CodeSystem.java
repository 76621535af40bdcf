package org.leafpress.model.topic;

/** A clinical terminology, with its object identifier (HL7 registry). */
public enum CodeSystem {
    /** ICD-10 of the WHO. */
    ICD_10("2.16.840.1.113883.6.3", "ICD-10"),
    /** ICD-10-CM, used in the United States. */
    ICD_10_CM("2.16.840.1.113883.6.90", "ICD-10-CM"),
    /** SNOMED CT, and dm+d, the medicines of the NHS, whose codes are of SNOMED CT. */
    SNOMED_CT("2.16.840.1.113883.6.96", "SNOMED CT"),
    /** LOINC: tests and what they measure. */
    LOINC("2.16.840.1.113883.6.1", "LOINC");

    private final String oid;
    private final String title;

    CodeSystem(String oid, String title) {
        this.oid = oid;
        this.title = title;
    }

    /** The object identifier, in dotted form. */
    public String oid() {
        return oid;
    }

    /** The name that its publisher uses. */
    public String title() {
        return title;
    }
}
