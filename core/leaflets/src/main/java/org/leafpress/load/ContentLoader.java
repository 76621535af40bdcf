package org.leafpress.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.leafpress.check.Checks;
import org.leafpress.concurrent.Lazy;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.BrandDrawings;
import org.leafpress.model.BuildDay;
import org.leafpress.model.Drawing;
import org.leafpress.model.FileRef;
import org.leafpress.model.Picture;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.review.ReviewRules;
import org.leafpress.model.site.Brand;
import org.leafpress.model.site.GivenBySite;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.translation.TranslationSettings;
import org.leafpress.parse.SiteReader;
import org.leafpress.parse.SiteReading;
import org.leafpress.parse.TopicReader;
import org.leafpress.parse.TopicReading;
import org.leafpress.parse.photo.PhotoStore;
import org.leafpress.parse.svg.LogoGround;
import org.leafpress.parse.svg.SvgFile;
import org.leafpress.parse.svg.SvgReader;
import org.leafpress.render.print.PrintStyle;
import org.leafpress.source.ContentFolder;

/** Reads and checks content: the site as a whole, and topics one by one. Thread-safe. */
public final class ContentLoader {
    private final ContentFolder folder;
    private final Workers workers;
    private final LocalDate date;
    private final PhotoStore photos;

    /**
     * Loads a content folder.
     *
     * @param date the day of the build
     */
    public ContentLoader(ContentFolder folder, Workers workers, LocalDate date) {
        this(folder, workers, date, new PhotoStore(folder, Optional.empty()));
    }

    private ContentLoader(ContentFolder folder, Workers workers, LocalDate date, PhotoStore photos) {
        this.folder = folder;
        this.workers = workers;
        this.date = date;
        this.photos = photos;
    }

    /**
     * The same, with copies of photographs kept for later builds.
     *
     * @param work a folder for them
     */
    public ContentLoader keepingPhotos(Path work) {
        return new ContentLoader(folder, workers, date, new PhotoStore(folder, Optional.of(work)));
    }

    /**
     * A loader of the content as it would be with some files written; none is.
     *
     * @param files by path inside the content folder
     */
    public ContentLoader with(SortedMap<String, byte[]> files) {
        return new ContentLoader(folder.with(files), workers, date, photos);
    }

    /** The content folder. */
    public ContentFolder folder() {
        return folder;
    }

    /** Reads and checks all but the topics. */
    public SiteContent site() {
        return site(folder);
    }

    /**
     * Reads and checks all but the topics.
     *
     * @param source the content folder, or the same one recording what is read
     */
    SiteContent site(ContentFolder source) {
        Diagnostics diagnostics = new Diagnostics();
        SiteReading reading = new SiteReader(source).read();
        diagnostics.addAll(reading.diagnostics());
        LayerFindings.check(source, diagnostics);
        if (reading.topics().isEmpty() && !tellsWhy(reading)) {
            diagnostics.report(
                    Code.NO_TOPICS,
                    Place.file("topics"),
                    "there are no topics",
                    "check that this is the folder that holds them; a site without leaflets is not published");
        }
        Optional<SiteFacts> facts = reading.site().map(Site::facts);
        BrandDrawings brand = facts.flatMap(SiteFacts::brand)
                .map(found -> brand(found, source, diagnostics))
                .orElse(BrandDrawings.NONE);
        PrintStyle.ExtraFonts fonts = facts.flatMap(SiteFacts::print)
                .map(print -> new FontFiles(source, diagnostics).read(print.fonts()))
                .orElse(PrintStyle.ExtraFonts.NONE);
        Lazy<SiteContent.Checked> checked = new Lazy<>(() -> check(reading, diagnostics.sorted()));
        workers.ahead(checked);
        return new SiteContent(reading, brand, fonts, photos, new IssuedFiles(folder, new Diagnostics()), checked);
    }

    private static BrandDrawings brand(Brand brand, ContentFolder source, Diagnostics diagnostics) {
        Function<FileRef, Optional<Drawing>> read = file -> logo(file, source, diagnostics);
        Optional<Drawing> logo = brand.logo().flatMap(read);
        Optional<Drawing> dark = brand.logoDark().flatMap(read);
        logo.ifPresent(drawing -> LogoGround.WHITE.check(brand.logo().orElseThrow(), drawing, diagnostics));
        dark.filter(shown -> logo.isPresent())
                .ifPresent(drawing -> LogoGround.DARK.check(brand.logoDark().orElseThrow(), drawing, diagnostics));
        return new BrandDrawings(
                logo,
                dark,
                brand.cover().flatMap(read),
                brand.footerMarks().stream()
                        .flatMap(mark -> read.apply(mark.file()).stream())
                        .toList());
    }

