package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Neutral;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * A treatment that may be offered (DISCERN asks for each of these of every option).
 *
 * @param place where it starts in the source
 * @param id a name by which other parts refer to it, if one does
 * @param name plain name
 * @param medicalName medical word
 * @param forWhom whom it is for
 * @param howItWorks what it does
 * @param benefits what it is good for
 * @param risks side effects and risks
 * @param doingNothing what follows from not having it
 * @param evidence how sure this is, where it is not
 * @param sources what this rests on
 */
public record Treatment(
        Place place,
        Optional<Id> id,
        @ReadAs(PassageKind.HEADING) Text name,
        Optional<Text> medicalName,
        @ReadAs(PassageKind.PARAGRAPH) Optional<Prose> forWhom,
        Prose howItWorks,
        Optional<Prose> benefits,
        Optional<Prose> risks,
        Optional<Prose> doingNothing,
        @Neutral Optional<Evidence> evidence,
        @Neutral List<Ref> sources) {
    public Treatment {
        sources = List.copyOf(sources);
    }
}
