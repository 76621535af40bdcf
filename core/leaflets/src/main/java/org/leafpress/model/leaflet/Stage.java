package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Key;
import org.leafpress.model.OrFile;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * One stage on a way, such as before, during and after an operation, or of getting better.
 *
 * @param place where it starts in the source
 * @param id a name by which other parts refer to it, if one does
 * @param name such as {@code Before the test}
 * @param time when it is, or how long after the last stage
 * @param who who does it
 * @param howLong how long it takes
 * @param text what happens
 */
public record Stage(
        Place place,
        Optional<Id> id,
        @ReadAs(PassageKind.HEADING) Text name,
        @Key("when") Optional<Text> time,
        Optional<Text> who,
        Optional<Text> howLong,
        @OrFile Prose text) {}
