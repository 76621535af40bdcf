package org.leafpress.render;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leafpress.model.BodyArea;
import org.leafpress.model.Catalogue;
import org.leafpress.model.Glossary;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Standing;
import org.leafpress.model.Status;
import org.leafpress.model.Term;
import org.leafpress.model.TopicId;
import org.leafpress.model.TranslationMethod;
import org.leafpress.render.view.BodyMap;
import org.leafpress.render.view.Html;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.PageBody;

/** Renders the pages of an edition that are not leaflets. Thread-safe. */
public final class IndexPages {
    private final Edition edition;
    private final PageFrame frame;
    private final List<Listed> listed;
    private final List<Listed> elsewhere;

    /** A topic as lists show it. */
    private record Listed(
            TopicId id, LanguageTag language, Standing standing, Set<BodyArea> areas, Catalogue.Names names) {}

    /** The pages of an edition. */
    public IndexPages(Edition edition) {
        this.edition = edition;
        this.frame = new PageFrame(edition);
        this.listed = listed(edition.language());
        this.elsewhere = edition.source().equals(edition.language()) ? List.of() : listed(edition.source());
    }

    /** Topics whose leaflet this edition shows in the language, except those withdrawn, by title. */
    private List<Listed> listed(LanguageTag language) {
        List<Listed> topics = new ArrayList<>();
        for (Catalogue.Entry entry : edition.catalogue().entries()) {
            Catalogue.Names names = entry.leaflets().get(language);
            boolean shown = edition.shown(entry).filter(language::equals).isPresent();
            if (names != null && shown && entry.facts().status() != Status.WITHDRAWN) {
                Set<BodyArea> areas = EnumSet.noneOf(BodyArea.class);
                areas.addAll(entry.facts().bodyAreas());
                topics.add(new Listed(entry.id(), language, entry.governance().standing(language), areas, names));
            }
        }
        Collator collator = Collator.getInstance(edition.locale());
        topics.sort(Comparator.comparing((Listed topic) -> topic.names().title(), collator::compare)
                .thenComparing(Listed::id));
        return List.copyOf(topics);
    }

    /** The home page. */
    public RenderedFile home() {
        String path = path("index");
        HtmlWriter html = writer(path);
        List<PageBody.TopicEntry> entries = listed.stream()
                .map(topic -> new PageBody.TopicEntry(
                        href(path, topic), topic.names().title(), summary(topic, html), Labels.of(topic.standing())))
                .toList();
        return render(path, "home", new PageBody.Home(html.phrase(edition.text().welcome()), entries, elsewhere(path)));
    }

    /** Leaflets that are not translated: they are named, not left out. */
    private List<Link> elsewhere(String path) {
        return elsewhere.stream().map(topic -> link(path, topic)).toList();
    }

    private Link link(String path, Listed topic) {
        return new Link(href(path, topic), topic.names().title(), edition.foreign(topic.language()));
    }

    /** All topics by letter, with their other names. */
    public RenderedFile aToZ() {
        String path = path("a-z");
        AlphabeticIndex<PageBody.LetterEntry> index = new AlphabeticIndex<>(edition.locale());
        for (Listed topic : listed) {
            String href = href(path, topic);
            String title = topic.names().title();
            String status = Labels.of(topic.standing());
            index.addRecord(title, new PageBody.LetterEntry(title, href, false, title, status));
            topic.names().alsoCalled().stream()
                    .filter(alias -> !alias.equals(title))
                    .distinct()
                    .forEach(alias ->
                            index.addRecord(alias, new PageBody.LetterEntry(alias, href, true, title, status)));
        }
        List<PageBody.Letter> letters = new ArrayList<>();
        for (AlphabeticIndex.Bucket<PageBody.LetterEntry> bucket : index) {
            List<PageBody.LetterEntry> entries = new ArrayList<>();
            bucket.forEach(entry -> entries.add(entry.getData()));
            boolean letter = bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
            if (letter || !entries.isEmpty()) {
                letters.add(new PageBody.Letter(letter ? bucket.getLabel() : "#", entries));
            }
        }
        return render(path, "a-z", new PageBody.AToZ(letters, elsewhere(path)));
    }

    /** Topics by body area, with a map. */
    public RenderedFile bodyAreas() {
        String path = path("body-areas");
        List<PageBody.Area> areas = new ArrayList<>();
        for (BodyArea area : BodyArea.values()) {
            List<Link> links = Stream.concat(listed.stream(), elsewhere.stream())
                    .filter(topic -> topic.areas().contains(area))
                    .map(topic -> link(path, topic))
                    .toList();
            if (!links.isEmpty()) {
                areas.add(new PageBody.Area(Labels.of(area), links));
            }
        }
        BodyMap map = new BodyMap(areas.stream().map(PageBody.Area::id).toList());
        return render(path, "body-areas", new PageBody.BodyAreas(map, areas));
    }

    /** The glossary. */
    public RenderedFile glossary() {
        String path = path("glossary");
        HtmlWriter html = writer(path);
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
        return render(path, "glossary", new PageBody.Glossary(views));
    }

    /** Who makes the leaflets, and the accessibility statement. */
    public RenderedFile about() {
        String path = path("about");
        HtmlWriter html = writer(path);
        return render(
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
        String path = path("languages");
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
                        count(language)))
                .toList();
        return render(path, "languages", new PageBody.Languages(entries));
    }

    private int count(LanguageTag language) {
        return Math.toIntExact(edition.catalogue().entries().stream()
                .filter(entry -> entry.leaflets().containsKey(language))
                .filter(entry -> entry.facts().status() != Status.WITHDRAWN)
                .count());
    }

    /** Page not found. */
    public RenderedFile notFound() {
        return render(path("404"), "404", new PageBody.NotFound());
    }

    /** What a topic is about; of one that has been taken back, that it has. */
    private Html summary(Listed topic, HtmlWriter html) {
        return topic.standing().isShown()
                ? html.words(topic.names().summary())
                : html.text(edition.messages().get("status." + Labels.of(topic.standing()) + ".text"));
    }

    private String path(String name) {
        return edition.paths().page(edition.language(), name);
    }

    private String href(String from, Listed topic) {
        return Paths.relative(from, edition.paths().leaflet(topic.language(), topic.id()));
    }

    private HtmlWriter writer(String path) {
        return new HtmlWriter(edition.fills(), new PageAddresses(path, edition, Optional.empty()));
    }

    private RenderedFile render(String path, String name, PageBody body) {
        String site = edition.text().name().value();
        // The page for what is not found is shown under any address, so its links start at the host.
        String root = name.equals("404") ? edition.site().facts().baseUrl().getRawPath() : Paths.root(path);
        String file = name.equals("home") ? "index" : name;
        return frame.render(
                new PageFrame.Frame(
                        path,
                        root,
                        edition.messages().get("title." + name),
                        edition.messages().get("description." + name, site),
                        "the page " + path,
                        edition.site().facts().languages(),
                        language -> edition.paths().page(language, file),
                        Optional.empty(),
                        name.equals("404")),
                body);
    }
}
