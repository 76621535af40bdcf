package org.leafpress.theme;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.BrandDrawings;
import org.leafpress.model.BuildDay;
import org.leafpress.model.Drawing;
import org.leafpress.model.Id;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.PhoneNumber;
import org.leafpress.model.Picture;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.issue.History;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.review.ReviewRules;
import org.leafpress.model.site.CareNumber;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Contact;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.Service;
import org.leafpress.model.site.ServiceText;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.theme.SitePrint;
import org.leafpress.model.topic.Status;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.model.translation.PartState;
import org.leafpress.model.translation.Translation;
import org.leafpress.model.translation.TranslationSettings;
import org.leafpress.parse.photo.PhotoStore;
import org.leafpress.render.MessageBundles;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.Theme;
import org.leafpress.render.ThemeFiles;
import org.leafpress.render.page.Edition;
import org.leafpress.render.page.IndexPages;
import org.leafpress.render.page.LeafletPages;
import org.leafpress.render.page.Listings;
import org.leafpress.render.print.LeafletPrints;
import org.leafpress.render.print.PrintStyle;
import org.leafpress.render.view.PrintLink;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** A site of {@link Invented} words, rendered with the default theme: one topic, in English and in French. */
final class InventedSite {
    static final LanguageTag SOURCE = new LanguageTag("en-GB");
    static final LanguageTag TRANSLATED = new LanguageTag("fr");

    private static final Map<String, Picture> PICTURES = Map.of(
            Invented.ID,
            new Drawing(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" width=\"9\" height=\"9\"/>", 9, 9));

    private final ThemeFiles files;
    private final String suffix;
    private final Invented words;
    private final TopicFacts facts;
    private final Leaflet leaflet;
    private final Site site;

    InventedSite() {
        this(ThemeFiles.open(Path.of("no-overrides"), InventedSite.class.getClassLoader()));
    }

    InventedSite(ThemeFiles files) {
        this(files, "", Optional.empty());
    }

    private InventedSite(ThemeFiles files, String suffix, Optional<Leaflet> leaflet) {
        this.files = files;
        this.suffix = suffix;
        this.words = new Invented("word", suffix);
        this.facts = words.make(TopicFacts.class);
        this.leaflet = leaflet.orElseGet(() -> words.make(Leaflet.class));
        this.site = site(suffix);
    }

    /** The same site with something behind each text of it. */
    InventedSite followedBy(String end) {
        return new InventedSite(files, end, Optional.empty());
    }

    /** The same site, but for one component of the French leaflet. */
    InventedSite with(String component, Object value) {
        return new InventedSite(files, suffix, Optional.of(Invented.with(leaflet, component, value)));
    }

    /** Where each word stands that the French leaflet, or its topic, has. */
    Map<String, String> places() {
        return words.places();
    }

