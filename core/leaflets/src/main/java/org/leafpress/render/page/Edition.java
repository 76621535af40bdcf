package org.leafpress.render.page;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leafpress.model.BrandDrawings;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.theme.SitePrint;
import org.leafpress.model.topic.Topic;
import org.leafpress.prose.Fills;
import org.leafpress.prose.Terms;
import org.leafpress.render.LanguageNames;
import org.leafpress.render.Messages;
import org.leafpress.render.Paths;
import org.leafpress.render.Theme;
import org.leafpress.render.text.Foreign;
import org.leafpress.render.text.MarkupWriter;

/**
 * The site in one language: what all its pages share. Thread-safe.
 *
 * @param text what the site says in this language
 * @param brand the pictures of the clinic
 * @param terms hard words to link, if there is a glossary
 * @param names of the site's languages
 * @param original the edition in the language that topics are written in, unless this is it
 */
public record Edition(
        Site site,
        SiteText text,
        LanguageTag language,
        Catalogue catalogue,
        Theme theme,
        Messages messages,
        Paths paths,
        Fills fills,
        BrandDrawings brand,
        Optional<Terms> terms,
        LanguageNames names,
        Optional<Edition> original) {

    /**
     * The edition of a site in a language.
     *
     * @throws IllegalArgumentException if the site has no text in that language
     */
    public static Edition of(
            Site site,
            LanguageTag language,
            Catalogue catalogue,
            Theme theme,
            Messages messages,
            Paths paths,
            BrandDrawings brand) {
        SiteText text = Optional.ofNullable(site.texts().get(language))
                .orElseThrow(() -> new IllegalArgumentException("the site has no text in " + language));
        Optional<Terms> terms =
                Optional.ofNullable(site.glossaries().get(language)).map(glossary -> new Terms(glossary, language));
        return new Edition(
                site,
                text,
                language,
                catalogue,
                theme,
                messages,
                paths,
                new Fills(site.facts(), text, language),
                brand,
                terms,
                new LanguageNames(site.facts().languages()),
                Optional.empty());
    }

    /** The same edition as one of translations. */
    public Edition translatedFrom(Edition source) {
        return new Edition(
                site,
                text,
                language,
                catalogue,
                theme,
                messages,
                paths,
                fills,
                brand,
                terms,
                names,
                Optional.of(source));
    }

    /**
     * What a page of this edition needs of the leaflet that its own was translated from; empty if it was not.
     *
     * @param writer for text of that leaflet
     * @param href of that leaflet's page
     */
    public Optional<Original> original(
            Topic topic, Function<Edition, MarkupWriter> writer, Function<String, String> href) {
        return original.flatMap(source -> Optional.ofNullable(
                        topic.translations().get(language))
                .map(translation -> new Original(
                        topic.leaflet(source.language()),
                        source,
                        foreign(source.language()).orElseThrow(),
                        translation,
                        writer.apply(source),
                        href.apply(paths.leaflet(source.language(), topic.id())))));
    }

    /**
     * How the leaflet of a topic presents itself in this language.
     *
     * @throws java.util.NoSuchElementException if the catalogue has no such topic
     */
    public ShownStatus shownStatus(TopicId topic) {
        return catalogue.find(topic).orElseThrow().governance().shownStatus(language);
    }

    /** True if a leaflet also comes as plain text and as data: where it is shown, and where there are prints of it. */
    public boolean hasTextAndData(TopicId topic) {
        return shownStatus(topic).isShown()
                && site.facts().print().flatMap(SitePrint::enabled).orElse(true);
    }

    /** True if search engines are asked to leave out a leaflet that is shown. */
    boolean isLeftOut(ShownStatus status) {
        return status == ShownStatus.DRAFT && site.facts().marksDrafts();
    }

    /** The edition of the source, if its emergency advice for all pages is shown because that of this one is out of date. */
    Optional<Edition> emergencyFrom() {
        return original.filter(source -> site.isEmergencyStale(language));
    }

    /** The language as ICU knows it. */
    ULocale locale() {
        return ULocale.forLanguageTag(language.value());
    }

    /** The language that topics are written in. */
    LanguageTag source() {
        return site.facts().languages().get(0);
    }

    /** The languages of a topic's leaflets, in the site's order. */
    public List<LanguageTag> languagesOf(Topic topic) {
        return site.facts().languages().stream()
                .filter(tag -> topic.leaflets().containsKey(tag))
                .toList();
    }

    /** The language of the leaflet that this edition shows of a topic: its own, or else that of the source. */
    public Optional<LanguageTag> shown(TopicId topic) {
        return catalogue.find(topic).flatMap(this::shown);
    }

    /** See {@link #shown(TopicId)}. */
    Optional<LanguageTag> shown(Catalogue.Entry topic) {
        return Stream.of(language, source())
                .filter(tag -> topic.leaflets().containsKey(tag))
                .findFirst();
    }

    /** The title of the leaflet that {@link #shown(TopicId)} names. */
    public Optional<String> title(TopicId topic) {
        return catalogue
                .find(topic)
                .flatMap(entry -> shown(entry)
                        .flatMap(tag -> Optional.ofNullable(entry.leaflets().get(tag)))
                        .map(Catalogue.Names::title));
    }

    /** How to mark what is in a language, unless it is the edition's own. */
    public Optional<Foreign> foreign(LanguageTag other) {
        return other.equals(language)
                ? Optional.empty()
                : Optional.of(new Foreign(other.value(), direction(other), names.in(language, other)));
    }

    /** {@code ltr} or {@code rtl}. */
    public static String direction(LanguageTag language) {
        return ULocale.forLanguageTag(language.value()).isRightToLeft() ? "rtl" : "ltr";
    }

    /** The public address of a path. */
    public String absolute(String path) {
        boolean home = site.facts().languages().stream().anyMatch(any -> path.equals(paths.page(any, "index")));
        boolean folder = path.endsWith("/index.html") && !path.endsWith("topics/index.html"); // a topic may be named so
        String page = home || folder ? path.substring(0, path.length() - "index.html".length()) : path;
        return site.facts().baseUrl() + page;
    }
}
