package org.leafpress.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leafpress.check.text.StarterWords;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.load.ContentLoader;
import org.leafpress.model.LanguageTag;
import org.leafpress.parse.edit.YamlQuoting;

/**
 * Begins what a site says in a further language. It has a notice wherever something is to be translated, so that nobody has to
 * begin with a copy, of which a text is soon left in the wrong language.
 */
public final class NewLanguage {
    private final ContentLoader loader;
    private final Diagnostics diagnostics;

    /**
     * Begins languages of a site.
     *
     * @param diagnostics gets why one cannot be begun
     */
    public NewLanguage(ContentLoader loader, Diagnostics diagnostics) {
        this.loader = loader;
        this.diagnostics = diagnostics;
    }

    /** Writes the file of a language; returns its path within the content folder, none if that is not possible. */
    public List<String> write(String tag) {
        SiteAnswers.LANGUAGE.check(tag, diagnostics);
        if (diagnostics.hasErrors()) {
            return List.of();
        }
        LanguageTag language = new LanguageTag(tag.strip());
        String path = "site/" + language + ".yaml";
        if (loader.folder().allFiles("site", new Diagnostics()).contains(path)) {
            diagnostics.report(
                    Code.CANNOT_START,
                    Place.file(path),
                    "the site has texts in " + language + " already",
                    "translate what is left of them, and list " + language + " under \"languages\" in site.yaml");
            return List.of();
        }
        loader.folder().writer().writeAll(new TreeMap<>(Map.of(path, texts(name(language), language))));
        return List.of(path);
    }

    /** The clinic's name, which may stay as it is; to be written where the site cannot be read. */
    private String name(LanguageTag language) {
        return loader.site()
                .site()
                .flatMap(site -> Optional.ofNullable(
                        site.texts().get(site.facts().languages().get(0))))
                .map(text -> text.organisation().value())
                .orElseGet(() -> StarterWords.in(language).notice());
    }

    /** What a site with a name says in a language. */
    static byte[] texts(String name, LanguageTag language) {
        StarterWords words = StarterWords.in(language);
        return new StarterFile(List.of(
                        new StarterFile.Value("name", YamlQuoting.quoted(name)),
                        new StarterFile.Value("copyright", YamlQuoting.quoted("\u00A9 " + name)),
                        new StarterFile.Value("gap", words.notice()),
                        new StarterFile.Value("call", words.emergencyCall())))
                .fill(isEnglish(language) ? "site/texts-en.yaml" : "site/texts.yaml");
    }

    static boolean isEnglish(LanguageTag language) {
        return language.locale().getLanguage().equals("en");
    }
}
