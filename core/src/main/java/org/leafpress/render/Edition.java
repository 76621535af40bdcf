package org.leafpress.render;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.leafpress.model.Catalogue;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Site;
import org.leafpress.model.SiteText;
import org.leafpress.prose.Fills;
import org.leafpress.prose.Terms;

/**
 * The site in one language: what all its pages share. Thread-safe.
 *
 * @param text what the site says in this language
 * @param terms hard words to link, if there is a glossary
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
        Optional<Terms> terms) {

    /**
     * The edition of a site in a language.
     *
     * @throws IllegalArgumentException if the site has no text in that language
     */
    public static Edition of(
            Site site, LanguageTag language, Catalogue catalogue, Theme theme, Messages messages, Paths paths) {
        SiteText text = Optional.ofNullable(site.texts().get(language))
                .orElseThrow(() -> new IllegalArgumentException("the site has no text in " + language));
        Optional<Terms> terms =
                Optional.ofNullable(site.glossaries().get(language)).map(glossary -> new Terms(glossary, language));
        return new Edition(
                site, text, language, catalogue, theme, messages, paths, new Fills(site.facts(), text), terms);
    }

    /** The language as ICU knows it. */
    ULocale locale() {
        return ULocale.forLanguageTag(language.value());
    }

    /** The public address of a path. */
    public String absolute(String path) {
        String page = path.equals(paths.page(language, "index"))
                ? path.substring(0, path.length() - "index.html".length())
                : path;
        return site.facts().baseUrl() + page;
    }
}
