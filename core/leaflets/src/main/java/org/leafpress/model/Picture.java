package org.leafpress.model;

/** A figure of a topic as it is published: a drawing, or a photograph. */
public sealed interface Picture permits Drawing, Photo {
    /** Width at which it is shown where there is room, in CSS pixels, at least 1. */
    int width();

    /** Height at which it is shown where there is room, in CSS pixels, at least 1. */
    int height();
}
