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
 * @param width how wide it is shown where there is room, in CSS pixels, 16 to 2,000; as its file says if empty
 */
public record FigureFile(Place place, Id id, FileRef file, Optional<Text> credit, Optional<Integer> width) {
    /** The same as its file says. */
    public FigureFile asDrawn() {
        return new FigureFile(place, id, file, credit, Optional.empty());
    }
}
