package org.leafpress.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leafpress.concurrent.Lazy;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.Catalogue;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.page.Edition;

/** The files in which the pages of a site look for leaflets, for each of its languages. Thread-safe. */
public final class SearchFiles {
    /** The folder of the site that has them, and the scripts that read them. */
    public static final String FOLDER = "search/";

    private final List<Edition> editions;
    private final Catalogue catalogue;
    private final Lazy<Map<LanguageTag, EditionIndex>> indexes;

    /**
     * The files of a site.
     *
     * @param leaflets what all of them can be found by, in the order of topics; asked for once
     */
    public SearchFiles(List<Edition> editions, Catalogue catalogue, Supplier<Stream<LeafletWords>> leaflets) {
        this.editions = List.copyOf(editions);
        this.catalogue = catalogue;
        this.indexes = new Lazy<>(() -> read(leaflets.get()));
    }

    private Map<LanguageTag, EditionIndex> read(Stream<LeafletWords> leaflets) {
        Map<LanguageTag, EditionIndex> byLanguage = new LinkedHashMap<>();
        editions.forEach(edition -> byLanguage.put(edition.language(), new EditionIndex(edition)));
        leaflets.forEach(leaflet -> catalogue
                .find(leaflet.topic())
                .filter(entry -> entry.leaflets().containsKey(leaflet.language()))
                .ifPresent(entry -> {
                    LanguageTag language = leaflet.language();
                    Optional.ofNullable(byLanguage.get(language)).ifPresent(index -> index.add(leaflet, entry));
                    if (language.equals(editions.get(0).language())) {
                        untranslated(entry)
                                .forEach(other -> of(other, byLanguage).add(leaflet, entry));
                    }
                }));
        return byLanguage;
    }

    /** The languages of which a leaflet is in the lists although it is not translated. */
    private List<LanguageTag> untranslated(Catalogue.Entry entry) {
        return isLarge(catalogue)
                ? List.of()
                : editions.stream()
                        .map(Edition::language)
                        .filter(language -> !entry.leaflets().containsKey(language))
                        .toList();
    }

    /** True if a site has so many topics that an index may be parted. */
    private static boolean isLarge(Catalogue catalogue) {
        return catalogue.ids().size() > EditionIndex.MOST_IN_ONE;
    }

    private static EditionIndex of(LanguageTag language, Map<LanguageTag, EditionIndex> indexes) {
        return Objects.requireNonNull(indexes.get(language));
    }

    /** Where the index of an edition is; parts of it may be missing in the end. */
    public List<String> paths(Edition edition) {
        return isLarge(catalogue)
                ? Stream.concat(
                                Stream.of(index(edition)),
                                IntStream.range(0, EditionIndex.PARTS)
                                        .mapToObj(part -> EditionIndex.path(edition, "-" + part)))
                        .toList()
                : List.of(index(edition));
    }

    /** Where the file is that is always fetched. */
    public static String index(Edition edition) {
        return EditionIndex.path(edition, "");
    }

    /** The index of an edition. */
    public List<RenderedFile> files(Edition edition) {
        return of(edition.language(), indexes.get()).files();
    }
}
