package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.ReadAs;

/**
 * The words of a picture, in one language.
 *
 * @param place where it starts in the source
 * @param id of the picture in topic.yaml
 * @param alt what it shows, for those who cannot see it; not the caption
 * @param caption printed below it
 */
public record FigureText(
        Place place,
        Id id,
        @ReadAs(PassageKind.ALT_TEXT) Text alt,
        @ReadAs(PassageKind.CAPTION) Optional<Phrase> caption) {}
