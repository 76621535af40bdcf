package org.leafpress.model.site;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.PhoneNumber;
import org.leafpress.model.Placeholder;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.SiteValue;
import org.leafpress.model.issue.SiteAdvice;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.Phrase;

/**
 * What the site adds to a leaflet: the phone numbers that it tells readers to call, and what to do in an emergency where it
 * does not say so itself. Both stand in the files of the site, so a leaflet can come to say something else without a change
 * of its own.
 */
public final class GivenBySite {
    private GivenBySite() {}

    /** The site's advice in a leaflet. */
    public static SiteAdvice of(Leaflet leaflet, LanguageTag language, Site site) {
        return new SiteAdvice(
                numbers(leaflet, site.facts()),
                leaflet.seekHelp().emergency().isEmpty() ? emergency(language, site) : Optional.empty());
    }

    /** As it is shown: a translation that is out of date is not. */
    private static Optional<String> emergency(LanguageTag language, Site site) {
        LanguageTag shown =
                site.isEmergencyStale(language) ? site.facts().languages().get(0) : language;
        return Optional.ofNullable(site.texts().get(shown)).map(text -> words(text.emergency(), site.facts()));
    }

    /** With the numbers in it, so that a history tells what was said without the site of that day. */
    private static String words(Phrase phrase, SiteFacts site) {
        StringBuilder out = new StringBuilder();
        Inline.words(
                phrase.content(),
                run -> out.append(run.text()),
                lineBreak -> out.append(' '),
                fill -> out.append(find(fill.placeholder(), site)
                        .map(PhoneNumber::value)
                        .orElse(fill.placeholder().key())));
        return out.toString();
    }

    /** The numbers by the placeholders that stand for them; those for emergencies and of the clinic are on every sheet. */
    private static SortedMap<String, String> numbers(Leaflet leaflet, SiteFacts site) {
        SortedMap<String, String> numbers = new TreeMap<>();
        add(SiteValue.EMERGENCY_NUMBER, site, numbers);
        add(SiteValue.CONTACT_PHONE, site, numbers);
        ModelWalk.each(leaflet, Inline.Fill.class, fill -> add(fill.placeholder(), site, numbers));
        ModelWalk.each(
                leaflet,
                CareCard.class,
                card -> card.service().ifPresent(service -> {
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
