package org.leafpress.model.topic;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.FileRef;
import org.leafpress.model.Id;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.FigureText;

/**
 * A picture of a topic; its words are in {@link FigureText}.
 *
 * @param place where it starts in the source
 * @param id for references
 * @param file an SVG drawing, or a JPEG, PNG or WebP photograph
 * @param credit who made it
 */
public record FigureFile(Place place, Id id, FileRef file, Optional<Text> credit) {}
