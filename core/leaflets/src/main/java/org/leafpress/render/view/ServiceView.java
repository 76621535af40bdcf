package org.leafpress.render.view;

import java.util.List;
import java.util.Optional;
import org.leafpress.model.Ref;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.ServiceValue.Kind;
import org.leafpress.model.site.ServiceText;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.prose.Fills;

/**
 * A service or helpline as a care card names it.
 *
 * @param link leads to it, and says where
 * @param note what else to know
 */
public record ServiceView(
        Phrase name,
        Optional<Phrase> phone,
        Optional<Phrase> hours,
        Optional<Phrase> textRelay,
        Optional<Phrase> textNumber,
        Optional<Phrase> link,
        Optional<Phrase> note) {

    /**
     * The service that a reference means.
     *
     * @param fills of the language of the card
     * @param leads false where no link may lead the reader away
     */
    public static ServiceView of(Ref service, Fills fills, boolean leads) {
        return new ServiceView(
                phrase(service, Kind.NAME),
                find(service, Kind.PHONE, fills),
                find(service, Kind.HOURS, fills),
                find(service, Kind.TEXT_RELAY, fills),
                find(service, Kind.TEXT_NUMBER, fills),
                leads ? find(service, Kind.LINK, fills) : Optional.empty(),
                fills.service(service.id()).flatMap(ServiceText::note));
    }

    private static Optional<Phrase> find(Ref service, Kind kind, Fills fills) {
        return fills.find(new ServiceValue(service.id(), kind)).map(unused -> phrase(service, kind));
    }

    private static Phrase phrase(Ref service, Kind kind) {
        return new Phrase(
                List.of(new Inline.Fill(new ServiceValue(service.id(), kind), service.place())), service.place());
    }
}
