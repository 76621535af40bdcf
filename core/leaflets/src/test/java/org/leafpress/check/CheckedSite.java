package org.leafpress.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Pinned;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.parse.GoodSite;
import org.leafpress.translation.TranslationChoice;

/** The good site, completed so that no rule finds anything. */
public final class CheckedSite {
    public static final String FACTS = "topics/muscle-twitches/topic.yaml";
    public static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";

    public static final String URDU = "topics/muscle-twitches/ur.yaml";

    /** The day of a build for which nothing is in the future or overdue. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String SIGN_OFF = """
            sign-offs:
              - role: clinical-reviewer
                post: Consultant neurologist
                date: 2026-02-01
                language: en-GB
                hash: 3f2a
            """;

    private CheckedSite() {}

    /** In one language. */
    public static GoodSite in(Path folder) {
        return GoodSite.in(folder.resolve("content"))
                .with(FACTS, "status: approved", "status: draft")
                .with(FACTS, SIGN_OFF, "#\n".repeat(6))
                .with(LEAFLET, "*jumps*", "jumps")
                .with(LEAFLET, "two weeks", "some weeks")
                .with(
                        LEAFLET,
                        "      how: One cup less each day.\n",
                        "      how: One cup less each day.\n    - id: rest\n      action: Rest\n")
                .with(
                        LEAFLET,
                        "action: Do not stop a medicine without advice\n",
                        "action: Do not stop a medicine without advice\n    - id: no-worry\n      action: Do not worry\n")
                .file("words/ur.yaml", "familiar: [\u0627\u0639\u0635\u0627\u0628]\n")
                .with(
                        "topics/muscle-cramps/en-GB.yaml",
                        "seek-help:\n",
                        "seek-help:\n  emergency:\n    - action: Call {{emergency.number}}\n      signs: [you pass out]\n")
                .without(URDU)
                .without("topics/muscle-twitches/ur/why.md");
    }

    /** With a translation that is complete and pinned. */
    public static GoodSite translated(Path folder) {
        GoodSite site = in(folder)
                .file(URDU, urdu())
                .file("topics/muscle-twitches/ur/why.md", "\u0627\u0639\u0635\u0627\u0628\n");
        pin(site, folder, List.of());
        return site;
    }

    public static Pinned pin(GoodSite site, Path folder, List<String> parts) {
        return run(
                site, folder, TODAY, leafpress -> leafpress.pin(new TranslationChoice("muscle-twitches", "ur"), parts));
    }

    private static byte[] urdu() {
        try (InputStream in = CheckedSite.class.getResourceAsStream("/checked-site/ur.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command on a site. */
    public static <R> R run(GoodSite site, Path folder, LocalDate date, Function<Leafpress, R> command) {
        Settings settings = new Settings(site.root(), folder.resolve("work"), 2, FailOn.ERROR, date);
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none())) {
            return command.apply(leafpress);
        }
    }

    public static Outcome check(GoodSite site, Path folder) {
        return check(site, folder, TODAY);
    }

    private static Outcome check(GoodSite site, Path folder, LocalDate date) {
        return run(site, folder, date, leafpress -> leafpress.check().outcome());
    }

    /** Every finding as an author sees it. */
    public static String report(GoodSite site, Path folder) {
        return report(site, folder, TODAY);
    }

    public static String report(GoodSite site, Path folder, LocalDate date) {
        Outcome outcome = check(site, folder, date);
        DiagnosticFormatter formatter = new DiagnosticFormatter(outcome.lines());
        return outcome.diagnostics().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }
}
