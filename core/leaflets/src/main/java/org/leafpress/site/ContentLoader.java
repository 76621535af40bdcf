package org.leafpress.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.check.Checks;
import org.leafpress.check.Decisions;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.BuildDay;
import org.leafpress.model.Catalogue;
import org.leafpress.model.Drawing;
import org.leafpress.model.FigureFile;
import org.leafpress.model.FileRef;
import org.leafpress.model.Governance;
import org.leafpress.model.ReviewRules;
import org.leafpress.model.Site;
import org.leafpress.model.Topic;
import org.leafpress.model.TopicId;
import org.leafpress.model.TranslationRules;
import org.leafpress.parse.SiteReader;
import org.leafpress.parse.SiteReading;
import org.leafpress.parse.SvgReader;
import org.leafpress.parse.TopicReader;
import org.leafpress.parse.TopicReading;
import org.leafpress.render.PrintStyle;
import org.leafpress.site.Content.IllustratedTopic;
import org.leafpress.source.ContentFolder;

/** Reads and checks all content, so that every finding is known before anything is rendered. Thread-safe. */
public final class ContentLoader {
    private final ContentFolder folder;
    private final Workers workers;
    private final LocalDate date;

    /**
     * Loads a content folder.
     *
     * @param date the day of the build
     */
    public ContentLoader(ContentFolder folder, Workers workers, LocalDate date) {
        this.folder = folder;
        this.workers = workers;
        this.date = date;
    }

    /**
     * What belongs to the site as a whole.
     *
     * @param checked what it is found to be; in the making while the first topics are read
     */
    record SiteContent(
            SiteReading reading, Optional<Drawing> logo, PrintStyle.ExtraFonts fonts, Once<Checked> checked) {
        /** Checks of its topics. */
        Checks checks() {
            return checked.get().checks();
        }

        /** Findings about all this, the rest of the catalogue apart. */
        List<Diagnostic> findings() {
            return checked.get().findings();
        }
    }

    /** A site's own texts and settings, checked, and what checks its topics. */
    private record Checked(Checks checks, List<Diagnostic> findings) {}

    /**
     * A topic, read and checked.
     *
     * @param topic empty if a fault keeps it from being known
     * @param alike days on which it would come to the same
     */
    record TopicContent(Optional<IllustratedTopic> topic, List<Diagnostic> findings, BuildDay.Days alike) {}

    /** All content at once, for those who need all of it; topics are read and checked in parallel. */
    public Content load() {
        SiteContent site = site();
        Diagnostics diagnostics = new Diagnostics();
        List<IllustratedTopic> topics = new ArrayList<>();
        for (TopicContent topic : workers.map("read", topics(site), id -> topic(site, id, folder))) {
            diagnostics.addAll(topic.findings());
            topic.topic().ifPresent(topics::add);
        }
        diagnostics.addAll(site.findings());
        Catalogue catalogue =
                new Catalogue(topics.stream().map(IllustratedTopic::entry).toList());
        site.checks().checkCatalogue(catalogue, diagnostics);
        Optional<Site> known = site.reading().site();
        Decisions decisions = new Decisions(known.map(Site::facts), catalogue, folder);
        Findings findings = decisions.decide(Decisions.Step.CONTENT, diagnostics.sorted());
        return new Content(known, topics, catalogue, site.logo(), site.fonts(), decisions, findings);
    }

    /** Reads and checks all but the topics. */
    SiteContent site() {
        Diagnostics diagnostics = new Diagnostics();
        SiteReading reading = new SiteReader(folder).read();
        diagnostics.addAll(reading.diagnostics());
        if (reading.topics().isEmpty()) {
            diagnostics.report(
                    Code.NO_TOPICS,
                    Place.file("topics"),
                    "there are no topics",
                    "check that this is the folder that holds them; a site without leaflets is not published");
        }
        Optional<Drawing> logo = reading.site()
                .map(Site::facts)
                .flatMap(facts -> facts.logo())
                .flatMap(file -> drawing(file, SvgReader::read, folder, diagnostics));
        PrintStyle.ExtraFonts fonts = reading.site()
                .flatMap(site -> site.facts().print())
                .map(print -> new FontFiles(folder, diagnostics).read(print.fonts()))
                .orElse(PrintStyle.ExtraFonts.NONE);
        Once<Checked> checked = new Once<>(() -> check(reading, diagnostics.sorted()));
        workers.ahead(checked);
        return new SiteContent(reading, logo, fonts, checked);
    }

    private Checked check(SiteReading reading, List<Diagnostic> found) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(found);
        Checks checks = new Checks(reading.site(), reading.topics());
        checks.checkSite(diagnostics);
        return new Checked(checks, diagnostics.sorted());
    }

    /** The topics that can be read: none while the languages of the site are not known. */
    static List<TopicId> topics(SiteContent site) {
        return site.reading().languages().isEmpty() ? List.of() : site.reading().topics();
    }

    /**
     * Reads and checks a topic.
     *
     * @param source the content folder, or the same one keeping what is read
     */
    TopicContent topic(SiteContent site, TopicId id, ContentFolder source) {
        BuildDay today = new BuildDay(date);
        Diagnostics diagnostics = new Diagnostics();
        Optional<IllustratedTopic> topic = read(site, id, source, today, diagnostics);
        topic.ifPresent(found -> site.checks().check(found.topic(), found.governance(), today, diagnostics));
        return new TopicContent(topic, diagnostics.sorted(), today.alike());
    }

    /** Reads a topic that is checked already, or need not be. */
    TopicContent topicOnly(SiteContent site, TopicId id, ContentFolder source) {
        BuildDay today = new BuildDay(date);
        Diagnostics diagnostics = new Diagnostics();
        Optional<IllustratedTopic> topic = read(site, id, source, today, diagnostics);
        return new TopicContent(topic, diagnostics.sorted(), today.alike());
    }

    private Optional<IllustratedTopic> read(
            SiteContent site, TopicId id, ContentFolder source, BuildDay today, Diagnostics diagnostics) {
        TopicReading reading = new TopicReader(source, site.reading().languages()).read(id);
        diagnostics.addAll(reading.diagnostics());
        ReviewRules rules = site.reading()
                .site()
                .flatMap(found -> found.facts().review())
                .orElseGet(() -> ReviewRules.usual(Place.file("site.yaml")));
        TranslationRules translationRules = site.reading()
                .site()
                .flatMap(found -> found.facts().translations())
                .orElseGet(() -> TranslationRules.usual(Place.file("site.yaml")));
        return reading.topic().map(found -> illustrate(found, rules, translationRules, source, today, diagnostics));
    }

    private static IllustratedTopic illustrate(
            Topic topic,
            ReviewRules rules,
            TranslationRules translationRules,
            ContentFolder source,
            BuildDay today,
            Diagnostics diagnostics) {
        Map<String, Drawing> drawings = new HashMap<>();
        for (FigureFile figure : topic.facts().figures()) {
            drawing(figure.file(), SvgReader::readFigure, source, diagnostics)
                    .ifPresent(drawing -> drawings.put(figure.id().value(), drawing));
        }
        return new IllustratedTopic(topic, drawings, Governance.of(topic, drawings, rules, translationRules, today));
    }

    @FunctionalInterface
    private interface DrawingReader {
        Optional<Drawing> read(String file, String text, Diagnostics diagnostics);
    }

    private static Optional<Drawing> drawing(
            FileRef file, DrawingReader reader, ContentFolder source, Diagnostics diagnostics) {
        return source.read(file.path(), file.place(), diagnostics)
                .flatMap(svg -> reader.read(svg.path(), svg.text(), diagnostics));
    }
}
