package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Key;
import org.leafpress.model.NotEmpty;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * Something to do step by step, such as first aid or an exercise.
 *
 * @param place where it starts in the source
 * @param title heading over it
 * @param audience whom it is for, if not for everybody, such as {@code Babies}; shown as a heading over it and what follows for the same
 * @param intro said before the first step
 * @param steps in order; numbered where they are shown
 * @param after said after the last step
 */
public record Instructions(
        Place place,
        @ReadAs(PassageKind.HEADING) Optional<Text> title,
        @Key("for") @ReadAs(PassageKind.HEADING) Optional<Text> audience,
        Optional<Prose> intro,
        @NotEmpty List<Step> steps,
        Optional<Prose> after) {
    public Instructions {
        steps = List.copyOf(steps);
    }
}
