package org.leafpress.model.site;

import java.net.URI;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.PhoneNumber;

/**
 * A service or helpline that leaflets send people to, written once for the whole site. What it is called stands in the
 * texts of each language.
 *
 * @param place where it starts in the source
 * @param id for placeholders such as {@code {{service.dentist.phone}}}, and for {@code service} of care cards
 * @param number as the reader should dial it
 * @param textRelay number for people who type instead of speaking
 * @param textNumber number for text messages
 * @param link page that finds one nearby, or that of the helpline
 */
public record Service(
        Place place,
        Id id,
        Optional<PhoneNumber> number,
        Optional<PhoneNumber> textRelay,
        Optional<PhoneNumber> textNumber,
        Optional<URI> link) {}
