package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Neutral;
import org.leafpress.model.Ref;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * One step of instructions.
 *
 * @param place where it starts in the source
 * @param action what to do
 * @param text more about how
 * @param caution when to take care
 * @param figure a picture of it
 */
public record Step(
        Place place,
        @ReadAs(PassageKind.ITEM) Phrase action,
        Optional<Prose> text,
        @ReadAs(PassageKind.PARAGRAPH) Optional<Prose> caution,
        @Neutral Optional<Ref> figure) {}
