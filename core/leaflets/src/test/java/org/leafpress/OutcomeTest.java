package org.leafpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.SourceLines;

class OutcomeTest {
    @Test
    void findingsThatOneStandsForAreCounted() {
        Diagnostics diagnostics = new Diagnostics();
        for (int i = 0; i < 150; i++) {
            diagnostics.report(Code.UNKNOWN_KEY, Place.file("site.yaml"), "unknown key \"" + i + "\"", "delete it");
        }
        diagnostics.report(Code.PALE_COLOUR, Place.file("site.yaml"), "too pale", "choose a darker one");
        Outcome outcome = new Outcome(diagnostics.sorted(), List.of(), SourceLines.NONE, true);
        assertThat(outcome.diagnostics()).hasSize(102);
        assertThat(outcome.count(Severity.ERROR)).isEqualTo(150);
        assertThat(outcome.count(Severity.WARNING)).isEqualTo(1);
        assertThat(List.of(Severity.values()).stream().mapToLong(outcome::count).sum())
                .isEqualTo(151);
    }
}
