package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Neutral;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * Something that brings the topic about.
 *
 * @param place where it starts in the source
 * @param id for references
 * @param name plain name
 * @param medicalName medical word
 * @param kind what sort of cause
 * @param howCommon how often it is the cause
 * @param evidence how sure this is, where it is not
 * @param text how it does so
 * @param caution a warning that belongs to it
 * @param whatHelps relief strategies and treatments
 * @param sources what this rests on
 */
public record Cause(
        Place place,
        Id id,
        @ReadAs(PassageKind.HEADING) Text name,
        Optional<Text> medicalName,
        @Neutral CauseKind kind,
        @Neutral Optional<Frequency> howCommon,
        @Neutral Optional<Evidence> evidence,
        Prose text,
        Optional<Phrase> caution,
        @Neutral List<Ref> whatHelps,
        @Neutral List<Ref> sources) {
    public Cause {
        whatHelps = List.copyOf(whatHelps);
        sources = List.copyOf(sources);
    }
}
