package org.leafpress.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.leafpress.Build;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Pinned;
import org.leafpress.Progress;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.parse.GoodSite;
import org.leafpress.translation.TranslationChoice;

/** The good site, completed so that no rule finds anything. */
final class CheckedSite {
    static final String FACTS = "topics/muscle-twitches/topic.yaml";
    static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";

    static final String URDU = "topics/muscle-twitches/ur.yaml";

    private CheckedSite() {}

    /** In one language. */
    static GoodSite in(Path folder) {
        return GoodSite.in(folder.resolve("content"))
                .with(FACTS, "status: approved", "status: draft")
                .with(
                        "topics/muscle-cramps/en-GB.yaml",
                        "seek-help:\n",
                        "seek-help:\n  emergency:\n    - action: Call {{emergency.number}}\n      signs: [you pass out]\n")
                .without(URDU)
                .without("topics/muscle-twitches/ur/why.md");
    }

    /** With a translation that is complete and pinned. */
    static GoodSite translated(Path folder) {
        GoodSite site = in(folder)
                .file(URDU, urdu())
                .file("topics/muscle-twitches/ur/why.md", "\u0627\u0639\u0635\u0627\u0628\n");
        pin(site, folder, List.of());
        return site;
    }

    static Pinned pin(GoodSite site, Path folder, List<String> parts) {
        return Leafpress.pin(build(site, folder), new TranslationChoice("muscle-twitches", "ur"), parts);
    }

    private static byte[] urdu() {
        try (InputStream in = CheckedSite.class.getResourceAsStream("/checked-site/ur.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Build build(GoodSite site, Path folder) {
        return new Build(site.root(), folder.resolve("site"), folder.resolve("work"), 2, FailOn.ERROR);
    }

    static Outcome check(GoodSite site, Path folder) {
        return Leafpress.check(build(site, folder), Progress.none());
    }

    /** Every finding as an author sees it. */
    static String report(GoodSite site, Path folder) {
        Outcome outcome = check(site, folder);
        DiagnosticFormatter formatter = new DiagnosticFormatter(outcome.lines());
        return outcome.diagnostics().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }
}
