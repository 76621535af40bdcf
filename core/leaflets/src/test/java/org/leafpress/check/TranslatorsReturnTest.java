package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.Imported;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.parse.GoodSite;
import org.leafpress.translation.ExchangeFormat;
import org.leafpress.translation.TranslationChoice;

/** What translators' tools and spreadsheets make of the files that were sent out. */
class TranslatorsReturnTest {
    private static final String POLISH = "topics/nosebleeds/pl.yaml";
    private static final TranslationChoice CHOICE = new TranslationChoice("nosebleeds", "pl");
    private static final String SOURCE = """
            title: Nosebleeds
            summary: Most nosebleeds stop within 10 minutes.
            main-message: Lean forward and pinch your nose with Rhinoclip.
            seek-help:
              emergency:
                - action: Call {{emergency.number}} now if
                  signs:
                    - you cannot breathe
                    - the blood runs down your throat
            overview:
              what-it-is: "**Sit up. Lean forward.** Then wait. Ask for Rhinoclip in a shop, or a Rhinoclip nurse."
            causes:
              - id: dry-air
                name: Dry air
                kind: everyday
                text: Dry air makes the skin in your nose crack.
              - id: rhinoclip
                name: Rhinoclip
                kind: everyday
                text: The clip can hurt. Write to {{contact.email}}.
            """;

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void addATopic() {
        site = CheckedSite.in(folder)
                .with("site.yaml", "  - ur\n", "  - ur\n  - pl\n")
                .file("site/pl.yaml", GoodSite.in(folder.resolve("other")).read("site/en-GB.yaml"))
                .file("topics/nosebleeds/topic.yaml", """
                        code: RC-900
                        status: draft
                        version: "0.1"
                        owner: Patient information lead
                        audience: everyone
                        body-areas: [nose]
                        """)
                .file("topics/nosebleeds/en-GB.yaml", SOURCE);
    }

    private String export(ExchangeFormat format) {
        return CheckedSite.run(
                        site,
                        folder,
                        CheckedSite.TODAY,
                        leafpress -> leafpress.exportTranslation(CHOICE, format, false))
                .file()
                .orElseThrow()
                .content();
    }

    /** As a tool gives it back in which someone has translated everything: "PL " before each text. */
    private String translated() {
        return export(ExchangeFormat.XLIFF)
                .replaceAll("<source>(.*)</source>", "<source>$1</source><target>PL $1</target>")
                .replace("\"initial\"", "\"translated\"");
    }

