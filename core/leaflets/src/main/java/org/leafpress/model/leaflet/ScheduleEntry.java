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
 * What is due at one time, such as vaccinations at an age.
 *
 * @param place where it starts in the source
 * @param audience whom it is for, if not for everybody, such as {@code Babies}; shown as a heading over it and what follows for the same
 * @param time age or time
 * @param what what is due
 * @param location where it is given or done
 * @param note what else to know
 */
public record ScheduleEntry(
        Place place,
        @Key("for") @ReadAs(PassageKind.HEADING) Optional<Text> audience,
        @Key("when") @ReadAs(PassageKind.CELL) Text time,
        @NotEmpty @ReadAs(PassageKind.CELL) List<Prose> what,
        @Key("where") @ReadAs(PassageKind.CELL) Optional<Prose> location,
        @ReadAs(PassageKind.CELL) Optional<Prose> note) {
    public ScheduleEntry {
        what = List.copyOf(what);
    }
}
