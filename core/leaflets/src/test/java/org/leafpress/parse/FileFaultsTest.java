package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.source.Limits;

/** Faults of files: names, encodings, sizes, paths. Each test breaks one thing of a good site. */
class FileFaultsTest {
    private static final String SITE = "site.yaml";
    private static final String FACTS = "topics/muscle-twitches/topic.yaml";
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";
    private static final String WHY = "topics/muscle-twitches/en-GB/why.md";

    @TempDir
    Path folder;

    @Test
    void aMissingSiteIsReported() {
        assertThat(GoodSite.in(folder).without(SITE).report()).isEqualTo("""
                        site.yaml: error[LP001]: the content folder has no site.yaml
                          help: check that this is the folder that holds the topics; if it is, add the file""");
    }

    @Test
    void aMissingSiteTextIsReportedForItsLanguage() {
        assertThat(GoodSite.in(folder).without("site/ur.yaml").report()).isEqualTo("""
                        site/ur.yaml: error[LP001]: the site has no texts in ur
                          help: begin the file with: mvn leafpress:new -Dlanguage=ur, or take ur out of "languages" in site.yaml""");
    }

    @Test
    void aTopicWithoutFactsIsReported() {
        assertThat(GoodSite.in(folder)
                        .without("topics/muscle-cramps/topic.yaml")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/topic.yaml: error[LP001]: the topic has no topic.yaml
                          help: add it, or delete the folder if it is not a topic""");
    }

    @Test
    void aTopicWithoutTheSourceLanguageIsReported() {
        assertThat(GoodSite.in(folder).without(LEAFLET).without(WHY).report()).isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml: error[LP001]: the topic has no leaflet in en-GB, the language that topics are written in
                          help: add the file""");
    }

    @Test
    void aTopicWithoutAnyLeafletIsReported() {
        assertThat(GoodSite.in(folder)
                        .without("topics/muscle-cramps/en-GB.yaml")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/en-GB.yaml: error[LP001]: the topic has no leaflet in any language of the site
                          help: add the file""");
    }

    @Test
    void aMissingProseFileIsReportedWithTheNearestName() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "en-GB/why.md", "en-GB/whi.md")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:88:11: error[LP001]: there is no file "topics/muscle-twitches/en-GB/whi.md"
                           88 |     file: en-GB/whi.md
                              |           ^^^^^^^^^^^^
                          help: did you mean "en-GB/why.md"?""");
    }

