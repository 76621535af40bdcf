package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Neutral;
import org.leafpress.model.Text;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.ReadAs;

/**
 * One of the things that are compared.
 *
 * @param place where it starts in the source
 * @param id for translations to follow
 * @param name plain name
 * @param medicalName medical word
 * @param whatItIs what it is
 * @param feelsLike how it feels
 * @param lasts how long it lasts
 * @param topic its own topic
 */
@ReadAs(PassageKind.CELL)
public record CompareItem(
        Place place,
        Id id,
        Text name,
        Optional<Text> medicalName,
        Phrase whatItIs,
        Phrase feelsLike,
        Phrase lasts,
        @Neutral Optional<TopicRef> topic) {}
