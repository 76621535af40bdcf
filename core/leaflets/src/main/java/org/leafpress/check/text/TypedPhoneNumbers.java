package org.leafpress.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.PhoneNumber;
import org.leafpress.model.Placeholder;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.ServiceValue.Kind;
import org.leafpress.model.SiteValue;
import org.leafpress.model.site.Service;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.PartialText;
import org.leafpress.prose.NumberForms;
import org.leafpress.prose.PassageText;
import org.leafpress.prose.PhoneNumbers;

/**
 * Phone numbers are written once, in {@code site.yaml}. Hospitals with many leaflets report stale numbers as their worst
 * problem, so a number in a topic, the glossary or a text of the site is a finding ({@link PhoneNumbers}). A placeholder is
 * proposed only for a number that is the site's own: another one in its stead would send patients to the wrong place.
 */
final class TypedPhoneNumbers implements Rule<CheckedText> {
    private record OwnNumber(String digits, Placeholder placeholder) {}

    /** Countries by the emergency number that no other country has, for languages that name none. */
    private static final Map<String, String> REGIONS = Map.of("999", "GB", "911", "US", "000", "AU", "111", "NZ");

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        Optional<SiteFacts> facts = text.context().site().map(site -> site.facts());
        List<OwnNumber> own = facts.map(TypedPhoneNumbers::numbers).orElse(List.of());
        PhoneNumbers numbers = new PhoneNumbers(
                text.language(),
                regions(text.language(), facts),
                own.stream().map(OwnNumber::digits).collect(Collectors.toSet()));
        ModelWalk.eachText(text.root(), content -> {
            PassageText words = PassageText.written(content);
            for (PhoneNumbers.Found number : numbers.find(words.value())) {
                report(
                        words.value().substring(number.start(), number.end()),
                        words.place(number.start(), number.end()),
                        remedy(number.digits(), own, text),
                        diagnostics);
            }
        });
        text.all(Inline.Link.class).forEach(link -> {
            if (link.url().startsWith("tel:")) {
                String number = link.url().substring("tel:".length());
                report(number, link.place(), remedy(NumberForms.digits(number), own, text), diagnostics);
            }
        });
    }

    private static List<OwnNumber> numbers(SiteFacts facts) {
        List<OwnNumber> numbers = new ArrayList<>();
        numbers.add(own(facts.emergency().number(), SiteValue.EMERGENCY_NUMBER));
        facts.urgent().ifPresent(urgent -> numbers.add(own(urgent.number(), SiteValue.URGENT_NUMBER)));
        numbers.add(own(facts.contact().phone(), SiteValue.CONTACT_PHONE));
        for (Service service : facts.services()) {
            add(service, Kind.PHONE, service.number(), numbers);
            add(service, Kind.TEXT_RELAY, service.textRelay(), numbers);
            add(service, Kind.TEXT_NUMBER, service.textNumber(), numbers);
        }
        return numbers;
    }

    private static void add(Service service, Kind kind, Optional<PhoneNumber> number, List<OwnNumber> numbers) {
        number.ifPresent(
                found -> numbers.add(own(found, new ServiceValue(service.id().value(), kind))));
    }

    private static OwnNumber own(PhoneNumber number, Placeholder placeholder) {
        return new OwnNumber(digits(number), placeholder);
    }

    private static String digits(PhoneNumber number) {
        return NumberForms.digits(number.value());
    }

    private static Set<String> regions(LanguageTag language, Optional<SiteFacts> facts) {
        Set<String> regions = new HashSet<>();
        regions.add(language.locale().getCountry());
        facts.ifPresent(site -> {
            site.languages().forEach(each -> regions.add(each.locale().getCountry()));
            Optional.ofNullable(REGIONS.get(digits(site.emergency().number()))).ifPresent(regions::add);
        });
        regions.remove("");
        return regions;
    }

    private static String remedy(String digits, List<OwnNumber> own, CheckedText text) {
        List<String> same = own.stream()
                .filter(number -> NumberForms.areSame(number.digits(), digits))
                .map(number -> "{{" + number.placeholder().key() + "}}")
                .toList();
        String otherwise = text.topic().isPresent() || text.root() instanceof PartialText
                ? "dial it to make sure that it is right, then add it to services: in site.yaml, or let it stand with suppress: in"
                        + " topic.yaml"
                : "leave it out, or give it in a topic, which can let it stand with suppress: in topic.yaml";
        String other = own.isEmpty()
                ? "if it is one of the numbers in site.yaml, write its placeholder; if not, "
                : "it is none of the site's numbers, so no placeholder stands for it: ";
        if (same.isEmpty()) {
            return other + otherwise;
        }
        return "write " + String.join(" or ", same) + (same.size() > 1 ? ", whichever is meant" : "")
                + (same.size() > 1 ? "; they stand" : ", which stands")
                + " for this very number in site.yaml, so that it changes everywhere at once";
    }

    private static void report(String number, Place place, String remedy, Diagnostics diagnostics) {
        diagnostics.report(
                Code.TYPED_PHONE_NUMBER,
                place,
                "the phone number " + number.strip() + " is typed into the text",
                remedy);
    }
}
