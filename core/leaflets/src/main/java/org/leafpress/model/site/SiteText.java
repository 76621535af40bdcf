package org.leafpress.model.site;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Key;
import org.leafpress.model.NotShown;
import org.leafpress.model.OrFile;
import org.leafpress.model.Text;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;

/**
 * What the site says in one language: {@code site/en-GB.yaml} and its like.
 *
 * @param place where it starts in the source
 * @param name of the site
 * @param organisation of the clinic
 * @param department of the clinic
 * @param address by post
 * @param hours when the phone is answered
 * @param services what the services of {@code site.yaml} are called
 * @param welcome first words of the home page
 * @param emergency what to do in an emergency, on pages that have no advice of their own
 * @param emergencyMadeFrom fingerprint of the source's emergency advice that a translation of it was made from
 * @param disclaimer what a leaflet cannot do
 * @param otherFormats how to get large print, other languages and so on
 * @param feedback how to tell the clinic what is wrong
 * @param copyright holder and year
 * @param about who makes the leaflets and how
 * @param accessibility the accessibility statement
 */
public record SiteText(
        Place place,
        Text name,
        Text organisation,
        Optional<Text> department,
        Optional<Text> address,
        Optional<Text> hours,
        List<ServiceText> services,
        Phrase welcome,
        Phrase emergency,
        @NotShown Optional<Text> emergencyMadeFrom,
        Phrase disclaimer,
        Phrase otherFormats,
        Phrase feedback,
        Text copyright,
        @OrFile @Key("about") Prose about,
        @OrFile @Key("accessibility") Prose accessibility) {
    public SiteText {
        services = List.copyOf(services);
    }

    /** What a service is called. */
    public Optional<ServiceText> service(String id) {
        return services.stream()
                .filter(service -> service.id().value().equals(id))
                .findFirst();
    }
}
