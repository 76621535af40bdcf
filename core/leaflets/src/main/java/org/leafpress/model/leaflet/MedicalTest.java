package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * A test that may be offered.
 *
 * @param place where it starts in the source
 * @param id a name by which other parts refer to it, if one does
 * @param name plain name
 * @param medicalName medical word
 * @param howItWorks what it shows and how
 * @param whatHappens what happens to the patient
 * @param benefits what it is good for
 * @param risks discomfort and risks
 * @param doingNothing what follows from not having it
 */
public record MedicalTest(
        Place place,
        Optional<Id> id,
        @ReadAs(PassageKind.HEADING) Text name,
        Optional<Text> medicalName,
        Prose howItWorks,
        Optional<Prose> whatHappens,
        Optional<Prose> benefits,
        Optional<Prose> risks,
        Optional<Prose> doingNothing) {}
