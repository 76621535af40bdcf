package org.leafpress.render;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leafpress.model.Catalogue;
import org.leafpress.model.Glossary;
import org.leafpress.model.Labels;
import org.leafpress.model.Term;
import org.leafpress.model.TranslationMethod;
import org.leafpress.render.view.Html;
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
    public record Part(String name, Supplier<RenderedFile> rendering) {}

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
                        parts().stream().map(Part::name))
                .flatMap(Function.identity())
                .toList();
    }

    private boolean hasLanguages() {
        return edition.site().facts().languages().size() > 1;
    }

    /** The pages of letters and of body areas; none where one page holds them all. */
    public List<Part> parts() {
        return Stream.concat(letters.parts(), areas.parts()).toList();
    }

    /** The home page: all topics, or else the ways to them. */
    public RenderedFile home() {
        String path = frame.path("index");
        HtmlWriter html = frame.writer(path);
        Html welcome = html.phrase(edition.text().welcome());
        List<Link> elsewhere = frame.elsewhere(path, "a-z");
        return frame.render(
                path,
                "home",
                listing.isSplit()
                        ? waysIn(path, welcome, elsewhere)
                        : new PageBody.Home(welcome, topics(path, html), elsewhere));
    }

    private PageBody.WaysIn waysIn(String path, Html welcome, List<Link> elsewhere) {
        return new PageBody.WaysIn(
                welcome,
                letters.navigation(path),
                areas.counted(path),
                Paths.relative(path, frame.path("a-z")),
                Paths.relative(path, frame.path("body-areas")),
                Paths.relative(path, frame.path("glossary")),
                hasLanguages() ? Optional.of(Paths.relative(path, frame.path("languages"))) : Optional.empty(),
                elsewhere);
    }

    private List<PageBody.TopicEntry> topics(String path, HtmlWriter html) {
        return listing.own().stream()
                .map(topic -> new PageBody.TopicEntry(
                        frame.href(path, topic), topic.title(), summary(topic, html), Labels.of(topic.standing())))
                .toList();
    }

    /** What a topic is about; of one that has been taken back, that it has. */
    private Html summary(ListedTopic topic, HtmlWriter html) {
        return topic.standing().isShown()
                ? html.words(names(topic).summary())
                : html.text(edition.messages().get("status." + Labels.of(topic.standing()) + ".text"));
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
        HtmlWriter html = frame.writer(path);
        Collator collator = Collator.getInstance(edition.locale());
        List<Term> terms = Optional.ofNullable(edition.site().glossaries().get(edition.language()))
                .map(Glossary::terms)
                .orElse(List.of());
        List<PageBody.Term> views = terms.stream()
                .sorted(Comparator.comparing((Term term) -> term.term().value(), collator::compare)
                        .thenComparing(term -> term.id().value()))
                .map(term -> new PageBody.Term(
                        PageAddresses.termAnchor(term.id().value()), term.term().value(), html.heading(term.meaning())))
                .toList();
        return frame.render(path, "glossary", new PageBody.Glossary(views));
    }

    /** Who makes the leaflets, and the accessibility statement. */
    public RenderedFile about() {
        String path = frame.path("about");
        HtmlWriter html = frame.writer(path);
        return frame.render(
                path,
                "about",
                new PageBody.About(
                        html.prose(edition.text().about(), 3),
                        html.prose(edition.text().accessibility(), 3),
                        edition.messages()
                                .method()
                                .filter(TranslationMethod.MACHINE::equals)
                                .isPresent()));
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

    /** Page not found. */
    public RenderedFile notFound() {
        return frame.render(frame.path("404"), "404", new PageBody.NotFound());
    }
}
