package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * Says where a structured part goes, and under which heading.
 *
 * @param place where it starts in the source
 * @param part which part
 * @param title heading instead of the usual one
 * @param warning one serious thing, in a box before all else
 * @param intro said before the part
 */
public record PartPlacement(
        Place place,
        Part part,
        @ReadAs(PassageKind.HEADING) Optional<Text> title,
        Optional<Prose> warning,
        Optional<Prose> intro)
        implements Section {}
