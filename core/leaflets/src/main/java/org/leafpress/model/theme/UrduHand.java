package org.leafpress.model.theme;

/** How Urdu is written on paper. */
public enum UrduHand {
    /** The hand that readers of Urdu are used to, with lines twice as high as others. */
    NASTALIQ,
    /** The plainer hand in which long texts take fewer pages. */
    NASKH
}
