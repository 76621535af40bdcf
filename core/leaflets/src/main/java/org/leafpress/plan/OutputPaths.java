package org.leafpress.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.publish.Checksums;

/**
 * Finds outputs that would have the same path. Some hosts do not tell capital letters from small ones, so paths must
 * differ by more than that. Paths of topics hold their id, so they can be in the way of the site's own files and of the
 * theme's, not of one another.
 */
public final class OutputPaths {
    private final Map<String, String> origins = new HashMap<>();

    /**
     * Takes the site's own files.
     *
     * @param diagnostics gets those that are in each other's way
     */
    public OutputPaths(List<SitePlan.Output> outputs, Diagnostics diagnostics) {
        origins.put(Checksums.FILE, "the list of checksums");
        for (SitePlan.Output output : outputs) {
            for (String path : output.paths()) {
                String first = origins.putIfAbsent(path.toLowerCase(Locale.ROOT), output.origin());
                if (first != null) {
                    report(first, output.origin(), path, diagnostics);
                }
            }
        }
    }

    /** Reports a topic's files that are in the way of the site's own. Thread-safe. */
    public void check(List<SitePlan.Output> outputs, Diagnostics diagnostics) {
        for (SitePlan.Output output : outputs) {
            for (String path : output.paths()) {
                String other = origins.get(path.toLowerCase(Locale.ROOT));
                if (other != null) {
                    report(output.origin(), other, path, diagnostics);
                }
            }
        }
    }

    private static void report(String first, String second, String path, Diagnostics diagnostics) {
        diagnostics.report(
                Code.OUTPUT_COLLISION,
                Place.file(path),
                "both " + first + " and " + second + " would be published as " + path,
                "rename one of them");
    }
}
