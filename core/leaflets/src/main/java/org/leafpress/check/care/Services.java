package org.leafpress.check.care;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.Service;
import org.leafpress.model.site.ServiceText;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.SiteText;

/** A service can be reached, and every language says what it is called. */
final class Services implements Rule<Site> {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        for (Service service : site.facts().services()) {
            if (service.number().isEmpty()
                    && service.textRelay().isEmpty()
                    && service.textNumber().isEmpty()
                    && service.link().isEmpty()) {
                diagnostics.report(
                        Code.SERVICE_UNREACHABLE,
                        service.place(),
                        "the service \"" + service.id().value() + "\" has no number and no link",
                        "add \"number:\", or \"link:\" with the page that finds one nearby");
            }
        }
        site.texts().forEach((language, text) -> {
            names(site.facts().services(), text, language, diagnostics);
            known(text, site.facts().services(), diagnostics);
        });
    }

    private static void names(List<Service> services, SiteText text, LanguageTag language, Diagnostics diagnostics) {
        for (Service service : services) {
            if (text.service(service.id().value()).isEmpty()) {
                diagnostics.report(
                        Code.SERVICE_WITHOUT_NAME,
                        service.id().place(),
                        "the service \"" + service.id().value() + "\" has no name in " + language,
                        "add to services: in site/" + language + ".yaml an item with \"id: "
                                + service.id().value() + "\" and \"name:\"");
            }
        }
    }

    private static void known(SiteText text, List<Service> services, Diagnostics diagnostics) {
        Set<String> ids = services.stream().map(service -> service.id().value()).collect(Collectors.toSet());
        for (ServiceText named : text.services()) {
            if (!ids.contains(named.id().value())) {
                diagnostics.report(
                        Code.SERVICE_WITHOUT_FACTS,
                        named.id().place(),
                        "site.yaml has no service \"" + named.id().value() + "\"",
                        NearestWord.to(named.id().value(), ids)
                                .map(name -> "did you mean \"" + name + "\"?")
                                .orElse("add it to services: in site.yaml, with its number or its link"));
            }
        }
    }
}
