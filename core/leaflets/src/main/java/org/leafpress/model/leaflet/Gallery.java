package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Key;
import org.leafpress.model.Neutral;
import org.leafpress.model.NotEmpty;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * Pictures side by side, such as a rash on different skins. Their captions are those of the figures.
 *
 * @param place where it starts in the source
 * @param title heading over it
 * @param audience whom it is for, if not for everybody, such as {@code Babies}; shown as a heading over it and what follows for the same
 * @param intro said before the pictures
 * @param figures in order, two or three in a row
 * @param after said after the pictures
 */
public record Gallery(
        Place place,
        @ReadAs(PassageKind.HEADING) Optional<Text> title,
        @Key("for") @ReadAs(PassageKind.HEADING) Optional<Text> audience,
        Optional<Prose> intro,
        @Neutral @NotEmpty List<Ref> figures,
        Optional<Prose> after) {
    public Gallery {
        figures = List.copyOf(figures);
    }
}
