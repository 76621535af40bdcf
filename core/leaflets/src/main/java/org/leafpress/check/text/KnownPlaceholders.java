package org.leafpress.check.text;

import java.util.Optional;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Placeholder;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.SiteValue;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.text.Inline;
import org.leafpress.prose.Fills;

/** A placeholder that a text uses has a value on this site, and a service that it names is one of the site's. */
final class KnownPlaceholders implements Rule<CheckedText> {
    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        text.context().site().ifPresent(site -> check(text, site, diagnostics));
    }

    private static void check(CheckedText root, Site site, Diagnostics diagnostics) {
        LanguageTag language = root.language();
        Optional<SiteText> words = Optional.ofNullable(site.texts().get(language));
        root.all(Inline.Fill.class).forEach(fill -> {
            if (fill.placeholder() instanceof ServiceValue value
                    && site.facts().service(value.service()).isEmpty()) {
                reportUnknown(value.service(), fill.place(), site.facts(), diagnostics);
            } else if (words.flatMap(text -> new Fills(site.facts(), text, language).find(fill.placeholder()))
                    .isEmpty()) {
                diagnostics.report(
                        Code.UNKNOWN_PLACEHOLDER,
                        fill.place(),
                        "the site gives no value for {{" + fill.placeholder().key() + "}}",
                        "add " + home(fill.placeholder(), language) + ", or write something else");
            }
        });
        root.all(CareCard.class)
                .forEach(card -> card.service()
                        .filter(service -> site.facts().service(service.id()).isEmpty())
                        .ifPresent(service -> reportUnknown(service.id(), service.place(), site.facts(), diagnostics)));
    }

    private static void reportUnknown(String id, Place place, SiteFacts facts, Diagnostics diagnostics) {
        diagnostics.report(
                Code.UNKNOWN_SERVICE,
                place,
                "site.yaml has no service \"" + id + "\"",
                NearestWord.to(
                                id,
                                facts.services().stream()
                                        .map(service -> service.id().value())
                                        .toList())
                        .map(name -> "did you mean \"" + name + "\"?")
                        .orElse("add it to services: in site.yaml and in the site's texts of each language"));
    }

    /** Where a value is written. */
    private static String home(Placeholder placeholder, LanguageTag language) {
        String texts = " in site/" + language + ".yaml";
        if (placeholder instanceof ServiceValue value) {
            String of = " to the service \"" + value.service() + "\"";
            return switch (value.kind()) {
                case NAME -> "name:" + of + texts;
                case HOURS -> "hours:" + of + texts;
                case PHONE -> "number:" + of + " in site.yaml";
                case TEXT_RELAY -> "text-relay:" + of + " in site.yaml";
                case TEXT_NUMBER -> "text-number:" + of + " in site.yaml";
                case LINK -> "link:" + of + " in site.yaml";
            };
        }
        return placeholder == SiteValue.CONTACT_HOURS ? "hours:" + texts : "urgent: in site.yaml";
    }
}
