package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Key;
import org.leafpress.model.Neutral;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * Something that brings the topic about.
 *
 * @param place where it starts in the source
 * @param id a name by which other parts refer to it, if one does
 * @param group heading over it and what follows in the same group
 * @param audience whom it is for, if not for everybody, such as {@code Babies}; shown as a heading
 * @param name plain name
 * @param medicalName medical word
 * @param kind what sort of cause; if every cause has one, they are grouped by it
 * @param howCommon how often it is the cause
 * @param evidence how sure this is, where it is not
 * @param text how it does so, unless the name says it
 * @param caution a warning that belongs to it
 * @param whatHelps relief strategies and treatments
 * @param sources what this rests on
 */
public record Cause(
        Place place,
        Optional<Id> id,
        @ReadAs(PassageKind.HEADING) Optional<Text> group,
        @Key("for") @ReadAs(PassageKind.HEADING) Optional<Text> audience,
        @ReadAs(PassageKind.HEADING) Text name,
        Optional<Text> medicalName,
        @Neutral Optional<CauseKind> kind,
        @Neutral Optional<Frequency> howCommon,
        @Neutral Optional<Evidence> evidence,
        Optional<Prose> text,
        @ReadAs(PassageKind.PARAGRAPH) Optional<Prose> caution,
        @Neutral List<Ref> whatHelps,
        @Neutral List<Ref> sources) {
    public Cause {
        whatHelps = List.copyOf(whatHelps);
        sources = List.copyOf(sources);
    }
}
