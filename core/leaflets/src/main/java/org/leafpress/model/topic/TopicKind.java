package org.leafpress.model.topic;

/** What a topic is about. */
public enum TopicKind {
    /** An illness or another state of health. */
    CONDITION,
    /** Something that people notice. */
    SYMPTOM,
    /** An injury. */
    INJURY,
    /** What to do before help comes. */
    FIRST_AID,
    /** A medicine. */
    MEDICINE,
    /** A vaccine. */
    VACCINATION,
    /** A test or an examination. */
    TEST,
    /** An operation or another treatment in hospital. */
    OPERATION,
    /** Advice for healthy people, such as on food or exercise. */
    HEALTHY_LIVING,
    /** What is due when. */
    SCHEDULE,
    /** An overview that leads to other topics. */
    HUB;

    /** True if a leaflet must say when to seek help; of the others the site's emergency advice stands. */
    public boolean needsCareAdvice() {
        return this != TEST && this != HEALTHY_LIVING && this != SCHEDULE && this != HUB;
    }
}
