package org.leafpress.model;

import java.util.Optional;
import org.leafpress.diagnostic.Place;

/**
 * A picture of a topic; its words are in {@link FigureText}.
 *
 * @param place where it starts in the source
 * @param id for references
 * @param file the SVG
 * @param credit who drew it
 */
public record FigureFile(Place place, Id id, FileRef file, Optional<Text> credit) {}
