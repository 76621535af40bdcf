package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafpress.Outcome;
import org.leafpress.diagnostic.SourceLines;

class ReportTest {
    private static final Path START = Path.of("clinic").toAbsolutePath();
    private static final Duration TIME = Duration.ofMillis(440);

    private final RecordingLog log = new RecordingLog();
    private final Report report = new Report(log, START, START.resolve("content"));

    @Test
    void findingIsLoggedWholeAtItsLevelWithAPathFromWhereMavenWasStarted() {
        report.tell(Outcomes.failed(Outcomes.WARNING, Outcomes.ERROR, Outcomes.INFO));
        assertThat(log.entries())
                .containsExactly("""
                        WARN content/topics/asthma/figures/old.svg: warning[LP005]: no topic uses this file
                          help: delete it""", """
                        ERROR content/topics/asthma/topic.yaml:12:1: error[LP105]: unknown key "sumary"
                           12 | sumary: Asthma is a common lung condition.
                              | ^^^^^^
                          help: did you mean "summary"?""", "INFO content/notes.txt: info[LP005]: this file is not read");
    }

    @Test
    void findingsOfWhichTheRemedyIsCertainAreCounted() {
        report.tell(Outcomes.failed(Outcomes.ERROR.fixedBy("sumary", "summary"), Outcomes.WARNING));
        assertThat(log.entries())
                .last()
                .isEqualTo("INFO Leafpress: leafpress:fix can write the remedy of 1 finding for you.");
    }

    @Test
    void contentThatIsTheFolderWhereMavenWasStartedNeedsNoPrefix() {
        new Report(log, START, START).tell(Outcomes.failed(Outcomes.INFO));
        assertThat(log.entries()).containsExactly("INFO notes.txt: info[LP005]: this file is not read");
    }

    @Test
    void contentElsewhereIsNamedInFull() {
        Path elsewhere = Path.of("elsewhere").toAbsolutePath();
        new Report(log, START, elsewhere).tell(Outcomes.failed(Outcomes.INFO));
        assertThat(log.entries())
                .containsExactly("INFO " + elsewhere.toString().replace('\\', '/')
                        + "/notes.txt: info[LP005]: this file is not read");
    }

    @Test
    void aSharedFileIsNamedWhereItIs() {
        SourceLines lines = new SourceLines() {
            @Override
            public Optional<String> find(String file, int line) {
                return Optional.of("sumary: Asthma");
            }

            @Override
            public Optional<Path> folder(String file) {
                return Optional.of(START.resolve("shared"));
            }
        };
        report.tell(new Outcome(List.of(Outcomes.ERROR), List.of(), lines, true));
        assertThat(log.entries()).containsExactly("""
                ERROR shared/topics/asthma/topic.yaml:12:1: error[LP105]: unknown key "sumary"
                   12 | sumary: Asthma
                      | ^^^^^^
                  help: did you mean "summary"?""");
    }

    @Test
    void failureCountsTheFindings() {
        assertThat(report.failure(Outcomes.failed(Outcomes.ERROR), false))
                .isEqualTo("The content has 1 error; nothing was published, and an earlier site stays as it was.");
        assertThat(report.failure(
                        Outcomes.failed(Outcomes.ERROR, Outcomes.ERROR, Outcomes.WARNING, Outcomes.INFO), false))
                .isEqualTo("The content has 2 errors and 1 warning; nothing was published, and an earlier site stays"
                        + " as it was.");
        assertThat(report.failure(Outcomes.failed(Outcomes.ERROR), true)).isEqualTo("The content has 1 error.");
    }

    @Test
    void lastLineSaysWhatWasMadeAndWhereToLook() {
        Path site = START.resolve("target").resolve("site");
        report.generated(Outcomes.published(13, 6, Outcomes.WARNING, Outcomes.WARNING), TIME, site);
        report.generated(Outcomes.published(1, 1), TIME, site);
        assertThat(log.entries())
                .containsExactly(
                        "INFO Leafpress: 13 pages from 6 topics in 0.4 s, 2 warnings. Open target/site/index.html",
                        "INFO Leafpress: 1 page from 1 topic in 0.4 s. Open target/site/index.html");
    }

    @Test
    void lastLineOfACheckCountsTopics() {
        report.checked(Outcomes.checked(6, Outcomes.WARNING), TIME);
        report.checked(Outcomes.checked(1), TIME);
        assertThat(log.entries())
                .containsExactly(
                        "INFO Leafpress: checked 6 topics in 0.4 s, 1 warning.",
                        "INFO Leafpress: checked 1 topic in 0.4 s.");
    }

    @Test
    void remediesAreShownBeforeItIsSaidHowToWriteThem() {
        report.fixed(Outcomes.fixed());
        report.fixed(Outcomes.fixed(Outcomes.remedied(false)));
        report.fixed(Outcomes.fixed(Outcomes.remedied(true), Outcomes.remedied(true)));
        assertThat(log.entries())
                .containsExactly(
                        "INFO Leafpress: there is no remedy to write; leafpress:check tells of what is to be mended by"
                                + " hand.",
                        "INFO -a\n+b",
                        "INFO Leafpress: 1 remedy in 1 file; nothing was written. To write them, add"
                                + " -Dleafpress.fix.write",
                        "INFO -a\n+b",
                        "INFO -a\n+b",
                        "INFO Leafpress: wrote 2 remedies in 2 files. Run leafpress:check for what is left.");
    }

    @Test
    void forgivenErrorsAreNotMistakenForSuccess() {
        report.generated(Outcomes.forgiven(Outcomes.ERROR, Outcomes.WARNING), TIME, START);
        assertThat(log.entries())
                .containsExactly("WARN Leafpress: nothing was published because of 1 error. The build goes on because"
                        + " leafpress.failOn is never.");
    }

    @Test
    void missingContentSaysWhatToDo() {
        assertThat(report.noContent())
                .isEqualTo("There is no content folder at content. Put site.yaml and the topics there, or set"
                        + " leafpress.contentDirectory to where they are.");
    }
}