    @Test
    void aMissingFigureIsReportedWhereItIsNamed() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "figures/nerve-signal.svg", "figures/other.svg")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:31:11: error[LP001]: there is no file "topics/muscle-twitches/figures/other.svg"
                           31 |     file: figures/other.svg
                              |           ^^^^^^^^^^^^^^^^^
                          help: add the file to the folder "topics/muscle-twitches/figures\"""");
    }

    @Test
    void aMissingLogoIsReported() {
        assertThat(GoodSite.in(folder).with(SITE, "assets/logo.svg", "logo.svg").report())
                .isEqualTo("""
                        site.yaml:13:15: error[LP001]: there is no file "logo.svg"
                           13 | brand: {logo: logo.svg}
                              |               ^^^^^^^^
                          help: add the file""");
    }

    @Test
    void aFolderInsteadOfAFileIsReported() {
        assertThat(GoodSite.in(folder).with(LEAFLET, "en-GB/why.md", "en-GB").report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:88:11: error[LP004]: "topics/muscle-twitches/en-GB" is not a file
                           88 |     file: en-GB
                              |           ^^^^^
                          help: name a file, not a folder""");
    }

    @Test
    void aTooLargeFileIsNotRead() {
        assertThat(GoodSite.in(folder).file(WHY, "a".repeat(256 * 1024 + 1)).report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md: error[LP002]: the file is larger than 256 KiB
                          help: a leaflet is far smaller; check that this is the right file, or split it""");
    }

    @Test
    void aByteThatIsNotUtf8IsReportedAtItsColumn() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "It\r\ndoesn\u0092t stop".getBytes(StandardCharsets.ISO_8859_1))
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:2:6: error[LP003]: the byte 0x92 is not UTF-8; the file looks like Windows-1252
                            2 | doesn�t stop
                              |      ^
                          help: save the file as UTF-8: in Notepad choose "Save as" and the encoding "UTF-8"; in Word, save as plain text and choose "Unicode (UTF-8)\"""");
    }

    @Test
    void aBrokenUtf8SequenceIsReportedAtItsColumn() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, new byte[] {'a', '\n', (byte) 0xC3, (byte) 0xA9, (byte) 0xE2, (byte) 0x82, 1})
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md:2:2: error[LP003]: the byte 0xE2 is not UTF-8
                            2 | é�·
                              |  ^
                          help: save the file as UTF-8: in Notepad choose "Save as" and the encoding "UTF-8"; in Word, save as plain text and choose "Unicode (UTF-8)\"""");
    }

    @Test
    void utf16IsRecognised() {
        assertThat(GoodSite.in(folder)
                        .file(WHY, "Rest".getBytes(StandardCharsets.UTF_16))
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/why.md: error[LP003]: the file is not UTF-8; it looks like UTF-16
                          help: save the file as UTF-8: in Notepad choose "Save as" and the encoding "UTF-8"; in Word, save as plain text and choose "Unicode (UTF-8)\"""");
    }

    @Test
    void utf16WithoutAMarkIsRecognised() {
        assertThat(GoodSite.in(folder)
                        .file(LEAFLET, "title: Rest".getBytes(StandardCharsets.UTF_16LE))
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml: error[LP003]: the file is not UTF-8; it looks like UTF-16
                          help: save the file as UTF-8: in Notepad choose "Save as" and the encoding "UTF-8"; in Word, save as plain text and choose "Unicode (UTF-8)\"""");
    }

    @Test
    void aFileThatAPowerCutHasEmptiedIsToBeRestored() {
        assertThat(GoodSite.in(folder).file(LEAFLET, new byte[400]).report()).isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml: error[LP003]: the file has nothing but zeros, as after a power cut: its text is lost
                          help: restore it from version control or a backup""");
    }

    @Test
    void aLinkThatLeadsToNoFileIsNotSuggestedInItsOwnPlace() throws IOException {
        GoodSite site = GoodSite.in(folder).without(LEAFLET);
        Files.createSymbolicLink(site.root().resolve(LEAFLET), Path.of("nowhere.yaml"));
        assertThat(site.report())
                .contains("error[LP001]: \"topics/muscle-twitches/en-GB.yaml\" is a link to a file that is not there\n"
                        + "  help: put the file itself in its place")
                .doesNotContain("did you mean");
    }

    @Test
    void anUnusedFileIsAWarning() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-twitches/figures/old.svg", "<svg/>")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/figures/old.svg: warning[LP005]: nothing uses this file
                          help: list it under figures in topic.yaml, with an id and "file: figures/old.svg", or delete it""");
    }

    @Test
    void aTopicWithinATopicIsReported() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-twitches/migraine/en-GB.yaml", "title: Migraine")
                        .file("topics/muscle-twitches/muscle-twitches/topic.yaml", "code: LP-9")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/migraine/en-GB.yaml: warning[LP005]: nothing uses this file
                          help: if it belongs to a leaflet of its own, move its folder to topics/migraine; otherwise delete it
                        topics/muscle-twitches/muscle-twitches/topic.yaml: warning[LP005]: nothing uses this file
                          help: the leaflet is in the folder above: keep there what is right, and delete this copy""");
    }

    @Test
    void aFileAmongTheTopicsIsReported() {
        assertThat(GoodSite.in(folder).file("topics/notes.txt", "x").report()).isEqualTo("""
                        topics/notes.txt: warning[LP005]: nothing uses this file
                          help: name it where it belongs, or delete it""");
    }

    @Test
    void anUnusedSiteFileIsReported() {
        assertThat(GoodSite.in(folder).file("site/en-GB/abuot.md", "x").report())
                .isEqualTo("""
                        site/en-GB/abuot.md: warning[LP005]: nothing uses this file
                          help: name it where it belongs, or delete it""");
    }

    @Test
    void hiddenFilesAndBackupsArePassedOver() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-cramps/.DS_Store", "x")
                        .file("topics/muscle-cramps/en-GB.yaml~", "x")
                        .file("topics/.git/x", "x")
                        .report())
                .isEqualTo("");
    }

    @Test
    void aBadFolderNameIsReported() {
        assertThat(GoodSite.in(folder)
                        .file("topics/Muscle Pain/topic.yaml", "x")
                        .report())
                .isEqualTo("""
                        topics/Muscle Pain: error[LP006]: "Muscle Pain" cannot be the name of a topic
                          help: did you mean "topics/muscle-pain"? Names of topics have small letters a to z, digits and single hyphens, and start with a letter""");
    }

    @Test
    void aFileNamedForNoLanguageIsReported() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-cramps/en-GB2.yaml", "x")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/en-GB2.yaml: error[LP006]: "en-GB2.yaml" is not named for a language
                          help: name it for a language, such as en-GB.yaml or ur.yaml""");
    }

    @Test
    void aPathOutOfTheContentFolderIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "en-GB/why.md", "../../../why.md")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:88:11: error[LP007]: the path leads out of the content folder
                           88 |     file: ../../../why.md
                              |           ^^^^^^^^^^^^^^^
                          help: copy the file into the content folder and name it from there""");
    }

    @Test
    void anAbsolutePathIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "en-GB/why.md", "/etc/passwd")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:88:11: error[LP007]: the path leads out of the content folder
                           88 |     file: /etc/passwd
                              |           ^^^^^^^^^^^
                          help: copy the file into the content folder and name it from there""");
    }

    @Test
    void aPathWithBackslashesIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "en-GB/why.md", "en-GB\\why.md")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:88:11: error[LP109]: the path has a backslash
                           88 |     file: en-GB\\why.md
                              |           ^^^^^^^^^^^^
                          help: write "en-GB/why.md\"""");
    }

    @Test
    void tooManyTopicsAreReported() {
        assertThat(GoodSite.in(folder)
                        .limits(new Limits(1 << 18, 32, 500, 1, 1_000))
                        .report())
                .isEqualTo("""
                        topics: error[LP008]: there are more than 1 topics
                          help: check that this is the right folder""");
    }

    @Test
    void tooManyFilesOfATopicAreReported() {
        assertThat(GoodSite.in(folder)
                        .limits(new Limits(1 << 18, 32, 500, 100, 5))
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches: error[LP008]: the folder holds more than 5 files
                          help: keep only what the leaflets use here""");
    }

    @Test
    void aLeafletInAnUnlistedLanguageIsReported() {
        assertThat(GoodSite.in(folder)
                        .file("topics/muscle-cramps/en-US.yaml", "title: x")
                        .report())
                .isEqualTo("""
                        topics/muscle-cramps/en-US.yaml: error[LP309]: site.yaml does not list the language en-US
                          help: add en-US to "languages" in site.yaml""");
    }

    @Test
    void siteTextsInAnUnlistedLanguageAreReported() {
        assertThat(GoodSite.in(folder).file("site/de.yaml", "name: x").report()).isEqualTo("""
                        site/de.yaml: error[LP309]: site.yaml does not list the language de
                          help: add de to "languages" in site.yaml""");
    }
}
