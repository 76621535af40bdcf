package org.leafpress.render.page;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leafpress.model.Labels;
import org.leafpress.model.TranslationMethod;
import org.leafpress.model.review.RuleSetting;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.Term;
import org.leafpress.render.LanguageNames;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.text.HtmlWriter;
import org.leafpress.render.text.Markup;
import org.leafpress.render.text.MarkupWriter;
import org.leafpress.render.text.TextWriter;
import org.leafpress.render.view.Anchored;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.PageBody;

/**
 * Renders the pages of an edition that are not leaflets. Where there are more topics than one page should list, the A to Z
 * and the body areas are parted into pages of their own, and the home page leads to these. Thread-safe.
 */
public final class IndexPages {
    private static final List<String> ALWAYS = List.of("index", "a-z", "body-areas", "glossary", "about");

    private final Edition edition;
    private final Listings listings;
    private final Listing listing;
    private final IndexFrame frame;
    private final LetterPages letters;
    private final AreaPages areas;

    /**
     * A page with a part of what another would list.
     *
     * @param name below the folder of the edition, such as {@code a-z/s}
     */
    public record ListPage(String name, Supplier<RenderedFile> rendering) {}

    /** The pages of an edition. */
    public IndexPages(Edition edition, Listings listings) {
        this.edition = edition;
        this.listings = listings;
        this.listing = listings.of(edition.language());
        this.frame = new IndexFrame(edition, listing);
        this.letters = new LetterPages(frame);
        this.areas = new AreaPages(frame, listings);
    }

    /** The names of all pages that search engines should know. */
    public List<String> names() {
        return Stream.of(
                        ALWAYS.stream(),
                        hasLanguages() ? Stream.of("languages") : Stream.<String>empty(),
                        listPages().stream().map(ListPage::name))
                .flatMap(Function.identity())
                .toList();
    }

    private boolean hasLanguages() {
        return edition.site().facts().languages().size() > 1;
    }

    /** The pages of letters and of body areas; none where one page holds them all. */
    public List<ListPage> listPages() {
        return Stream.concat(letters.listPages(), areas.listPages()).toList();
    }

    /** The home page: all topics, or else the ways to them. */
    public RenderedFile home() {
        String path = frame.path("index");
        List<Link> elsewhere = frame.elsewhere(path, "a-z");
        return frame.render(
                path,
                "home",
                listing.isSplit()
                        ? waysIn(path, elsewhere)
                        : new PageBody.Home(featured(path), topics(path, listing.own()), elsewhere));
    }

    private PageBody.WaysIn waysIn(String path, List<Link> elsewhere) {
        return new PageBody.WaysIn(
                featured(path),
                letters.navigation(path),
                areas.counted(path),
                Paths.relative(path, frame.path("a-z")),
                Paths.relative(path, frame.path("body-areas")),
                Paths.relative(path, frame.path("glossary")),
                hasLanguages() ? Optional.of(Paths.relative(path, frame.path("languages"))) : Optional.empty(),
                elsewhere);
    }

    /** Those that the site names first and that are in the language of the edition. */
    private List<PageBody.TopicEntry> featured(String path) {
        List<ListedTopic> found = edition.site().facts().featured().stream()
                .flatMap(
                        ref -> listing.own().stream().filter(topic -> topic.id().equals(ref.id())))
                .toList();
        return topics(path, found);
    }

    private List<PageBody.TopicEntry> topics(String path, List<ListedTopic> topics) {
        MarkupWriter writer = frame.writer(path);
        return topics.stream()
                .map(topic -> new PageBody.TopicEntry(
                        frame.href(path, topic),
                        topic.title(),
                        summary(topic, writer),
                        topic.shownStatus(),
                        picture(path, topic)))
                .toList();
    }

    private Optional<String> picture(String path, ListedTopic topic) {
        return Optional.of(edition.catalogue().find(topic.id()).orElseThrow().facts())
                .filter(facts -> topic.shownStatus().isShown())
                .flatMap(Catalogue.Facts::picture)
                .map(id -> Paths.relative(path, edition.paths().figure(topic.id(), id)));
    }

    /** What a topic is about; of one that has been taken back, that it has. */
    private Markup summary(ListedTopic topic, MarkupWriter writer) {
        return topic.shownStatus().isShown()
                ? writer.words(names(topic).summary())
                : HtmlWriter.text(edition.messages().get("status." + Labels.of(topic.shownStatus()) + ".text"));
    }

    private Catalogue.Names names(ListedTopic topic) {
        Catalogue.Entry entry = edition.catalogue().find(topic.id()).orElseThrow();
        return Objects.requireNonNull(entry.leaflets().get(topic.language()));
    }

    /** All topics by letter, with their other names; or else the letters. */
    public RenderedFile aToZ() {
        return letters.aToZ();
    }

    /** Topics by body area, with a map; or else the areas. */
    public RenderedFile bodyAreas() {
        return areas.bodyAreas();
    }

    /** The glossary. */
    public RenderedFile glossary() {
        String path = frame.path("glossary");
        NameOrder order = new NameOrder(edition.locale());
        List<Term> terms = Optional.ofNullable(edition.site().glossaries().get(edition.language()))
                .map(Glossary::terms)
                .orElse(List.of());
        List<Anchored<Term>> views = terms.stream()
                .sorted(Comparator.comparing((Term term) -> term.term().value(), order)
                        .thenComparing(term -> term.id().value()))
                .map(term -> new Anchored<>(
                        term, Optional.of(PageAddresses.termAnchor(term.id().value()))))
                .toList();
        return frame.render(
                path, "glossary", new PageBody.Glossary(views, new TextWriter(frame.writer(path), edition.language())));
    }

    /** Who makes the leaflets, and the accessibility statement. */
    public RenderedFile about() {
        boolean machineWords = edition.messages()
                .method()
                .filter(TranslationMethod.MACHINE::equals)
                .isPresent();
        List<String> eased = edition.site().facts().checks().stream()
                .filter(RuleSetting::eases)
                .map(RuleSetting::inWords)
                .toList();
        return frame.render(frame.path("about"), "about", new PageBody.About(machineWords, eased));
    }

    /** All languages of the site. */
    public RenderedFile languages() {
        String path = frame.path("languages");
        LanguageNames names = edition.names();
        List<PageBody.LanguageEntry> entries = edition.site().facts().languages().stream()
                .map(language -> new PageBody.LanguageEntry(
                        language.value(),
                        Edition.direction(language),
                        names.own(language),
                        language.equals(edition.language())
                                ? Optional.empty()
                                : Optional.of(names.in(edition.language(), language)),
                        Paths.relative(path, edition.paths().page(language, "index")),
                        listings.of(language).own().size()))
                .toList();
        return frame.render(path, "languages", new PageBody.Languages(entries));
    }

    /** The page that finds leaflets. */
    public RenderedFile search() {
        return frame.render(frame.path("search"), "search", new PageBody.Search());
    }

    /** Page not found. */
    public RenderedFile notFound() {
        return frame.render(frame.path("404"), "404", new PageBody.NotFound());
    }
}
