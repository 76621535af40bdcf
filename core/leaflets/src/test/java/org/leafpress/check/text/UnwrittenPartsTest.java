package org.leafpress.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.CheckedSite;
import org.leafpress.model.LanguageTag;
import org.leafpress.parse.GoodSite;

/** The notice that a new topic begins with is gone before patients read it. */
class UnwrittenPartsTest {
    private static final String WHY = "topics/muscle-twitches/en-GB/why.md";
    private static final String NOTICE =
            StarterWords.in(new LanguageTag("en-GB")).notice();

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    private String report() {
        return CheckedSite.report(site, folder);
    }

    @Test
    void inADraftItIsAWarning() {
        site.file(WHY, "Rest. " + NOTICE + "\n");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/en-GB/why.md:1:7: warning[LP840]: this is not yet written
                    1 | Rest. [Not yet written]
                      |       ^^^^^^^^^^^^^^^^^
                  help: write it, or delete the part if the leaflet does not need it""");
    }

    @Test
    void inAnApprovedLeafletItIsAnError() {
        site.file(WHY, "Rest. " + NOTICE + "\n").with(CheckedSite.FACTS, "status: draft", "status: approved");
        assertThat(report())
                .contains("why.md:1:7: error[LP")
                .contains("an approved leaflet has a part that is not yet written\n");
    }

    @Test
    void otherWordsInBracketsAreNoNotice() {
        site.file(WHY, "Rest. [This is to follow]\n");
        assertThat(report()).contains("warning[LP213]").doesNotContain("not yet written");
    }

    @Test
    void aLanguageWithoutWordsOfItsOwnHasEnglishOnes() {
        assertThat(StarterWords.in(new LanguageTag("xx"))).isEqualTo(StarterWords.in(new LanguageTag("en")));
        assertThat(StarterWords.in(new LanguageTag("de"))).isNotEqualTo(StarterWords.in(new LanguageTag("en")));
    }
}
