package org.leafpress.model.translation;

import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.leaflet.ProseSection;

/**
 * A part of a leaflet that is translated, checked and shown as one: {@code head} (titles, summary, main message and key
 * points), a {@link CareLevel} or a {@link Part} by its label, {@code sections/} and the id of a section of prose, or
 * {@code figures}.
 *
 * @param id as authors write it
 */
public record TextPart(String id) {
    /** Titles, summary, main message and key points. */
    public static final TextPart HEAD = new TextPart("head");

    /** The words of the pictures. */
    public static final TextPart FIGURES = new TextPart("figures");

    /** The part of a care level. */
    public static TextPart of(CareLevel level) {
        return new TextPart(Labels.of(level));
    }

    /** The part of a structured part. */
    public static TextPart of(Part part) {
        return new TextPart(Labels.of(part));
    }

    /** The part of a section of prose. */
    public static TextPart of(ProseSection section) {
        return new TextPart("sections/" + section.id().value());
    }

    /** True for advice that cannot wait, which must never be out of date. */
    public boolean isCritical() {
        return CareLevel.find(id).filter(level -> !level.canWait()).isPresent();
    }

    @Override
    public String toString() {
        return id;
    }
}
