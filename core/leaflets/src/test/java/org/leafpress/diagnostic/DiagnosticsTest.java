package org.leafpress.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private static Diagnostic finding(Code code, int line) {
        return Diagnostic.of(code, Place.at("a.md", line, 1, 1), "fault", "mend it");
    }

    private static Diagnostics findings(Code code, int from, int to) {
        Diagnostics diagnostics = new Diagnostics();
        IntStream.rangeClosed(from, to).mapToObj(line -> finding(code, line)).forEach(diagnostics::add);
        return diagnostics;
    }

    @Test
    void aHundredFindingsOfOneCodeAreAllListed() {
        assertThat(findings(Code.RAW_HTML, 1, 100).sorted())
                .hasSize(100)
                .allMatch(diagnostic -> diagnostic.others().isEmpty());
    }

    @Test
    void oneFindingStandsForThoseAfterTheHundredth() {
        List<Diagnostic> sorted = findings(Code.RAW_HTML, 1, 2_000).sorted();
        assertThat(sorted).hasSize(101);
        assertThat(sorted.subList(0, 100)).extracting(Diagnostic::message).containsOnly("fault");
        assertThat(new DiagnosticFormatter(SourceLines.NONE).format(sorted.get(100)))
                .isEqualTo("""
                        a.md:101:1: error[LP201]: 1900 more findings of this kind in this file, from here on
                          help: mend those above first; the rest are then shown one by one""");
    }

    @Test
    void theFindingThatStandsForOthersComesLastEvenAtOnePlace() {
        Diagnostics diagnostics = new Diagnostics();
        for (int i = 0; i < 150; i++) {
            diagnostics.report(Code.FILE_UNUSED, Place.file("a.md"), "fault " + i, "mend it");
        }
        assertThat(diagnostics.sorted().get(100).others()).hasSize(50);
    }

    @Test
    void findingsOfOtherCodesAndOtherFilesAreCountedForThemselves() {
        Diagnostics diagnostics = findings(Code.RAW_HTML, 1, 101);
        diagnostics.addAll(findings(Code.BAD_LINK, 1, 100).sorted());
        diagnostics.report(Code.RAW_HTML, Place.file("b.md"), "fault", "mend it");
        List<Diagnostic> sorted = diagnostics.sorted();
        assertThat(sorted).hasSize(202).isSorted();
        assertThat(sorted)
                .filteredOn(found -> !found.others().isEmpty())
                .singleElement()
                .satisfies(more -> {
                    assertThat(more.message()).isEqualTo("1 more finding of this kind in this file, from here on");
                    assertThat(more.others()).containsExactly(finding(Code.RAW_HTML, 101));
                });
    }

    @Test
    void theCountStaysExactHoweverFindingsAreMerged() {
        List<Diagnostic> whole = findings(Code.RAW_HTML, 1, 1_000).sorted();
        Diagnostics merged = new Diagnostics();
        merged.addAll(findings(Code.RAW_HTML, 400, 1_000).sorted());
        merged.addAll(findings(Code.RAW_HTML, 1, 600).sorted());
        merged.addAll(whole);
        assertThat(merged.sorted()).isEqualTo(whole);
    }

    @Test
    void aFindingThatStandsForOthersIsAsGraveAsTheGravest() {
        Diagnostics diagnostics = new Diagnostics();
        for (int line = 1; line <= 150; line++) {
            Severity severity = line == 150 ? Severity.ERROR : Severity.WARNING;
            diagnostics.add(new Diagnostic(
                    Code.UNUSED_ITEM, severity, Place.at("a.md", line, 1, 1), "fault", Optional.empty()));
        }
        assertThat(diagnostics.sorted().get(100).severity()).isEqualTo(Severity.ERROR);
        Diagnostics merged = new Diagnostics();
        merged.addAll(diagnostics.sorted());
        assertThat(merged.hasErrors()).isTrue();
    }
}
