package org.leafpress.model.leaflet;

import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * What to do about a side effect.
 *
 * @param place where it starts in the source
 * @param effect the side effect
 * @param text what to do
 */
public record Remedy(
        Place place, @ReadAs(PassageKind.HEADING) Text effect, Prose text) {}
