package org.leafpress.model.site;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.model.PhoneNumber;
import org.leafpress.model.Placeholder;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.SiteValue;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;

/**
 * The phone numbers that a leaflet tells readers to call. They stand in {@code site.yaml} and nowhere else, so a leaflet can
 * come to say another number without a change of its own.
 */
public final class GivenNumbers {
    private GivenNumbers() {}

    /** The numbers by the placeholders that stand for them; that for emergencies is on every page and sheet. */
    public static SortedMap<String, String> of(Leaflet leaflet, SiteFacts site) {
        SortedMap<String, String> numbers = new TreeMap<>();
        add(SiteValue.EMERGENCY_NUMBER, site, numbers);
        ModelWalk.each(leaflet, Inline.Fill.class, fill -> add(fill.placeholder(), site, numbers));
        ModelWalk.each(leaflet, CareCard.class, card -> card.service().ifPresent(service -> {
            for (ServiceValue.Kind kind : ServiceValue.Kind.values()) {
                add(new ServiceValue(service.id(), kind), site, numbers);
            }
        }));
        return numbers;
    }

    private static void add(Placeholder placeholder, SiteFacts site, SortedMap<String, String> numbers) {
        find(placeholder, site).ifPresent(number -> numbers.put(placeholder.key(), number.value()));
    }

    private static Optional<PhoneNumber> find(Placeholder placeholder, SiteFacts site) {
        if (placeholder instanceof ServiceValue value) {
            Optional<Service> service = site.service(value.service());
            return switch (value.kind()) {
                case PHONE -> service.flatMap(Service::number);
                case TEXT_RELAY -> service.flatMap(Service::textRelay);
                case TEXT_NUMBER -> service.flatMap(Service::textNumber);
                case NAME, HOURS, LINK -> Optional.empty();
            };
        }
        return switch ((SiteValue) placeholder) {
            case CONTACT_PHONE -> Optional.of(site.contact().phone());
            case EMERGENCY_NUMBER -> Optional.of(site.emergency().number());
            case URGENT_NUMBER -> site.urgent().map(CareNumber::number);
            case CONTACT_EMAIL, CONTACT_HOURS, ORGANISATION_NAME -> Optional.empty();
        };
    }
}
