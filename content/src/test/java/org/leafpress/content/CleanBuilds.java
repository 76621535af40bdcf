package org.leafpress.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;

/**
 * Builds from nothing that others are compared with. All content is read anew, and nothing is kept of the build before
 * but the templates, until a file of the theme or the day changes: to parse them takes longer than a small site.
 */
final class CleanBuilds implements AutoCloseable {
    private final Path content;
    private final Path target;
    private Optional<Leafpress> session = Optional.empty();
    private SortedMap<String, String> theme = new TreeMap<>();
    private LocalDate date = LocalDate.EPOCH;

    CleanBuilds(Path content, Path target) {
        this.content = content;
        this.target = target;
    }

    /** Where the site is published. */
    Path site() {
        return target.resolve("site");
    }

    Generated generate(LocalDate day) {
        PublishedSite.delete(target);
        return on(day).generate(site());
    }

    private Leafpress on(LocalDate day) {
        SortedMap<String, String> now = PublishedSite.hashes(content.resolve("theme"));
        if (session.isEmpty() || !day.equals(date) || !now.equals(theme)) {
            close();
            theme = now;
            date = day;
            session = Optional.of(Leafpress.open(
                    new Settings(content, target.resolve("work"), 2, FailOn.ERROR, date), Progress.none()));
        }
        return session.orElseThrow();
    }

    @Override
    public void close() {
        session.ifPresent(Leafpress::close);
        session = Optional.empty();
    }
}
