package org.leafpress.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.check.Checks;
import org.leafpress.check.Decisions;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
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

/** Reads and checks all content, so that every finding is known before anything is rendered. */
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

    /** Topics are read, then checked, in parallel. */
    public Content load() {
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
        List<IllustratedTopic> topics = topics(reading, diagnostics);
        Catalogue catalogue = new Catalogue(topics.stream()
                .map(topic -> Catalogue.Entry.of(topic.topic(), topic.governance()))
                .toList());
        check(reading, topics, catalogue, diagnostics);
        Optional<Drawing> logo = reading.site()
                .map(Site::facts)
                .flatMap(facts -> facts.logo())
                .flatMap(file -> drawing(file, diagnostics));
        PrintStyle.ExtraFonts fonts = reading.site()
                .flatMap(site -> site.facts().print())
                .map(print -> new FontFiles(folder, diagnostics).read(print.fonts()))
                .orElse(PrintStyle.ExtraFonts.NONE);
        Decisions decisions = new Decisions(reading.site().map(Site::facts), catalogue, folder);
        Findings findings = decisions.decide(Decisions.Step.CONTENT, diagnostics.sorted());
        return new Content(reading.site(), topics, catalogue, logo, fonts, decisions, findings);
    }

    private List<IllustratedTopic> topics(SiteReading reading, Diagnostics diagnostics) {
        if (reading.languages().isEmpty()) {
            return List.of();
        }
        TopicReader reader = new TopicReader(folder, reading.languages());
        ReviewRules rules = reading.site()
                .flatMap(site -> site.facts().review())
                .orElseGet(() -> ReviewRules.usual(Place.file("site.yaml")));
        TranslationRules translationRules = reading.site()
                .flatMap(site -> site.facts().translations())
                .orElseGet(() -> TranslationRules.usual(Place.file("site.yaml")));
        record Loaded(Optional<IllustratedTopic> topic, Diagnostics diagnostics) {}
        List<Loaded> loaded = workers.map("read", reading.topics(), (TopicId id) -> {
            Diagnostics own = new Diagnostics();
            TopicReading topic = reader.read(id);
            own.addAll(topic.diagnostics());
            return new Loaded(topic.topic().map(found -> illustrate(found, rules, translationRules, own)), own);
        });
        loaded.forEach(topic -> diagnostics.addAll(topic.diagnostics().sorted()));
        return loaded.stream().flatMap(topic -> topic.topic().stream()).toList();
    }

    private IllustratedTopic illustrate(
            Topic topic, ReviewRules rules, TranslationRules translationRules, Diagnostics diagnostics) {
        Map<String, Drawing> drawings = new HashMap<>();
        for (FigureFile figure : topic.facts().figures()) {
            drawing(figure.file(), diagnostics)
                    .ifPresent(drawing -> drawings.put(figure.id().value(), drawing));
        }
        return new IllustratedTopic(topic, drawings, Governance.of(topic, drawings, rules, translationRules, date));
    }

    private Optional<Drawing> drawing(FileRef file, Diagnostics diagnostics) {
        return folder.read(file.path(), file.place(), diagnostics)
                .flatMap(svg -> SvgReader.read(svg.path(), svg.text(), diagnostics));
    }

    private void check(
            SiteReading reading, List<IllustratedTopic> topics, Catalogue catalogue, Diagnostics diagnostics) {
        Checks checks = new Checks(reading.site(), reading.topics(), date);
        checks.checkSite(diagnostics);
        checks.checkCatalogue(catalogue, diagnostics);
        List<Diagnostics> found = workers.map("check", topics, topic -> {
            Diagnostics own = new Diagnostics();
            checks.check(topic.topic(), topic.governance(), own);
            return own;
        });
        found.forEach(own -> diagnostics.addAll(own.sorted()));
    }
}
