package org.leafpress.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.render.Theme;
import org.leafpress.render.ThemeFiles;
import org.leafpress.source.ContentFolder;

/**
 * Builds a site and publishes it, unless anything is wrong: then the last site stays as it was. What has not changed
 * since the last build is not made again.
 */
public final class SiteBuild {
    private static final String LEDGER = "ledger";

    private final Path output;
    private final Path work;
    private final Workers workers;
    private final LocalDate date;
    private final Predicate<List<Diagnostic>> forbids;

    /**
     * Publishes to a folder.
     *
     * @param output where the site is published
     * @param work for files in the making, and for what the next build can take over
     * @param date the day of the build
     * @param forbids true for findings that keep the site from being published
     */
    public SiteBuild(Path output, Path work, Workers workers, LocalDate date, Predicate<List<Diagnostic>> forbids) {
        this.output = output;
        this.work = work;
        this.workers = workers;
        this.date = date;
        this.forbids = forbids;
    }

    /**
     * What was published.
     *
     * @param pages HTML pages of the site
     * @param written files that are new or have new content
     * @param unchanged files that had the right content already
     * @param removed files that are no longer part of the site
     */
    public record Published(int pages, int written, int unchanged, int removed) {}

    /**
     * A build that has come to its end.
     *
     * @param topics that could be read
     * @param published empty if there was a fault
     */
    public record Built(int topics, Optional<Published> published, Findings findings) {}

    /** Reads and checks the content; writes nothing. */
    public static Built check(ContentFolder content, Workers workers, LocalDate date) {
        Ground ground = new Ground(Optional.empty());
        Survey survey = new Survey(
                content,
                workers,
                date,
                Blobs.inMemory(),
                ground,
                Optional.empty(),
                new Share.Whole(),
                HeldTopics.none(content),
                () -> {});
        survey.run();
        return new Built(survey.topics().size(), Optional.empty(), survey.decided());
    }

    /** Reads, checks, renders and publishes. */
    public Built run(ContentFolder content, ThemeFiles theme, Share share) {
        Diagnostics notes = new Diagnostics();
        try (SiteFolder folder = SiteFolder.open(output, work);
                Ledger scratch = Ledger.create(work.resolve(LEDGER + ".scratch"), Tool.hash())) {
            Optional<LastBuild> last = share instanceof Share.Joined joined
                    ? LastBuild.join(below(joined.shares(), "leafpress/" + LEDGER), notes)
                    : LastBuild.open(work.resolve(LEDGER), scratch.begun(), notes);
            if (share instanceof Share.Joined joined) {
                folder.takeFrom(below(joined.shares(), "site"));
            }
            try {
                Ground ground = new Ground(theme.own());
                Once<Theme> ready = new Once<>(() -> Theme.ready(theme));
                Survey survey = new Survey(
                        content,
                        workers,
                        date,
                        scratch,
                        ground,
                        last,
                        share,
                        HeldTopics.with(content, scratch),
                        () -> workers.ahead(ready));
                Built built =
                        new BuildRun(survey, folder, scratch, ready, workers, forbids).build(work.resolve(LEDGER));
                Findings noted = new Findings(notes.sorted(), List.of());
                return new Built(
                        built.topics(), built.published(), built.findings().and(noted));
            } finally {
                last.ifPresent(LastBuild::close);
            }
        }
    }

    private static List<Path> below(List<Path> folders, String path) {
        return folders.stream().map(folder -> folder.resolve(path)).toList();
    }
}
