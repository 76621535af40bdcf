package org.leafpress;

import java.util.Optional;
import org.leafpress.build.Built;
import org.leafpress.build.Published;

/**
 * The result of making a site or a report.
 *
 * @param topics how many could be read
 * @param published true if it was made; otherwise the last one stays as it was
 * @param pages HTML pages published
 * @param written files that are new or have new content
 * @param unchanged files that had the right content already
 * @param removed files that are no longer part of it
 */
public record Generated(
        Outcome outcome, int topics, boolean published, int pages, int written, int unchanged, int removed) {
    static Generated of(Built built, Outcome outcome) {
        Optional<Published> published = built.published();
        return new Generated(
                outcome,
                built.topics(),
                published.isPresent(),
                published.map(Published::pages).orElse(0),
                published.map(Published::written).orElse(0),
                published.map(Published::unchanged).orElse(0),
                published.map(Published::removed).orElse(0));
    }
}
