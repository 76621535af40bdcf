package org.leafpress.model.leaflet;

import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * A question that people ask.
 *
 * @param place where it starts in the source
 * @param id for references
 * @param question in the reader's words
 * @param answer the answer first, then the reasons
 */
public record Question(
        Place place, Id id, @ReadAs(PassageKind.HEADING) Phrase question, Prose answer) {}
