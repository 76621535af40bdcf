package org.leafpress.check;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.leafpress.Build;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Progress;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.parse.GoodSite;

/** The good site, completed so that no rule finds anything. */
final class CheckedSite {
    static final String FACTS = "topics/muscle-twitches/topic.yaml";
    static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";

    private CheckedSite() {}

    static GoodSite in(Path folder) {
        return GoodSite.in(folder.resolve("content"))
                .with(FACTS, "status: approved", "status: draft")
                .with(
                        "topics/muscle-cramps/en-GB.yaml",
                        "seek-help:\n",
                        "seek-help:\n  emergency:\n    - action: Call {{emergency.number}}\n      signs: [you pass out]\n")
                .with(
                        "topics/muscle-twitches/ur.yaml",
                        "sections:",
                        "figures:\n  - id: nerve-signal\n    alt: \u0627\u0639\u0635\u0627\u0628\nsections:");
    }

    static Outcome check(GoodSite site, Path folder) {
        return Leafpress.check(
                new Build(site.root(), folder.resolve("site"), folder.resolve("work"), 2, FailOn.ERROR),
                Progress.none());
    }

    /** Every finding as an author sees it. */
    static String report(GoodSite site, Path folder) {
        Outcome outcome = check(site, folder);
        DiagnosticFormatter formatter = new DiagnosticFormatter(outcome.lines());
        return outcome.diagnostics().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }
}
