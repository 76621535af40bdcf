package org.leafpress.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leafpress.Outcome;
import org.leafpress.check.CheckedSite;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.Span;
import org.leafpress.parse.GoodSite;

/**
 * The good site with something written into it, and what is found. A finding is told in one line: where it stands, what
 * stands there, and its words.
 *
 * <pre>
 * 1:5 [click here] LP717: the link text "click here" does not say where the link leads; name what ...
 * </pre>
 */
final class WritingCase {
    private static final String PROSE = "topics/muscle-twitches/en-GB/why.md";

    private final Path folder;
    private GoodSite site;
    private String file = PROSE;

    WritingCase(Path folder) {
        this.folder = folder;
        this.site = CheckedSite.in(folder);
    }

    /** Writes a section of prose. */
    WritingCase prose(String markdown) {
        site.file(PROSE, markdown);
        return this;
    }

    /** Changes the one place of the leaflet where some text stands, and looks at findings there. */
    WritingCase with(String before, String after) {
        file = CheckedSite.LEAFLET;
        site.with(CheckedSite.LEAFLET, before, after);
        return this;
    }

    /** Changes or adds another file. */
    WritingCase file(String path, String text) {
        site.file(path, text);
        return this;
    }

    /** Begins with a site that has a translation. */
    WritingCase translated() {
        site = CheckedSite.translated(folder.resolve("translated"));
        return this;
    }

    /** Gives the clinic another name. */
    WritingCase organisation(String name) {
        site.with("site/en-GB.yaml", "organisation: Example Clinic", "organisation: " + name);
        return this;
    }

    /** Deletes a file. */
    WritingCase without(String path) {
        site.without(path);
        return this;
    }

    /** Adds a term to the glossary. */
    WritingCase term(String term, String meaning) {
        String glossary = "glossary/en-GB.yaml";
        return file(
                glossary,
                site.read(glossary) + "  - id: " + term.toLowerCase(Locale.ROOT) + "\n    term: " + term
                        + "\n    meaning: " + meaning + "\n");
    }

    /** Sets one rule of the site. */
    WritingCase setting(String code, String setting) {
        site.with(
                "site.yaml",
                "  cycle-months: 24\n",
                "  cycle-months: 24\nchecks:\n  - code: " + code + "\n    " + setting + "\n");
        return this;
    }

    /** Expects these findings and no others, anywhere. */
    void finds(String... expected) {
        Outcome outcome = CheckedSite.check(site, folder);
        Stream<String> found = outcome.diagnostics().stream().map(finding -> line(finding, outcome));
        assertThat(found.toList()).isEqualTo(List.of(expected));
    }

    private static String marked(String file, Span span, Outcome outcome) {
        String source = outcome.lines().find(file, span.line()).orElseThrow();
        String marked = source.substring(span.column() - 1, span.column() - 1 + span.length());
        return span.line() + ":" + span.column() + " [" + marked + "] ";
    }

    private String line(Diagnostic finding, Outcome outcome) {
        String where =
                finding.place().file().equals(file) ? "" : finding.place().file() + ":";
        return where
                + finding.place()
                        .span()
                        .map(span -> marked(finding.place().file(), span, outcome))
                        .orElse(" ")
                + finding.code().id()
                + (finding.severity() == Severity.INFO ? " (info)" : "") + ": " + finding.message() + "; "
                + finding.help().orElseThrow();
    }
}
