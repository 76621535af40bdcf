package org.leafpress.parse.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.parse.GoodSite;

class YamlPitfallsTest {
    private static final String TEXT = "topics/muscle-cramps/en-GB.yaml";

    @TempDir
    Path folder;

    private String report(String summary) {
        return GoodSite.in(folder)
                .with(TEXT, "summary: A cramp is a muscle that stays tight.", "summary: " + summary)
                .report();
    }

    @Test
    void aTextThatEndsAtANumberSignIsReportedThere() {
        assertThat(report("A cramp is pain #1 of all.")).isEqualTo("""
                topics/muscle-cramps/en-GB.yaml:2:26: warning[LP115]: readers do not see this: the text ends before the # sign
                    2 | summary: A cramp is pain #1 of all.
                      |                          ^^^^^^^^^^
                  help: put the whole text within double quotes; if it is a note to those who write, move it to a line of its own""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Take two # never more than four", "Take two # (four at most)"})
    void theRestOfASentenceMayStandBehindANumberSign(String summary) {
        assertThat(report(summary)).contains("en-GB.yaml:2:19: warning[LP115]");
    }

    @Test
    void aFactMayHaveAComment() {
        assertThat(GoodSite.in(folder)
                        .with("topics/muscle-cramps/topic.yaml", "status: draft", "status: draft # until May")
                        .report())
                .isEmpty();
    }

    @Test
    void aValueThatBeginsWithANumberSignIsNotToBeDeleted() {
        assertThat(GoodSite.in(folder)
                        .with(TEXT, "title: Muscle cramps", "title: Muscle cramps\nalso-called:\n  - # Charley horse")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/en-GB.yaml:3:5: error[LP110]: nothing is left of this: readers do not see what follows a # sign
                            3 |   - # Charley horse
                              |     ^^^^^^^^^^^^^^^
                          help: if these are its words, put them in double quotes, without the # unless that is meant""");
    }

    @Test
    void aSentenceInTypographicQuotesIsReported() {
        assertThat(report("\u201CA cramp is a tight muscle.\u201D")).contains("en-GB.yaml:2:10: warning[LP217]");
    }

    @Test
    void namesAreTextToo() {
        assertThat(GoodSite.in(folder)
                        .with(TEXT, "title: Muscle cramps", "title: Muscle cramps #\u00E9tude")
                        .report())
                .startsWith("topics/muscle-cramps/en-GB.yaml:1:22: warning[LP115]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A cramp. # a comment",
                "A cramp. #",
                "A cramp. ## a comment",
                "\"A cramp is pain #1.\"",
                "'A cramp is pain #1.'",
                "A cramp is pain no#1.",
                "A cramp.\n#1 is a comment on a line of its own",
                "|\n  A cramp is pain #1."
            })
    void commentsAndQuotedTextsAreNotReported(String summary) {
        assertThat(report(summary)).isEmpty();
    }
}
