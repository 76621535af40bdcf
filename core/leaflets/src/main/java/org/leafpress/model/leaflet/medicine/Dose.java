package org.leafpress.model.leaflet.medicine;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Key;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.ReadAs;

/**
 * A dose of a medicine for one group of people.
 *
 * @param place where it starts in the source
 * @param audience whom it is for: an age, a weight
 * @param amount how much at a time, with its unit
 * @param howOften how often
 * @param maximum the most in a day, in the unit of the amount
 */
public record Dose(
        Place place,
        @Key("for") @ReadAs(PassageKind.CELL) Text audience,
        @ReadAs(PassageKind.CELL) Text amount,
        @ReadAs(PassageKind.CELL) Optional<Text> howOften,
        @ReadAs(PassageKind.CELL) Optional<Text> maximum) {}