    private Imported back(String name, byte[] bytes, String... accepted) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CheckedSite.run(
                site,
                folder,
                CheckedSite.TODAY,
                leafpress -> leafpress.importTranslation(CHOICE, folder.resolve(name), List.of(accepted)));
    }

    private String xliff(String text, String... accepted) {
        return report(back("back.xlf", text.getBytes(StandardCharsets.UTF_8), accepted));
    }

    private String report(Imported imported) {
        DiagnosticFormatter formatter = new DiagnosticFormatter((file, line) -> Optional.empty());
        return imported.outcome().diagnostics().stream()
                .map(formatter::format)
                .collect(Collectors.joining("\n"))
                .replace(folder.toString().replace('\\', '/') + "/", "");
    }

    private String polish() {
        return Files.exists(site.root().resolve(POLISH)) ? site.read(POLISH) : "";
    }

    private static String unit(String id, String xliff, String segments) {
        return xliff.replaceAll(
                "(?s)(<unit id=\"" + id + "\".*?)<segment.*?</segment>", "$1" + segments.replace("$", "\\$"));
    }

    private static String line(String text, String wanted) {
        return Long.toString(text.substring(0, text.indexOf(wanted)).lines().count());
    }

    @Test
    void aWholeTranslationIsTakenWithoutAWord() {
        assertThat(xliff(translated())).isEmpty();
        assertThat(polish()).contains("title: \"PL Nosebleeds\"", "\"PL **Sit up. Lean forward.** Then wait.");
        assertThat(CheckedSite.report(site, folder)).doesNotContain("error");
    }

    @Test
    void whatNobodyHasTranslatedIsLeftOutAndTold() {
        xliff(translated());
        String back = translated();
        back = back.replace("<target>PL Most nosebleeds stop", "<target>Most nosebleeds stop");
        back = back.replace("<target>PL Dry air</target>", "<target>&#160;&#x200B; </target>");
        back = back.replace("<target>PL Dry air makes the skin in your nose crack.</target>", "");
        back = unit(
                "main-message",
                back,
                "<segment state=\"initial\"><source>Lean forward and pinch your nose with Rhinoclip.</source><target>"
                        + "XX</target></segment>");
        back = back.replace("PL Nosebleeds", "Krwotok z nosa").replace("PL Rhinoclip", "Rhinoclip");
        assertThat(xliff(back)).isEqualTo("""
                back.xlf:LINE-summary: warning[LP826]: "summary" was left out: its translation repeats the source
                  help: translate it, then import again; if it is right as it is, add -Dleafpress.acceptUntranslated=summary
                back.xlf:LINE-main-message: warning[LP826]: "main-message" was left out: its state is "initial", so nobody has confirmed its translation
                  help: translate it, then import again; if it is right as it is, add -Dleafpress.acceptUntranslated=main-message
                back.xlf:LINE-causes.dry-air.name: warning[LP826]: "causes.dry-air.name" was left out: its translation is blank
                  help: translate it, then import again
                back.xlf:LINE-causes.dry-air.text: warning[LP826]: "causes.dry-air.text" was left out: it has no translation
                  help: translate it, then import again""".replace("LINE-summary", line(back, "id=\"summary\"") + ":1")
                .replace("LINE-main-message", line(back, "id=\"main-message\"") + ":1")
                .replace("LINE-causes.dry-air.name", line(back, "id=\"causes.dry-air.name\"") + ":1")
                .replace("LINE-causes.dry-air.text", line(back, "id=\"causes.dry-air.text\"") + ":1"));
        assertThat(polish())
                .contains("Krwotok z nosa", "\"PL Most nosebleeds", "\"PL Dry air\"", "name: \"Rhinoclip\"")
                .doesNotContain("XX");
        assertThat(xliff(back, "summary", "main-message")).doesNotContain("\"summary\"", "main-message");
        assertThat(polish()).contains("summary: \"Most nosebleeds", "main-message: \"XX\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\u3164", "\u2800", "\u034f", "\ufe0f \u200d"})
    void aTranslationThatNobodySeesIsNone(String blank) {
        assertThat(xliff(translated().replace("<target>PL Dry air<", "<target>" + blank + "<")))
                .contains("warning[LP826]: \"causes.dry-air.name\" was left out: its translation is blank\n");
        byte[] table = csv().replace("P\u0141 Dry air\"", blank + "\"").getBytes(StandardCharsets.UTF_8);
        assertThat(report(back("back.csv", table)))
                .contains("warning[LP826]: \"causes.dry-air.name\" was left out: it has no translation\n");
        assertThat(polish()).doesNotContain(blank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  \n "})
    void aCellThatIsLeftEmptyIsNoTranslation(String nothing) {
        byte[] table = csv().replace("P\u0141 Dry air\"", nothing + "\"").getBytes(StandardCharsets.UTF_8);
        assertThat(report(back("back.csv", table)))
                .contains("warning[LP826]: \"causes.dry-air.name\" was left out: it has no translation\n");
        assertThat(polish()).doesNotContain("Dry air\"");
    }

    @Test
    void signsThatMarkdownWouldTakeForMarkupStayTheTranslatorsSigns() {
        assertThat(xliff(translated().replace("<target>PL Dry air makes", "<target>PL &lt;b> &lt;!-- `q` makes")))
                .isEmpty();
        assertThat(polish()).contains("<b>", "<!--", "`q");
        assertThat(CheckedSite.report(site, folder)).doesNotContain("error");
    }

    @Test
    void aTextThatStandsTwiceInTwoWordingsIsLeftOut() {
        String row = csv().lines()
                .filter(line -> line.startsWith("\"causes.dry-air.name\""))
                .findFirst()
                .orElseThrow();
        String twice = csv() + row.replace("P\u0141 Dry", "Other") + "\r\n" + row + "\r\n";
        assertThat(report(back("back.csv", twice.getBytes(StandardCharsets.UTF_8))))
                .containsOnlyOnce("\"causes.dry-air.name\" was left out: it stands twice in the file")
                .contains("keep one of the two; the other is at back.csv:");
        assertThat(polish()).doesNotContain("Dry air\"", "Other air");
    }

    @Test
    void anErrorThatTheTranslationHadBeforeKeepsNoTextOut() {
        xliff(translated());
        site.with(POLISH, "PL you cannot breathe", "PL you cannot breathe, see www.example.org");
        assertThat(CheckedSite.report(site, folder)).contains(POLISH, "error[LP401]");
        String back = translated()
                .replace("<target>PL you cannot breathe</target>", "")
                .replace("PL Nosebleeds", "Krwotok");
        assertThat(xliff(back)).doesNotContain("error", "LP401");
        assertThat(polish()).contains("Krwotok");
    }

    @Test
    void aTableWithADamagedRowIsNotTakenInPart() {
        String table = csv().replaceFirst("\"summary\",", "\"summary\",,,,,,,,");
        assertThat(report(back("back.csv", table.getBytes(StandardCharsets.UTF_8))))
                .as("that the text is absent would not be true")
                .matches("back.csv:\\d+:1: error\\[LP820]: the row has \\d+ cells, not 6\n  help: put text.*");
        assertThat(polish()).isEmpty();
    }

    /** Elsewhere a text of nothing but names may stay as it is. */
    @ParameterizedTest
    @EnumSource(CareLevel.class)
    void noAdviceOnWhenToSeekHelpIsTakenForAName(CareLevel level) {
        String key = Labels.of(level);
        site.with(
                "topics/nosebleeds/en-GB.yaml",
                level == CareLevel.EMERGENCY ? "        - you cannot breathe\n" : "overview:\n",
                level == CareLevel.EMERGENCY
                        ? "        - Rhinoclip\n"
                        : "  " + key + ":\n    - action: Ask for help if\n      signs: [Rhinoclip]\noverview:\n");
        assertThat(xliff(translated().replace("PL Rhinoclip</target>", "Rhinoclip</target>")))
                .startsWith("back.xlf:")
                .contains("\"seek-help." + key + ".1.signs.1\" was left out: its translation repeats the source")
                .doesNotContain("causes.rhinoclip");
    }

    @Test
    void aLeafletThatWouldNotBeWholeIsNotBegun() {
        String back = export(ExchangeFormat.XLIFF)
                .replaceAll("<source>(.*)</source>", "<source>$1</source><target>$1</target>");
        back = back.replace("<target>Nosebleeds<", "<target>Krwotok z nosa<");
        back = back.replaceFirst("(id=\"title\"(?s:.*?))\"initial\"", "$1\"translated\"");
        assertThat(xliff(back))
                .contains("warning[LP826]: \"seek-help.emergency.1.signs.1\" was left out: its state is \"initial\"")
                .contains(
                        POLISH + ":1:1: error[LP825]: the translation cannot be written, since it would have an error:"
                                + " the key \"summary\" is missing\n  help: translate what is missing, too, then import again");
        assertThat(polish()).isEmpty();
    }

    @Test
    void aSignKeepsItsPlaceInTheList() {
        String back = translated().replace("<target>PL you cannot breathe</target>", "");
        assertThat(xliff(back))
                .contains("warning[LP826]: \"seek-help.emergency.1.signs.1\" was left out: it has no translation")
                .contains(
                        "warning[LP824]: \"seek-help.emergency.1.signs.2\" was left out: \"seek-help.emergency.1.signs.1\""
                                + " before it in the list is not translated, so it would take its place\n"
                                + "  help: translate the list from its first item on, then import again");
        assertThat(polish()).doesNotContain("throat");
    }

    @Test
    void segmentsAndTornMarksAreJoinedInTheTranslatorsOrder() {
        String back = unit("overview.what-it-is", translated(), """
                <segment id="s1" state="translated"><source><sc id="1"/>Sit up.</source>\
                <target order="1"><sc id="1"/><sm id="m1" type="term"/>Usiądź.</target></segment>
                <ignorable><source> </source></ignorable>
                <segment id="s2" state="translated"><source>Lean forward.<ec startRef="1"/></source>\
                <target><mrk id="m2" type="term">Pochyl się.</mrk><em startRef="m1"/><ec startRef="1"/></target></segment>
                <ignorable><source> </source></ignorable>
                <segment id="s3" state="translated"><source>Then wait.</source><target order="7">Czekaj.</target></segment>
                <ignorable><source> </source><target> </target></ignorable>
                <segment id="s4" state="final"><source>Ask for Rhinoclip in a shop, or a Rhinoclip nurse.</source>\
                <target order="5">Kup.</target></segment>""");
        assertThat(xliff(back)).isEmpty();
        assertThat(polish()).contains("what-it-is: \"**Usiądź. Pochyl się.** Kup. Czekaj.\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <sc id="1"/>PL | this mark has no end in the unit
            PL<ec startRef="1"/> | this mark ends where it has not begun, or crosses another
            <g id="1">PL</g> | the mark <g id="1"> is not one of those that were sent out
            <cp hex="0007"/>PL | the mark <cp> is not one of those that were sent out
            <ph id="1"/>PL | the mark <ph id="1"> is not one of those that were sent out
            """)
    void marksThatCannotBePutTogetherAreLeftOut(String target, String reason) {
        xliff(translated());
        String back = translated().replace("PL Nosebleeds", "Krwotok");
        back = back.replaceAll("<target>PL <pc.*</target>", "<target>" + target + "</target>");
        assertThat(xliff(back))
                .contains("warning[LP823]: \"overview.what-it-is\" was left out: " + reason
                        + "\n  help: let the translator's tool put the numbered marks back as they are in the source");
        assertThat(polish()).contains("Krwotok", "PL **Sit up. Lean forward.** Then wait.");
    }

    @Test
    void marksThatAreNestedDeeperThanAnyoneMeansAreLeftOut() {
        String deep = "<pc id=\"1\">".repeat(21) + "PL" + "</pc>".repeat(21);
        String back = translated().replaceAll("<target>PL <pc.*</target>", "<target>" + deep + "</target>");
        assertThat(xliff(back))
                .contains("\"overview.what-it-is\" was left out: the marks are nested more than 20 deep");
    }

    @Test
    void aFileThatIsLargerThanAnyLeafletIsNotRead() {
        String large = translated() + "\n".repeat(8 << 20);
        assertThat(xliff(large)).contains("error[LP820]: the file is larger than 8 MiB");
        assertThat(polish()).isEmpty();
    }

    @Test
    void twoSegmentsForOnePlaceAreLeftOut() {
        String back = unit("title", translated(), """
                <segment><source>Nose</source><target order="2">A</target></segment>\
                <segment><source>bleeds</source><target>B</target></segment>""");
        assertThat(xliff(back))
                .contains("\"title\" was left out: the order of its segments is unclear: place 2 is taken");
    }

    @Test
    void anotherVariantOfTheLanguageIsTakenIfItIsTheOnlyOne() {
        assertThat(xliff(translated().replace("trgLang=\"pl\"", "trgLang=\"pl-PL\"")))
                .isEqualTo(
                        "back.xlf:2:1: info[LP827]: trgLang is \"pl-PL\", taken for \"pl\": the site has no other variant"
                                + " of that language\n  help: nothing needs to be done");
        assertThat(xliff(translated().replace("srcLang=\"en-GB\"", "srcLang=\"en\"")))
                .contains("LP827");
        assertThat(xliff(translated().replace("srcLang=\"en-GB\"", "srcLang=\"en-US\"")))
                .contains("error[LP820]: srcLang is \"en-US\", but the leaflet needs \"en-GB\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/> | this is XLIFF 1.2, an older format
            <xliff version="2.2" xmlns="urn:oasis:names:tc:xliff:document:2.2"/> | this is XLIFF 2.2; only
            <tmx version="1.4"/> | this is TMX, a translation memory, not XLIFF 2
            <TS version="2.1"/> | this is a file of Qt Linguist, not XLIFF 2
            <resources/> | this is not XLIFF 2: it begins with <resources>
            %PDF-1.7 | this is a PDF, neither XLIFF 2 nor CSV, whatever its name
            {\\rtf1 | this is a document in Rich Text Format (RTF), neither
            """)
    void anotherFormatIsCalledByItsName(String text, String message) {
        assertThat(xliff(text)).contains("error[LP820]: " + message);
    }

    /** The exported table with something in the last column of each row, which has no quotes in its cells. */
    private String csv() {
        return export(ExchangeFormat.CSV).replaceAll("\"([^\"]*)\",\"\",\"\"\r\n", "\"$1\",\"\",\"PŁ $1\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void excelsUnicodeTextIsRead(String encoding) {
        String tabs = csv().replace("\",\"", "\t").replace("\"\r\n", "\r\n").replace("\r\n\"", "\r\n");
        byte[] bytes = tabs.replace("\uFEFF\"", "\uFEFF").getBytes(Charset.forName(encoding));
        assertThat(report(back("back.txt", bytes))).isEmpty();
        assertThat(polish()).contains("title: \"PŁ Nosebleeds\"");
    }

    @Test
    void aTableIsReadHoweverASpreadsheetHasRearrangedIt() {
        StringBuilder moved = new StringBuilder("sep=;\r\n");
        for (String row : csv().replace("\uFEFF", "").lines().toList()) {
            String[] cells = row.split("(?<=\"),(?=\")", -1);
            moved.append(String.join(";", cells[5], cells[3], cells[1], cells[0], "", ""))
                    .append("\r\n");
        }
        String header =
                moved.toString().replace("\"translation\"", " Translation").replace("\"id\"", "ID");
        assertThat(report(back("back.csv", (header + ";;;;\r\n").getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(polish()).contains("title: \"PŁ Nosebleeds\"");
    }

    @Test
    void blanksThatAToolAddsToLayOutItsFileAreNoneOfTheText() {
        assertThat(xliff(translated().replace("<target>PL Nosebleeds<", "<target>\n    PL\n    Nosebleeds\n  <")))
                .isEmpty();
        assertThat(polish()).contains("title: \"PL Nosebleeds\"");
    }

    @Test
    void charactersThatAToolCodedTwiceAreLeftOut() {
        assertThat(xliff(translated().replace("<target>PL Dry air<", "<target>Such&amp;#243;<")))
                .contains(
                        "\"causes.dry-air.name\" was left out: a character was coded twice, and readers would see its code");
    }

    @Test
    void olderMarksForTheDirectionOfWritingAreTaken() {
        assertThat(xliff(translated().replace("<target>PL Dry air<", "<target>\u202aPL\u202c Dry air<")))
                .isEmpty();
        assertThat(polish()).contains("\u2066PL\u2069 Dry air");
    }

    @Test
    void anXliffFileInACodePageIsAskedForAsXliff() {
        byte[] bytes = translated()
                .replace("<target>PL Dry air<", "<target>P\u0141 Dry air<")
                .getBytes(Charset.forName("windows-1250"));
        assertThat(report(back("back.xlf", bytes)))
                .endsWith(
                        "  help: ask the translator to export the XLIFF file as UTF-8; do not save this one again, it may"
                                + " have lost letters");
    }

    @Test
    void aTableInACodePageIsRefused() {
        String message =
                report(back("back.csv", csv().replace("\uFEFF", "").getBytes(Charset.forName("windows-1250"))));
        assertThat(message)
                .startsWith("back.csv:2:")
                .endsWith(
                        ": error[LP820]: the byte 0xA3 is not UTF-8; the file looks as if it was saved in Windows-1250\n"
                                + "  help: open the file that the translator worked in and save it as \"CSV UTF-8 (Comma"
                                + " delimited)\", not as \"CSV\"; do not save this one again, it may have lost letters");
    }

    @ParameterizedTest
    @CsvSource({
        "P? ??, 'letters were lost when the file was saved, and question marks stand in their place'",
        "Å‚agodny, 'its letters were changed when the file was saved: UTF-8 was read as Windows-1252'",
        "Ĺ‚agodnyÄ™, 'its letters were changed when the file was saved: UTF-8 was read as Windows-1250'",
        "#NAME?, 'the spreadsheet took its text for a formula, and lost it'",
        "**Sucho, 'the marks for bold words or a link are damaged, and readers would see them'",
        "[Sucho] (https://www.example.org/), 'the marks for bold words or a link are damaged'"
    })
    void lettersThatWereLostAreNoTranslation(String garbled, String reason) {
        assertThat(report(back(
                        "back.csv",
                        csv().replace("PŁ Dry air\"", garbled + "\"").getBytes(StandardCharsets.UTF_8))))
                .contains("warning[LP820]: \"causes.dry-air.name\" was left out: " + reason);
    }

    /** Whatever is done to single texts: what is taken passes the check, and what is not taken is told. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatIsTakenIsNeverRefusedAfterwards(int seed) {
        xliff(translated());
        String whole = polish();
        Random random = new Random(seed);
        List<String> damages = List.of(
                "",
                " ",
                "&#160;",
                "**",
                "* x",
                "{{contact.phone}}",
                "[x](topic:gone)",
                "[x](term:gone)",
                "&lt;b&gt;",
                "- a",
                "# Why",
                "99",
                "<ph id=\"1\"/>",
                "<pc id=\"1\"/>",
                "<pc id=\"1\">x</pc>",
                "{{",
                "a: b",
                "\u202Ex",
                "1. x",
                "![x](figure:y)",
                "| a | b |",
                "\u0085x",
                "http://x y",
                "x\\");
        for (int i = 0; i < 10; i++) {
            StringBuilder back = new StringBuilder();
            String[] parts = CheckedSite.run(
                            site,
                            folder,
                            CheckedSite.TODAY,
                            leafpress -> leafpress.exportTranslation(CHOICE, ExchangeFormat.XLIFF, true))
                    .file()
                    .orElseThrow()
                    .content()
                    .replace("\"initial\"", "\"translated\"")
                    .split("(?=</target>)", -1);
            for (String part : parts) {
                String damage = damages.get(random.nextInt(damages.size()));
                int start = part.lastIndexOf("<target>");
                boolean replace = start >= 0 && random.nextInt(4) == 0;
                back.append(replace ? part.substring(0, start + 8) : part)
                        .append(replace || (start >= 0 && random.nextInt(4) == 0) ? damage : "");
            }
            Imported imported = back("damaged.xlf", back.toString().getBytes(StandardCharsets.UTF_8), "all");
            if (imported.outcome().failed()) {
                assertThat(polish()).isEqualTo(whole);
            }
            assertThat(CheckedSite.report(site, folder)).as(back.toString()).doesNotContain("error");
            site.file(POLISH, whole);
        }
    }
}