    /** True if there are topics, and a finding on why nothing reads them. */
    private static boolean tellsWhy(SiteReading reading) {
        return reading.diagnostics().stream()
                .anyMatch(found -> found.code() == Code.BAD_NAME
                        && found.place().file().toLowerCase(Locale.ROOT).startsWith("topic"));
    }

    private static SiteContent.Checked check(SiteReading reading, List<Diagnostic> found) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(found);
        Checks checks = new Checks(reading.site(), reading.topics());
        checks.checkSite(diagnostics);
        return new SiteContent.Checked(checks, diagnostics.sorted());
    }

    /** Reads and checks a topic. */
    public TopicContent topic(SiteContent site, TopicId id) {
        return topic(site, id, folder);
    }

    /**
     * Reads and checks a topic.
     *
     * @param source the content folder, or the same one recording what is read
     */
    TopicContent topic(SiteContent site, TopicId id, ContentFolder source) {
        BuildDay today = new BuildDay(date);
        Diagnostics diagnostics = new Diagnostics();
        TopicReading reading = new TopicReader(source, site.reading().languages()).read(id);
        Optional<IllustratedTopic> topic = illustrate(site, reading, source, today, diagnostics);
        reading.incomplete().forEach((language, texts) -> site.checks().check(texts, language, diagnostics));
        topic.ifPresent(found -> site.checks().check(found.topic(), found.governance(), today, diagnostics));
        return new TopicContent(topic, diagnostics.sorted(), today.alike());
    }

    /** Reads a topic's texts, without its figures and without checking it. */
    public TopicReading texts(SiteContent site, TopicId id) {
        return new TopicReader(folder, site.reading().languages()).read(id);
    }

    /** Reads a topic that is checked already, or need not be. */
    TopicContent unchecked(SiteContent site, TopicId id, ContentFolder source) {
        BuildDay today = new BuildDay(date);
        Diagnostics diagnostics = new Diagnostics();
        TopicReading reading = new TopicReader(source, site.reading().languages()).read(id);
        Optional<IllustratedTopic> topic = illustrate(site, reading, source, today, diagnostics);
        return new TopicContent(topic, diagnostics.sorted(), today.alike());
    }

    private Optional<IllustratedTopic> illustrate(
            SiteContent site, TopicReading reading, ContentFolder source, BuildDay today, Diagnostics diagnostics) {
        diagnostics.addAll(reading.diagnostics());
        ReviewRules rules = site.reading()
                .site()
                .flatMap(found -> found.facts().review())
                .orElseGet(() -> ReviewRules.usual(Place.file("site.yaml")));
        TranslationSettings translationSettings = site.reading()
                .site()
                .flatMap(found -> found.facts().translations())
                .orElseGet(() -> TranslationSettings.usual(Place.file("site.yaml")));
        return reading.topic()
                .map(found -> illustrate(
                        found, rules, translationSettings, site.reading().site(), source, today, diagnostics));
    }

    private IllustratedTopic illustrate(
            Topic topic,
            ReviewRules rules,
            TranslationSettings translationSettings,
            Optional<Site> site,
            ContentFolder source,
            BuildDay today,
            Diagnostics diagnostics) {
        Map<String, Picture> pictures =
                new FigureFiles(source, photos).read(topic.facts().figures(), diagnostics);
        new IssuedFiles(source, diagnostics).check(topic.history());
        return new IllustratedTopic(
                topic,
                pictures,
                Governance.of(
                        topic,
                        pictures,
                        rules,
                        translationSettings,
                        today,
                        new SignedTexts(source, topic.id()),
                        site.map(known -> language -> GivenBySite.of(topic.leaflet(language), language, known))));
    }

    private static Optional<Drawing> logo(FileRef file, ContentFolder source, Diagnostics diagnostics) {
        return SvgFile.read(file, source, diagnostics)
                .flatMap(svg -> SvgReader.read(svg.path(), svg.text(), diagnostics));
    }
}