    private static Site site(String suffix) {
        Invented others = new Invented("site", suffix);
        SiteFacts facts = new SiteFacts(
                Invented.PLACE,
                URI.create("https://leaflets.example/"),
                List.of(SOURCE, TRANSLATED),
                new Contact(
                        Invented.PLACE,
                        number("01632 960 123"),
                        new Text("leaflets@example.org", Invented.PLACE),
                        Optional.of(URI.create("https://example.org/"))),
                new CareNumber(Invented.PLACE, number("999")),
                Optional.of(new CareNumber(Invented.PLACE, number("111"))),
                List.of(new Service(
                        Invented.PLACE,
                        new Id(Invented.ID, Invented.PLACE),
                        Optional.of(number("01632 960 456")),
                        Optional.of(number("01632 960 457")),
                        Optional.of(number("01632 960 458")),
                        Optional.of(URI.create("https://service.example/")))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        TreeMap<LanguageTag, SiteText> texts = new TreeMap<>();
        TreeMap<LanguageTag, Glossary> glossaries = new TreeMap<>();
        for (LanguageTag language : facts.languages()) {
            texts.put(language, others.make(SiteText.class));
            glossaries.put(language, others.make(Glossary.class));
        }
        return new Site(facts, texts, glossaries, new TreeMap<>());
    }

    /** What the site says of the service that all cards name. */
    ServiceText service() {
        return site.texts().get(TRANSLATED).services().get(0);
    }

    private static PhoneNumber number(String digits) {
        return new PhoneNumber(digits, Invented.PLACE);
    }

    private Topic topic(Status status) {
        Leaflet source =
                Invented.with(new Invented("source", suffix).make(Leaflet.class), "translation", Optional.empty());
        List<Translation.PartStatus> current = Translation.byPart(source).keySet().stream()
                .map(part -> new Translation.PartStatus(
                        part, PartState.CURRENT, Invented.PLACE, Invented.PLACE, List.of(), List.of()))
                .toList();
        return new Topic(
                Invented.TOPIC,
                Invented.with(facts, "status", status),
                new TreeMap<>(Map.of(SOURCE, source, TRANSLATED, leaflet)),
                new TreeMap<>(Map.of(TRANSLATED, new Translation(Optional.empty(), current))),
                History.none(Invented.PLACE));
    }

    /** The edition of a language; beside the topic it has as many others. */
    private Edition edition(LanguageTag language, Topic topic, int others) {
        Governance governance = Governance.of(
                topic,
                PICTURES,
                ReviewRules.usual(Invented.PLACE),
                TranslationSettings.usual(Invented.PLACE),
                new BuildDay(LocalDate.of(2026, 1, 31)),
                then -> Optional.empty(),
                Optional.empty());
        Catalogue.Entry entry = Catalogue.Entry.of(topic, governance);
        List<Catalogue.Entry> entries = new ArrayList<>(List.of(entry));
        for (int i = 0; i < others; i++) {
            Catalogue.Names names = new Catalogue.Names(
                    (char) ('a' + i % 25) + " topic " + i, Optional.empty(), List.of(), leaflet.summary());
            entries.add(new Catalogue.Entry(
                    new TopicId("topic-" + i),
                    entry.facts(),
                    governance,
                    new TreeMap<>(Map.of(SOURCE, names, TRANSLATED, names))));
        }
        return Edition.of(
                site,
                language,
                new Catalogue(entries),
                new Theme(files),
                new MessageBundles(files, new Diagnostics())
                        .find(language, Invented.PLACE)
                        .orElseThrow(),
                new Paths(SOURCE),
                BrandDrawings.NONE);
    }

    private Edition translated(Topic topic) {
        return edition(TRANSLATED, topic, 0).translatedFrom(edition(SOURCE, topic, 0));
    }

    /** The leaflet in French. */
    RenderedFile leaflet(Status status) {
        Topic topic = topic(status);
        return new LeafletPages(translated(topic))
                .leaflet(topic, PICTURES, List.of(new PrintLink("a4", "topic-a4.pdf", 7, 100)));
    }

    /** The page at a former address of the leaflet. */
    RenderedFile moved() {
        Topic topic = topic(Status.DRAFT);
        return new LeafletPages(translated(topic)).moved(topic, new TopicId("former-topic"));
    }

    /** The body map of the leaflet. */
    RenderedFile bodyMap() {
        return new LeafletPages(translated(topic(Status.DRAFT))).bodyMap(EnumSet.copyOf(facts.bodyAreas()));
    }

    /** The print document of the leaflet in French. */
    String print(PrintFormat format) {
        Topic topic = topic(Status.DRAFT);
        return prints(topic).order(topic, PICTURES, format).xml();
    }

    /** The leaflet in French as plain text and as data. */
    List<String> textAndData() {
        Topic topic = topic(Status.DRAFT);
        return prints(topic).textAndData(topic, PICTURES).stream()
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .toList();
    }

    /** The printed leaflet in French, as a PDF file. */
    byte[] printed(PrintFormat format) {
        Topic topic = topic(Status.DRAFT);
        LeafletPrints prints = prints(topic);
        return prints.print(topic, PICTURES)
                .printouts()
                .get(prints.formats(topic).indexOf(format))
                .file()
                .orElseThrow()
                .content();
    }

    private LeafletPrints prints(Topic topic) {
        PrintStyle style = PrintStyle.load(
                        files,
                        SitePrint.usual(Invented.PLACE),
                        Optional.empty(),
                        PrintStyle.ExtraFonts.NONE,
                        site.facts().languages(),
                        new Diagnostics())
                .orElseThrow();
        return new LeafletPrints(
                translated(topic),
                style,
                BrandDrawings.NONE,
                new PhotoStore(ContentFolder.at(Path.of("none"), Limits.STANDARD), Optional.empty()));
    }

    /** The other pages in English; {@code others} are topics beside the one. */
    IndexPages pages(int others) {
        Topic topic = topic(Status.DRAFT);
        Edition edition = edition(SOURCE, topic, others);
        return new IndexPages(
                edition, new Listings(List.of(edition, edition(TRANSLATED, topic, others)), edition.catalogue()));
    }
}
