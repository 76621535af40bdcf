package org.leafpress.parse.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.parse.GoodSite;

/** Facts in translations. Each test breaks one thing of a good site. */
class TranslationOverlayTest {
    private static final String URDU = "topics/muscle-twitches/ur.yaml";

    @TempDir
    Path folder;

    @Test
    void aDifferentFactIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(URDU, "    name: کافی اور چائے", "    name: کافی اور چائے\n    kind: nerve")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/ur.yaml:15:11: error[LP114]: "kind" differs from the source language
                           15 |     kind: nerve
                              |           ^^^^^
                          help: facts are the same in every language: delete the key here; the source has it at topics/muscle-twitches/en-GB.yaml:53:11""");
    }

    @Test
    void aGalleryShowsTheSamePicturesInEveryLanguage() {
        GoodSite site = GoodSite.in(folder)
                .with(
                        "topics/muscle-twitches/en-GB.yaml",
                        "overview:\n",
                        "gallery:\n  - title: Nerves\n    figures: [nerve-signal]\noverview:\n")
                .with(URDU, "causes:\n", "gallery:\n  - title: اعصاب\ncauses:\n");
        assertThat(site.report()).isEmpty();
        assertThat(site.with(URDU, "  - title: اعصاب\n", "  - title: اعصاب\n    figures: [calf]\n")
                        .report())
                .contains("error[LP114]: \"figures\" differs from the source language");
    }

    @Test
    void aFactThatTheSourceLacksIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(URDU, "    name: کافی اور چائے", "    name: کافی اور چائے\n    evidence: weak")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/ur.yaml:15:15: error[LP114]: "evidence" is a fact that the source language does not state
                           15 |     evidence: weak
                              |               ^^^^
                          help: facts are the same in every language: state it in the source language, or delete it here""");
    }

    @Test
    void anItemThatTheSourceLacksIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(URDU, "  - id: caffeine", "  - id: cafeine")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/ur.yaml:13:9: error[LP114]: the source language has no item with the id "cafeine" here
                           13 |   - id: cafeine
                              |         ^^^^^^^
                          help: did you mean "caffeine"?""");
    }

    @Test
    void anItemWithAnIdOfItsOwnIsToBeGivenThatOfTheSource() {
        assertThat(GoodSite.in(folder)
                        .with(URDU, "  - id: caffeine", "  - id: chai")
                        .report())
                .endsWith("\n  help: write the id that it has in the source language, one of: caffeine, tired-nerves;"
                        + " if it is not there, add it there first");
    }

    @Test
    void theSameFactIsAllowed() {
        assertThat(GoodSite.in(folder)
                        .with(
                                URDU,
                                "    name: کافی اور چائے",
                                "    name: کافی اور چائے\n    kind: everyday\n    what-helps: [\"drink-less\"]")
                        .report())
                .isEqualTo("");
    }

    @Test
    void aTranslationNeedsItsOwnWords() {
        assertThat(GoodSite.in(folder)
                        .with(URDU, "    name: کافی اور چائے\n", "")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/ur.yaml:13:5: error[LP107]: the key "name" is missing
                           13 |   - id: caffeine
                              |     ^^
                          help: add "name:" and text, for example "name: ...\", with what is right in place of ...""");
    }
}
