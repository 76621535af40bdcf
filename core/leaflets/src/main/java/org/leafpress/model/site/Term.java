package org.leafpress.model.site;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Text;
import org.leafpress.model.text.Phrase;

/**
 * A hard word and its plain meaning.
 *
 * @param place where it starts in the source
 * @param id for links
 * @param term as it is usually written
 * @param forms other forms to look for in text, such as the plural
 * @param meaning in plain words
 * @param countsInReadingAge whether readability counts it as a hard word; no unless set
 */
public record Term(
        Place place, Id id, Text term, List<Text> forms, Phrase meaning, Optional<Boolean> countsInReadingAge) {
    public Term {
        forms = List.copyOf(forms);
    }
}
