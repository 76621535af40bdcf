package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are nearly right: whoever chose one is told which was meant, and no topic or language is missing in silence. */
class MisnamedFilesTest {
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";
    private static final String WHY = "topics/muscle-twitches/en-GB/why.md";
    private static final String CRAMPS = "topics/muscle-cramps/";
    private static final String PROSE = "caf\u00e9-\u00fcbung.md";

    @TempDir
    Path folder;

    private GoodSite site() {
        return GoodSite.in(folder);
    }

    private static String decomposed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD);
    }

    @ParameterizedTest
    @CsvSource({
        "topic.yaml, topic.yml",
        "topic.yaml, topic.YAML",
        "topic.yaml, topic.yaml.txt",
        "topic.yaml, topic.yaml.yaml",
        "topic.yaml, Topic.yaml",
        "topic.yaml, topic (1).yaml",
        "en-GB.yaml, en.yaml",
        "en-GB.yaml, en-UK.yaml",
        "en-GB.yaml, en_GB.yaml",
        "en-GB.yaml, EN-gb.yaml",
        "en-GB.yaml, english.yaml",
        "en-GB.yaml, en\u2013GB.yaml",
        "en-GB.yaml, en-GB.json",
        "en-GB.yaml, en-GB copy.yaml",
        "en-GB.yaml, en-GB.ymal",
        "en-GB.yaml, en-GB.yaml.crdownload",
        "en-GB.yaml, en-GB.yaml.part"
    })
    void theFileThatIsMeantIsNamed(String meant, String name) {
        assertThat(site().moved(CRAMPS + meant, CRAMPS + name).report()).isEqualTo("""
                        topics/muscle-cramps/%s: error[LP006]: no file of the name "%s" is read here
                          help: did you mean "topics/muscle-cramps/%s"? No such file is there yet: rename this one%s""".formatted(
                        name,
                        name,
                        meant,
                        name.endsWith(".txt")
                                ? "; if you do not see \".txt\" at its end, let the file manager show the endings of names"
                                : ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en-GB.yaml; en-GB.yaml.orig; did you mean \"en-GB.yaml.orig\"? Rename it to \"en-GB.yaml\"",
                "en-GB.yaml; en-GB.yaml~; did you mean \"en-GB.yaml~\"? Rename it to \"en-GB.yaml\"",
                "en-GB.yaml; EN-gb; did you mean \"EN-gb\"? Rename it to \"en-GB.yaml\"",
                "topic.yaml; topics.yaml; did you mean \"topics.yaml\"? Rename it to \"topic.yaml\"",
                "topic.yaml; topic.txt; did you mean \"topic.txt\"? Rename it to \"topic.yaml\"",
                "en-GB.yaml; en-GB/leaflet.yaml; did you mean \"en-GB/leaflet.yaml\"? Move it to"
                        + " \"topics/muscle-cramps/en-GB.yaml\"",
                "en-GB.yaml; en-GB.odt; \"en-GB.odt\" cannot be read: copy its words into a plain text file with the name"
                        + " \"en-GB.yaml\", below the keys that they belong to",
                "en-GB.yaml; en-GB.7z; unpack \"en-GB.7z\" here",
            })
    void whatMayBeMeantByAFileThatIsMissingIsNamed(String meant, String name, String remedy) {
        assertThat(site().moved(CRAMPS + meant, CRAMPS + name).report())
                .startsWith("topics/muscle-cramps/" + meant + ": error[LP001]: ")
                .contains("\n  help: " + remedy);
    }

    @Test
    void theFactsOfTheSiteBelongBesideItsFolder() {
        assertThat(site().moved("site.yaml", "site/site.yaml").report()).isEqualTo("""
                        site.yaml: error[LP001]: the content folder has no site.yaml
                          help: did you mean "site/site.yaml"? Move it to "site.yaml\"""");
    }

    @Test
    void aFolderAroundATopicIsReportedOnce() {
        assertThat(site().moved("topics/muscle-cramps", "topics/legs/muscle-cramps")
                        .report())
                .contains("topics/legs/topic.yaml: error[LP001]")
                .doesNotContain("topics/legs/en-GB.yaml");
    }

    @Test
    void aMisnamedFileIsCheckedLikeAnyOther() {
        assertThat(site().moved(CRAMPS + "topic.yaml", CRAMPS + "topic.yml")
                        .with(CRAMPS + "topic.yml", "status: draft", "status: drat")
                        .report())
                .contains("topics/muscle-cramps/topic.yml:2:9: error[LP108]", "did you mean \"draft\"?");
    }

    @Test
    void aCopyBesideTheFileIsNotRead() {
        assertThat(site().file(CRAMPS + "en-GB copy.yaml", "title: Old").report())
                .isEqualTo("""
                        topics/muscle-cramps/en-GB copy.yaml: error[LP006]: no file of the name "en-GB copy.yaml" is read here
                          help: did you mean "topics/muscle-cramps/en-GB.yaml"? There is such a file already: do not replace it; keep in it what is right, and delete this one""");
    }

    @Test
    void aCopyWithAnotherEndingIsAWarning() {
        assertThat(site().file(CRAMPS + "topic.yml", "code: LP-002").report()).isEqualTo("""
                        topics/muscle-cramps/topic.yml: warning[LP005]: no file of the name "topic.yml" is read here
                          help: did you mean "topics/muscle-cramps/topic.yaml"? There is such a file already: do not replace it; keep in it what is right, and delete this one""");
    }

    @ParameterizedTest
    @CsvSource({
        "topics/migraine.yaml, 'title: Migraine', topics/migraine/en-GB.yaml",
        "topics/migraine.yml, 'code: LP-003', topics/migraine/topic.yaml",
        "topics/topic.yaml, 'code: LP-003', topics/<name of the topic>/topic.yaml",
        "topics/en-GB.yaml, 'title: Migraine', topics/<name of the topic>/en-GB.yaml"
    })
    void aTopicWithoutAFolderIsReported(String file, String text, String meant) {
        assertThat(site().file(file, text).report()).isEqualTo("""
                        %s: error[LP006]: nothing reads "%s"
                          help: did you mean "%s"? Each topic has a folder of its own, with its files in it""".formatted(file, file, meant));
    }

    @Test
    void aSiteWithinTheSiteIsReported() {
        assertThat(site().file("content/site.yaml", "base-url: x").report()).isEqualTo("""
                content: error[LP006]: nothing reads "content", which holds a site of its own
                  help: if it is a copy, delete it; if it is meant, move what is in it one folder up""");
    }

    @ParameterizedTest
    @CsvSource({
        "glossary, Glossary, Rename the folder; small letters count",
        "topics, Topics, Rename the folder; small letters count",
        "glossary/en-GB.yaml, glossary.yaml, 'Move it there; if there is such a file already, add to it what it lacks'"
    })
    void whatStandsInTheWrongPlaceIsReported(String before, String after, String remedy) {
        String meant = before;
        assertThat(site().moved(before, after).report()).isEqualTo("""
                        %s: error[LP006]: nothing reads "%s"
                          help: did you mean "%s"? %s""".formatted(after, after, meant, remedy));
    }

    @Test
    void aFolderOfProseWithoutItsTopicIsNotToBeRenamed() {
        assertThat(site().file("topics/en-GB/why.md", "Rest.\n").report()).isEqualTo("""
                topics/en-GB: error[LP006]: "en-GB" cannot be the name of a topic
                  help: did you mean "topics/<name of the topic>/en-GB"? Each topic has a folder of its own, with its files in it""");
    }

    @Test
    void theUnitedKingdomIsWrittenAsGb() {
        assertThat(site().with("site.yaml", "  - en-GB", "  - en-UK").report())
                .contains("error[LP109]: \"en-UK\" is not a language", "help: write \"en-GB\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/logo.svg, 'write \"assets/logo.svg\", without the / at its start'",
        "C:\\logos\\logo.svg, copy the file into the content folder and name it from there"
    })
    void aPathThatBeginsElsewhereIsNotOneOfThisFolder(String path, String help) {
        assertThat(site().with("site.yaml", "assets/logo.svg", "'" + path + "'").report())
                .contains("error[LP007]: the path leads out of the content folder", "help: " + help);
    }

    @Test
    void aTopicBesideTheFolderOfTopicsIsReported() {
        assertThat(site().file("migraine/topic.yaml", "code: LP-003").report()).isEqualTo("""
                        migraine: error[LP006]: nothing reads "migraine"
                          help: did you mean "topics/migraine"? Move the folder there""");
    }

    @Test
    void aFolderWithWordsIsOneOfWords() {
        assertThat(site().file("word/en-GB.yaml", "plain: []").report())
                .contains("nothing reads \"word\"", "did you mean \"words\"?");
    }

    @Test
    void theNearestNameOfATopicKeepsItsLetters() {
        assertThat(site().file("topics/Kn\u00f6chel/topic.yaml", "code: LP-003").report())
                .contains("did you mean \"topics/knochel\"?");
    }

    @Test
    void anEndingInCapitalsIsNoReasonToRename() {
        assertThat(site().with(LEAFLET, "en-GB/why.md", "EN-gb/why.MD").report())
                .endsWith("\n  help: did you mean \"en-GB/why.md\"?");
    }

    @Test
    void aPathThatNoFileCanHaveIsMissing() {
        assertThat(site().with(LEAFLET, "en-GB/why.md", "\"en-GB/w\\0y.md\"").report())
                .contains("error[LP001]");
    }

    @Test
    void aFolderOfDocumentsIsNoMisnamedFolder() {
        assertThat(site().file("word/migraine.docx", "x").report()).isEmpty();
    }

    @Test
    void aTopicWithinAFolderIsReported() {
        assertThat(site().moved("topics/muscle-cramps", "topics/muscles/muscle-cramps")
                        .report())
                .contains("""
                        topics/muscles/topic.yaml: error[LP001]: the topic has no topic.yaml
                          help: did you mean "topics/muscle-cramps/topic.yaml"? Move the folder "muscle-cramps" up into "topics\"""");
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB/why.md.txt, '\"en-GB/why.md.txt\"? Rename it to \"why.md\"; if you do not see \".txt\" there, let the file manager show the endings of names'",
        "en-GB/why.markdown, '\"en-GB/why.markdown\"? Rename it to \"why.md\"'",
        "en-GB/Why.md, '\"en-GB/Why.md\"?'",
        "EN-GB/why.md, '\"EN-GB/why.md\"?'",
        "why.md, '\"why.md\"?'"
    })
    void aNamedFileIsLookedForNearby(String name, String meant) {
        assertThat(site().moved(WHY, "topics/muscle-twitches/" + name).report())
                .endsWith("\n  help: did you mean " + meant);
    }

    @Test
    void theFileOfAnotherLanguageIsNeverProposed() {
        assertThat(site().without(WHY).report()).doesNotContain("ur/why.md");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void composedAndDecomposedNamesAreOneFile(boolean onDisk) {
        String file = onDisk ? decomposed(PROSE) : PROSE;
        String name = onDisk ? PROSE : decomposed(PROSE);
        GoodSite site =
                site().moved(WHY, "topics/muscle-twitches/en-GB/" + file).with(LEAFLET, "why.md", name);
        assertThat(site.report()).isEmpty();
        assertThat(site.topic("muscle-twitches")).isPresent();
    }

    @Test
    void filesThatDifferOnlyInThatAreReported() {
        assertThat(site().moved(WHY, "topics/muscle-twitches/en-GB/" + PROSE)
                        .file("topics/muscle-twitches/en-GB/" + decomposed(PROSE), "Rest.")
                        .with(LEAFLET, "why.md", PROSE)
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB/%s: error[LP013]: two files have this name: in one of them, letters and their accents are kept apart
                          help: delete one of the two, or give it another name""".formatted(PROSE));
    }

    @ParameterizedTest
    @CsvSource({
        "PK\3\4 [Content_Types].xml word/document.xml, a Word document, Word",
        "PK\3\4 mimetypeapplication/vnd.oasis.opendocument.text, a LibreOffice document, LibreOffice",
        "PK\3\4 notes, a ZIP archive (such as the documents of many programs), the program that it was made with",
        "\u00d0\u00cf\u0011\u00e0\u00a1, an old Office document (such as DOC), Word",
        "{\\rtf1 Rest, a document in Rich Text Format (RTF), Word",
        "%PDF-1.7, a PDF, the program that it was made with",
        "'II*\0', 'a picture of pixels (TIFF, or the raw file of a camera)', a program for pictures",
        "RIFF....WEBPVP8, a picture of pixels (WebP), a program for pictures",
        "....ftypheic, a photograph (HEIC), a program for pictures",
        "'\n<!DOCTYPE html><p>Rest', a web page (HTML), a browser"
    })
    void aFileOfAnotherKindIsNamedForWhatItIs(String begins, String what, String program) {
        for (String file : new String[] {WHY, LEAFLET}) {
            assertThat(site(file)
                            .file(file, begins.getBytes(StandardCharsets.ISO_8859_1))
                            .report())
                    .isEqualTo(file + ": error[LP011]: the file is " + what
                            + ", whatever its name says\n  help: open it in " + program
                            + ", copy the words, and paste them into a plain text file of this name, saved as UTF-8");
        }
    }

    private GoodSite site(String name) {
        return GoodSite.in(folder.resolve(Integer.toString(name.hashCode())));
    }

    @Test
    void aDocumentThatIsTooLargeIsNamedForWhatItIs() {
        assertThat(site().file(WHY, ("PK\3\4 word/" + "x".repeat(300_000)).getBytes(StandardCharsets.ISO_8859_1))
                        .report())
                .contains("error[LP011]: the file is a Word document")
                .doesNotContain("LP002");
    }
}
