package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Key;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * Something the reader should not do.
 *
 * @param place where it starts in the source
 * @param id a name by which other parts refer to it, if one does
 * @param audience whom it is for, if not for everybody, such as {@code Babies}; shown as a heading
 * @param action starts with the language's "do not"
 * @param why why not
 */
public record Avoidance(
        Place place,
        Optional<Id> id,
        @Key("for") @ReadAs(PassageKind.HEADING) Optional<Text> audience,
        @ReadAs(PassageKind.ITEM) Phrase action,
        @ReadAs(PassageKind.PARAGRAPH) Optional<Prose> why) {}
