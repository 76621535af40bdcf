package org.leafpress.model.leaflet.medicine;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Neutral;
import org.leafpress.model.NotEmpty;
import org.leafpress.model.leaflet.Frequency;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * Side effects that happen as often and are as serious as each other.
 *
 * @param place where it starts in the source
 * @param howCommon how often they happen
 * @param serious true if they need help; they are shown first among equals
 * @param text said before the list, such as what to do
 * @param effects what happens
 * @param after said after the list
 */
public record SideEffectGroup(
        Place place,
        @Neutral Optional<Frequency> howCommon,
        @Neutral Optional<Boolean> serious,
        Optional<Prose> text,
        @NotEmpty @ReadAs(PassageKind.ITEM) List<Prose> effects,
        Optional<Prose> after) {
    public SideEffectGroup {
        effects = List.copyOf(effects);
    }
}
