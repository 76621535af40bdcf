package org.leafpress.model.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.NotEmpty;
import org.leafpress.model.TopicRef;
import org.leafpress.model.review.ReviewRules;
import org.leafpress.model.review.RuleSetting;
import org.leafpress.model.theme.SitePrint;
import org.leafpress.model.translation.TranslationSettings;

/**
 * What holds for the whole site in every language: {@code site.yaml}.
 *
 * @param place where it starts in the source
 * @param baseUrl public address of the home page, ending in {@code /}
 * @param languages the first is the language that topics are written in
 * @param contact how to reach the clinic
 * @param emergency for emergencies, such as 999
 * @param urgent for urgent advice, such as 111
 * @param services services and helplines that leaflets send people to
 * @param brand what the clinic looks like: colours, logo, marks
 * @param featured topics that the home page names first, such as those most asked for
 * @param review how often leaflets are reviewed
 * @param print how leaflets are printed
 * @param translations what becomes of translations that are out of date
 * @param drafts what becomes of drafts; once any leaflet is approved they are hidden, before that marked, unless told
 * @param search whether pages can be searched; yes unless set
 * @param offline whether readers can save leaflets in their browser, to read them without internet; no unless set
 * @param gzip whether a compressed copy lies beside each text file, for hosts that send that; no unless set
 * @param hosting kinds of web hosts that the site brings settings for: headers that keep pages safe, and the page for
 *     unknown addresses
 * @param checks how findings are taken, where it differs from the usual
 */
public record SiteFacts(
        Place place,
        URI baseUrl,
        @NotEmpty List<LanguageTag> languages,
        Contact contact,
        CareNumber emergency,
        Optional<CareNumber> urgent,
        List<Service> services,
        Optional<Brand> brand,
        List<TopicRef> featured,
        Optional<ReviewRules> review,
        Optional<SitePrint> print,
        Optional<TranslationSettings> translations,
        Optional<Drafts> drafts,
        Optional<Boolean> search,
        Optional<Boolean> offline,
        Optional<Boolean> gzip,
        List<Host> hosting,
        List<RuleSetting> checks) {
    public SiteFacts {
        languages = List.copyOf(languages);
        services = List.copyOf(services);
        featured = List.copyOf(featured);
        hosting = List.copyOf(hosting);
        checks = List.copyOf(checks);
    }

    /** A service by its id. */
    public Optional<Service> service(String id) {
        return services.stream()
                .filter(service -> service.id().value().equals(id))
                .findFirst();
    }

    /**
     * True if drafts are not published.
     *
     * @param hasApproved whether any leaflet is approved; asked where the site does not say it
     */
    public boolean hidesDrafts(BooleanSupplier hasApproved) {
        return drafts.map(Drafts.HIDE::equals).orElseGet(hasApproved::getAsBoolean);
    }

    /** True if pages can be searched. */
    public boolean isSearched() {
        return search.orElse(true);
    }

    /** True if readers can save leaflets in their browser. */
    public boolean isOffline() {
        return offline.orElse(false);
    }

    /** True if a compressed copy lies beside each text file. */
    public boolean isGzipped() {
        return gzip.orElse(false);
    }

    /** True if search engines are asked to leave out drafts that are shown. */
    public boolean marksDrafts() {
        return drafts.filter(Drafts.PUBLISH::equals).isEmpty();
    }
}
