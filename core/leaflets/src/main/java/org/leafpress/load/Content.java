package org.leafpress.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leafpress.check.Decisions;
import org.leafpress.check.Findings;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Site;
import org.leafpress.source.ContentFolder;

/**
 * All content in memory, read and checked.
 *
 * @param shared what belongs to the site as a whole
 * @param topics those that could be read, by id
 * @param catalogue of these topics
 * @param decisions of the site and its topics about findings
 * @param findings all of them so far
 */
public record Content(
        SiteContent shared,
        List<IllustratedTopic> topics,
        Catalogue catalogue,
        Decisions decisions,
        Findings findings) {
    public Content {
        topics = List.copyOf(topics);
    }

    /** Loads all of it; topics are read and checked in parallel. */
    public static Content load(ContentLoader loader, Workers workers) {
        SiteContent site = loader.site();
        return of(site, workers.map("read", site.topics(), id -> loader.topic(site, id)), loader.folder());
    }

    /**
     * Puts together what was loaded.
     *
     * @param topics all of the site
     */
    public static Content of(SiteContent site, Collection<TopicContent> topics, ContentFolder folder) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(site.findings());
        List<IllustratedTopic> readable = new ArrayList<>();
        for (TopicContent topic : topics) {
            diagnostics.addAll(topic.findings());
            topic.topic().ifPresent(readable::add);
        }
        Catalogue catalogue =
                new Catalogue(readable.stream().map(IllustratedTopic::entry).toList());
        site.checks().checkCatalogue(catalogue, diagnostics);
        new IssuedFiles(folder, diagnostics)
                .checkUnclaimed(
                        catalogue, site.topics(), id -> catalogue.find(id).isPresent());
        Decisions decisions = new Decisions(site.site().map(Site::facts), catalogue, folder);
        Findings findings = decisions.decide(Decisions.Step.CONTENT, diagnostics.sorted());
        return new Content(site, readable, catalogue, decisions, findings);
    }

    /** The site; empty when faults keep it from being known. */
    public Optional<Site> site() {
        return shared.site();
    }
}
