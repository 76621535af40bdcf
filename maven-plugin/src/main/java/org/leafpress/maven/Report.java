package org.leafpress.maven;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;
import org.leafpress.Checked;
import org.leafpress.Fixed;
import org.leafpress.Generated;
import org.leafpress.Outcome;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.SourceLines;
import org.leafpress.fix.FixedFile;
import org.leafpress.governance.Signature;
import org.leafpress.issue.IssuedVersion;
import org.leafpress.model.Labels;
import org.leafpress.model.review.Role;
import org.leafpress.model.review.SignOff;
import org.leafpress.model.translation.Translation;

/**
 * Tells Maven's log what a build found and made. Files are named relative to the folder in which Maven was started, so
 * that terminals turn them into links.
 */
final class Report {
    private final Log log;
    private final Path start;
    private final Path content;

    Report(Log log, Path start, Path content) {
        this.log = log;
        this.start = start.toAbsolutePath().normalize();
        this.content = content;
    }

    /** What to do where there is no content folder. */
    String noContent() {
        return "There is no content folder at " + shown(content) + ". Put site.yaml and the topics there, or set"
                + " leafpress.contentDirectory to where they are.";
    }

    /** Every finding, in order. */
    void tell(Outcome outcome) {
        DiagnosticFormatter formatter = new DiagnosticFormatter(outcome.lines());
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            String text = formatter.format(diagnostic, place(diagnostic.place(), outcome.lines()));
            switch (diagnostic.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case INFO -> log.info(text);
            }
        }
        long certain = outcome.diagnostics().stream()
                .filter(diagnostic -> diagnostic.fix().isPresent())
                .count();
        if (certain > 0) {
            log.info("Leafpress: leafpress:fix can write the "
                    + (certain == 1 ? "remedy of 1 finding" : "remedies of " + certain + " findings") + " for you.");
        }
    }

    /** The one sentence with which the build fails. */
    String failure(Outcome outcome, boolean published) {
        return "The content has " + String.join(" and ", counts(outcome))
                + (published ? "." : "; nothing was published, and an earlier site stays as it was.");
    }

    /** The same for a command that was to write content. */
    String refusal(Outcome outcome) {
        return "Nothing was written: " + String.join(" and ", counts(outcome)) + ".";
    }

    /** The last line of a check. */
    void checked(Checked result, Duration time) {
        log.info("Leafpress: checked " + count(result.topics(), "topic") + in(time) + also(result.outcome()) + ".");
    }

    /** The last line of a build. */
    void generated(Generated result, Duration time, Path site) {
        Outcome outcome = result.outcome();
        if (result.published()) {
            log.info("Leafpress: " + count(result.pages(), "page") + " from " + count(result.topics(), "topic")
                    + in(time) + also(outcome) + ". Open " + shown(site.resolve("index.html")));
        } else {
            log.warn("Leafpress: nothing was published because of "
                    + count(outcome.count(Severity.ERROR), "error")
                    + ". The build goes on because leafpress.failOn is never.");
        }
    }

    /** The last line of a quality report. */
    void reported(Generated result, Path folder) {
        if (result.published()) {
            log.info("Leafpress: quality report on " + count(result.topics(), "topic") + also(result.outcome())
                    + ". Open " + shown(folder.resolve("index.html")));
        } else {
            log.warn("Leafpress: the quality report could not be made; an earlier one stays as it was.");
        }
    }

    /** The remedies that are certain, and whether they were written. */
    void fixed(Fixed result) {
        int remedies =
                result.files().stream().mapToInt(file -> file.remedied().size()).sum();
        result.files().forEach(file -> log.info(file.difference()));
        if (remedies == 0) {
            log.info("Leafpress: there is no remedy to write; leafpress:check tells of what is to be mended by hand.");
            return;
        }
        String what = remedies == 1 ? "1 remedy in " : remedies + " remedies in ";
        String which = what + count(result.files().size(), "file");
        log.info(
                result.files().stream().allMatch(FixedFile::written)
                        ? "Leafpress: wrote " + which + ". Run leafpress:check for what is left."
                        : "Leafpress: " + which + "; nothing was written. To write them, add -Dleafpress.fix.write");
    }

    /** Which parts of a translation are pinned now. */
    void pinned(String topic, String language, List<Translation.PartStatus> parts) {
        log.info("Leafpress: pinned " + count(parts.size(), "part") + " of " + topic + " in " + language + ": "
                + parts.stream()
                        .map(status -> status.part() + " (was " + Labels.of(status.state()) + ")")
                        .collect(Collectors.joining(", ")));
    }

    /** Where a file for translators is. */
    void exported(int texts, Path file) {
        log.info("Leafpress: " + count(texts, "text") + " to translate in " + shown(file));
    }

    /** What has come back from translators. */
    void imported(int texts, List<String> files) {
        log.info("Leafpress: changed " + count(texts, "text")
                + (files.isEmpty() ? "" : " in " + String.join(", ", files) + ". Check them, then run leafpress:pin"));
    }

    /** The files of a new topic, and what to do with them. */
    void begun(List<String> files) {
        files.forEach(file -> log.info("Leafpress: wrote " + prefix() + file));
        log.info("Leafpress: write over each notice in brackets; \"mvn leafpress:check\" names those that are left.");
    }

    /** What is to be done for a new language besides. */
    void begunLanguage(String language) {
        log.info(
                "Leafpress: list " + language + " under \"languages\" in " + prefix()
                        + "site.yaml when it is translated; \"mvn leafpress:export-translation\" writes leaflets for translators.");
    }

    /** The files of a new site, and what to do next. */
    void began(List<String> files) {
        files.forEach(file -> log.info("Leafpress: wrote " + file));
        log.info(
                "Leafpress: check the numbers in content/site.yaml. Then \"mvn leafpress:serve\" shows the leaflets while you write, \"mvn package\" makes the site, and"
                        + " \"mvn leafpress:new -Dtopic=migraine\" begins a leaflet. README.md says more.");
    }

    /** The files that name a renamed topic, and what to do with them. */
    void renamed(String from, String to, List<String> files) {
        files.forEach(file -> log.info("Leafpress: changed " + prefix() + file));
        log.info("Leafpress: " + from + " is now " + to + ", and links to the former address lead there. Run"
                + " leafpress:check: a signed leaflet in which a link has changed must be signed again.");
    }

    /** What editors need was written. */
    void schemas(List<String> files) {
        log.info("Leafpress: wrote " + count(files.size(), "file")
                + " for editors. In Visual Studio Code, install the YAML"
                + " extension (redhat.vscode-yaml); elsewhere, point your editor at .vscode/leafpress.");
    }

    /** What was signed, and what is still to be signed. */
    void signed(Signature signature) {
        SignOff signOff = signature.signOff();
        log.info("Leafpress: " + signature.topic() + " is signed in " + signOff.language() + " by \""
                + signOff.post().value() + "\" as " + Labels.of(signOff.role()) + " on " + signOff.date()
                + (signature.again() ? ", in place of an earlier sign-off" : "")
                + " (" + signOff.hash().value() + ").");
        List<String> missing = signature.missing().stream()
                .sorted()
                .map((Role role) -> Labels.of(role))
                .toList();
        log.info(
                missing.isEmpty()
                        ? "Leafpress: the leaflet may be approved in this language (status: approved in topic.yaml)."
                        : "Leafpress: before it can be approved it must be signed by: " + String.join(", ", missing)
                                + ".");
    }

    /** What was issued, where that is said, and how it differs from the version before. */
    void issued(IssuedVersion version) {
        log.info("Leafpress: issued " + version.topic() + " as "
                + version.issue().code().value() + ", version "
                + version.issue().version().value() + " in " + version.issue().language() + ": " + version.address());
        version.changes().forEach(change -> log.info("Leafpress:   " + change));
        log.info("Leafpress: put " + prefix() + "issued and the topic's history.yaml under version control or into a"
                + " backup now; nothing in them is ever changed.");
    }

    private static String also(Outcome outcome) {
        List<String> counts = counts(outcome);
        return counts.isEmpty() ? "" : ", " + String.join(", ", counts);
    }

    private static String in(Duration time) {
        return String.format(Locale.ROOT, " in %.1f s", time.toMillis() / 1000.0);
    }

    private static List<String> counts(Outcome outcome) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            long count = outcome.count(severity);
            if (count > 0) {
                counts.add(count(count, severity.label()));
            }
        }
        return counts;
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private Place place(Place place, SourceLines lines) {
        // A translators' file stands outside the content, and a shared one in another folder.
        Path file = Path.of(place.file());
        String named = lines.folder(place.file())
                .map(folder -> shown(folder.resolve(file)))
                .orElseGet(() -> file.isAbsolute() ? shown(file) : prefix() + place.file());
        return new Place(named, place.span());
    }

    private String prefix() {
        String folder = shown(content);
        return folder.isEmpty() ? "" : folder + "/";
    }

    private String shown(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path shown = whole.startsWith(start) ? start.relativize(whole) : whole;
        return shown.toString().replace('\\', '/');
    }
}
