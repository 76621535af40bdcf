package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.ReadAs;

/**
 * Something the reader should not do.
 *
 * @param place where it starts in the source
 * @param id for references
 * @param action starts with the language's "do not"
 * @param why why not
 */
public record Avoidance(
        Place place, Id id, @ReadAs(PassageKind.ITEM) Phrase action, Optional<Phrase> why) {}
