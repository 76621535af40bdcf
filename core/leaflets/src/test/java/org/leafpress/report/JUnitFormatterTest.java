package org.leafpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.diagnostic.Severity;
import org.leafpress.parse.GoodSite;

/** What is written is read by the parser of Maven's own test reports. */
class JUnitFormatterTest {
    @TempDir
    Path temp;

    @Test
    void eachErrorIsAFailureAndEachFileWithoutFindingsPasses() throws Exception {
        List<ReportTestCase> cases = cases(Reports.broken(temp));
        assertThat(cases.stream().filter(ReportTestCase::hasFailure))
                .extracting(ReportTestCase::getFailureType)
                .containsExactly("LP105", "LP113", "LP113");
        assertThat(cases.stream().filter(ReportTestCase::isSuccessful))
                .extracting(ReportTestCase::getName)
                .contains("site.yaml", "topics/muscle-cramps/topic.yaml", "topics/muscle-twitches/ur.yaml")
                .doesNotContain(Reports.CRAMPS);
    }

    @Test
    void aFailureShowsWhatAnAuthorSeesInTheLog() throws Exception {
        ReportTestCase failure = cases(Reports.broken(temp)).stream()
                .filter(ReportTestCase::hasFailure)
                .findFirst()
                .orElseThrow();
        assertThat(failure.getFailureMessage())
                .isEqualTo(Reports.CRAMPS + ":2:1: error[LP105]: unknown key" + " \"<i><script>]]>&`@me\ufffd\ufffd\"");
        assertThat(failure.getFailureDetail())
                .contains("    2 | \"<i><script>]]>&`@me\u00b7\u00b7\": 1\n      | ^^^^^")
                .contains("  help: the keys known here are ");
    }

    @Test
    void aFindingThatDoesNotFailTheBuildPassesAndOneThatIsLetPassIsSkipped() throws Exception {
        List<ReportTestSuite> suites = parse(Reports.suppressing(temp));
        ReportTestSuite cramps = suites.stream()
                .filter(suite -> suite.getTestCases().stream()
                        .anyMatch(test -> test.getFullClassName().equals("topics.muscle-cramps")))
                .findFirst()
                .orElseThrow();
        assertThat(cramps.getTestCases().stream().filter(ReportTestCase::hasSkipped))
                .singleElement()
                .satisfies(test -> {
                    assertThat(test.getName()).startsWith("LP402 in " + Reports.CRAMPS + ": ");
                    assertThat(test.getFailureMessage()).isEqualTo("A helpline that is not ours");
                });
        assertThat(cramps.getTestCases().stream().filter(ReportTestCase::isSuccessful))
                .extracting(ReportTestCase::getName)
                .filteredOn(name -> name.startsWith("LP402"))
                .hasSize(1);
        assertThat(cramps.getTestCases()).noneMatch(ReportTestCase::hasFailure);
    }

    private static List<ReportTestCase> cases(GoodSite site) throws Exception {
        return parse(site).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .toList();
    }

    private static List<ReportTestSuite> parse(GoodSite site) throws Exception {
        String xml = new JUnitFormatter(finding -> finding.severity() == Severity.ERROR).format(Reports.of(site));
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }
}
