package org.leafpress.model.site;

import java.net.URI;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Text;
import org.leafpress.model.text.Phrase;

/**
 * What a service is called in one language.
 *
 * @param place where it starts in the source
 * @param id that it has in {@code site.yaml}
 * @param name as readers know it
 * @param hours when it is open or answers
 * @param note what else to know, such as that calls are free
 * @param linkText words of its link, such as {@code Find a dentist near you}; its name unless told
 * @param link instead of that in {@code site.yaml}, where the page has another address in this language
 */
public record ServiceText(
        Place place,
        Id id,
        Text name,
        Optional<Text> hours,
        Optional<Phrase> note,
        Optional<Text> linkText,
        Optional<URI> link) {}
