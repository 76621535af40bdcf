package org.leafpress.maven;

import java.util.List;
import java.util.Optional;
import org.leafpress.Checked;
import org.leafpress.Fixed;
import org.leafpress.Generated;
import org.leafpress.Outcome;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.fix.FixedFile;

/** Findings and outcomes for tests. */
final class Outcomes {
    static final Diagnostic ERROR = Diagnostic.of(
            Code.UNKNOWN_KEY,
            Place.at("topics/asthma/topic.yaml", 12, 1, 6),
            "unknown key \"sumary\"",
            "did you mean \"summary\"?");
    static final Diagnostic WARNING = Diagnostic.of(
            Code.FILE_UNUSED, Place.file("topics/asthma/figures/old.svg"), "no topic uses this file", "delete it");
    static final Diagnostic INFO = new Diagnostic(
            Code.FILE_UNUSED, Severity.INFO, Place.file("notes.txt"), "this file is not read", Optional.empty());

    private Outcomes() {}

    static Generated published(int pages, int topics, Diagnostic... found) {
        return new Generated(outcome(false, found), topics, true, pages, pages, 0, 0);
    }

    static Checked checked(int topics, Diagnostic... found) {
        return new Checked(outcome(false, found), topics);
    }

    static Fixed fixed(FixedFile... files) {
        return new Fixed(outcome(false), List.of(files));
    }

    static FixedFile remedied(boolean written) {
        return new FixedFile("topics/asthma/topic.yaml", List.of(ERROR), "-a\n+b", List.of(), written);
    }

    static Outcome failed(Diagnostic... found) {
        return outcome(true, found);
    }

    static Generated forgiven(Diagnostic... found) {
        return new Generated(outcome(false, found), 6, false, 0, 0, 0, 0);
    }

    private static Outcome outcome(boolean failed, Diagnostic... found) {
        return new Outcome(List.of(found), List.of(), Outcomes::line, failed);
    }

    private static Optional<String> line(String file, int line) {
        return file.equals("topics/asthma/topic.yaml") && line == 12
                ? Optional.of("sumary: Asthma is a common lung condition.")
                : Optional.empty();
    }
}
