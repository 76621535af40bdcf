package org.leafpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.parse.GoodSite;

class TrendTest {
    @TempDir
    Path temp;

    @Test
    void aFindingThatOnlyMovedIsNeitherNewNorGone() throws IOException {
        GoodSite site = Reports.good(temp.resolve("site")).with(Reports.CRAMPS, "summary:", "sumary:");
        Previous before = written(Reports.of(site));
        site.with(Reports.CRAMPS, "title:", "# moves everything down\ntitle:");
        Trend trend = Trend.of(Reports.of(site, before)).orElseThrow();
        assertThat(trend.fresh()).isEmpty();
        assertThat(trend.gone()).isEmpty();
    }

    @Test
    void newFindingsAndThoseThatAreGoneAreTold() throws IOException {
        GoodSite site = Reports.good(temp.resolve("site"))
                .with(Reports.CRAMPS, "Stretch the muscle gently.", "Call 01632 960 999. Call 01632 960 999.");
        Previous before = written(Reports.of(site));
        site.with(Reports.CRAMPS, "Call 01632 960 999. Call 01632 960 999.", "Call 01632 960 999.")
                .with(Reports.CRAMPS, "a cramp", "a cramp (01632 960 998)");
        QualityReport report = Reports.of(site, before);
        Trend trend = Trend.of(report).orElseThrow();
        assertThat(trend.since()).isEqualTo(Reports.TODAY);
        assertThat(trend.fresh())
                .extracting(Diagnostic::place)
                .singleElement()
                .satisfies(place -> assertThat(place).hasToString(Reports.CRAMPS + ":12:20"));
        assertThat(trend.gone()).singleElement().satisfies(gone -> {
            assertThat(gone.code()).isEqualTo("LP402");
            assertThat(gone.message()).contains("01632 960 999");
        });
        assertThat(new MarkdownFormatter("").format(report))
                .contains("| | now | on 2026-11-26 |", "| Warnings | 2 | 2 |")
                .contains("1 new finding, 1 gone since 2026-11-26.")
                .contains("### New");
    }

    @Test
    void eachReportKeepsTheHistoryOfThoseBeforeIt() throws IOException {
        QualityReport report = Reports.of(Reports.good(temp.resolve("site")));
        Previous previous = report.previous();
        for (int i = 0; i < JsonReport.LONGEST + 5; i++) {
            previous = written(Reports.after(previous, report));
        }
        assertThat(previous).isInstanceOfSatisfying(Previous.Known.class, known -> {
            assertThat(known.report().history()).hasSize(JsonReport.LONGEST);
            assertThat(known.report().history().get(0))
                    .isEqualTo(new JsonReport.Point(LocalDate.of(2026, 11, 26), 2, 0, 0, 0, 0));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    '';                                              it is not a report of Leafpress
                    not JSON;                                        it is not a report of Leafpress
                    null;                                            it is not a report of Leafpress
                    [];                                              it is not a report of Leafpress
                    {};                                              it is not a report of Leafpress
                    {"format": "leafpress-report", "version": 1};    it is not a report of Leafpress
                    {"format": "leafpress-report", "version": 1, "date": "soon", "totals": {}, "topics": [], "findings": [], "suppressed": [], "history": []}; it is not a report of Leafpress
                    {"format": "leafpress-report", "version": 2, "date": "2026-01-01", "totals": {"errors": 0, "warnings": 0, "infos": 0}, "topics": [], "findings": [], "suppressed": [], "history": []}; its format has version 2, not 1
                    {"format": "other", "version": 1, "date": "2026-01-01", "totals": {"errors": 0, "warnings": 0, "infos": 0}, "topics": [], "findings": [], "suppressed": [], "history": []}; it is not a report of Leafpress
                    """)
    void aPreviousReportThatCannotBeUsedSaysWhy(String text, String reason) throws IOException {
        Path file = Files.writeString(temp.resolve("report.json"), text);
        assertThat(JsonFormatter.read(file)).isEqualTo(new Previous.Unusable(reason));
        QualityReport report = Reports.of(Reports.good(temp.resolve("site")), JsonFormatter.read(file));
        assertThat(Trend.of(report)).isEmpty();
        assertThat(new MarkdownFormatter("").format(report)).contains("because " + reason + ".");
    }

    @Test
    void aPreviousReportThatIsNotThereSaysSo() {
        assertThat(JsonFormatter.read(temp.resolve("none.json")))
                .isEqualTo(new Previous.Unusable("there is no such file"));
    }

    private Previous written(QualityReport report) throws IOException {
        return JsonFormatter.read(Files.writeString(temp.resolve("report.json"), new JsonFormatter().format(report)));
    }
}
