package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Printed leaflets as a whole build makes them. */
class PrintsIT {
    private static final String ANY_LENGTH = "checks:\n  - code: LP727\n    severity: off\n";
    private static final String CRAMPS = "topics/muscle-cramps.html";
    private static final String FACTS = "topics/muscle-cramps/topic.yaml";
    private static final String TEXT = "topics/muscle-cramps/en-GB.yaml";

    @TempDir
    Path folder;

    private SampleSite site() {
        return SampleSite.in(folder);
    }

    private static List<String> links(SampleSite site, String page) {
        return Jsoup.parse(site.text(page)).select("a[href$=.pdf]").stream()
                .map(link -> link.attr("href") + " " + link.text())
                .toList();
    }

    private static long size(SampleSite site, String path) {
        return Math.round(site.files().get(path).length / 1024.0);
    }

    @Test
    void everyTopicHasEveryFormatAndItsPageSaysHowLargeTheyAre() {
        SampleSite site = site();
        assertThat(site.report()).isEmpty();
        assertThat(site.files().keySet().stream().filter(path -> path.endsWith(".pdf")))
                .hasSize(20);
        assertThat(links(site, CRAMPS))
                .extracting(link -> link.replaceFirst(" PDF, [1-9]\\d* pages, ", ": "))
                .containsExactly(
                        "muscle-cramps-essentials.pdf One sheet: " + size(site, "topics/muscle-cramps-essentials.pdf")
                                + " KB",
                        "muscle-cramps-a4.pdf A4: " + size(site, "topics/muscle-cramps-a4.pdf") + " KB",
                        "muscle-cramps-large-print.pdf Large print: "
                                + size(site, "topics/muscle-cramps-large-print.pdf") + " KB",
                        "muscle-cramps-booklet.pdf Booklet: " + size(site, "topics/muscle-cramps-booklet.pdf") + " KB",
                        "muscle-cramps-tri-fold.pdf Folded leaflet: " + size(site, "topics/muscle-cramps-tri-fold.pdf")
                                + " KB");
    }

    @Test
    void theListComesAfterTheEmergencyAdvice() {
        SampleSite site = site();
        site.report();
        List<String> ids = Jsoup.parse(site.text(CRAMPS)).select(".emergency, h2[id]").stream()
                .map(element -> element.hasClass("emergency") ? "emergency" : element.id())
                .toList();
        assertThat(ids).containsSubsequence("emergency", "print", "seek-help", "relief", "related");
    }

    @Test
    void theListOfLeafletsNamesThem() {
        SampleSite site = site();
        site.report();
        JsonNode topics =
                JsonMapper.shared().readTree(site.text("leaflets.json")).required("topics");
        JsonNode cramps = topics.valueStream()
                .filter(topic -> topic.required("id").asString().equals("muscle-cramps"))
                .findFirst()
                .orElseThrow();
        JsonNode pdf = cramps.required("leaflets").get(0).required("pdfs").get(4);
        assertThat(pdf.required("format").asString()).isEqualTo("tri-fold");
        assertThat(pdf.required("url").asString())
                .isEqualTo("https://leaflets.example.org/topics/muscle-cramps-tri-fold.pdf");
        assertThat(pdf.required("kilobytes").asInt()).isEqualTo((int) size(site, "topics/muscle-cramps-tri-fold.pdf"));
    }

    @Test
    void theSameContentGivesTheSameBytesWhateverTheMachine() {
        SampleSite first = site();
        first.generate(FailOn.ERROR, 1);
        SortedMap<String, byte[]> expected = first.files();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Generated second = first.append("site.yaml", "# again\n").generate(FailOn.ERROR, 3);
            assertThat(second.written()).isZero();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(first.files()).containsExactlyEntriesOf(expected);
    }

    @Test
    void pagesHaveTheSectionsThatTheThemeNamesAndWhatIsVitalAndSayWhatElseThereIs() throws IOException {
        SampleSite site = site().append("site.yaml", "print:\n  formats: [a4]\n")
                .append(
                        TEXT,
                        "steps:\n  - title: Now\n    steps:\n      - action: Stretch the muscle.\n      - action: Rub it gently.\n");
        try (InputStream look = PrintsIT.class.getResourceAsStream("/org/leafpress/theme/print/a4.yaml")) {
            String own = new String(Objects.requireNonNull(look).readAllBytes(), StandardCharsets.UTF_8);
            site.write("theme/print/a4.yaml", own + "sections: [causes]\n");
        }
        assertThat(site.report()).isEmpty();
        Path printed = folder.resolve("print.pdf");
        Files.write(printed, site.files().get("topics/muscle-cramps-a4.pdf"));
        assertThat(PrintedText.of(printed))
                .contains(
                        "Call 999",
                        "Causes",
                        "Rub it gently",
                        "Also in the full leaflet: What it is, How to tell similar things apart, What you can do")
                .doesNotContain("How it happens");
    }

    @Test
    void aSiteCanChooseFormatsAndPaper() {
        SampleSite site = site().append("site.yaml", "print:\n  formats: [tri-fold, a4]\n  paper: letter\n");
        assertThat(site.report()).isEmpty();
        assertThat(links(site, CRAMPS))
                .extracting(link -> link.replaceAll(", \\d+ pages, \\d+ KB", ""))
                .containsExactly(
                        "muscle-cramps-letter.pdf US Letter PDF", "muscle-cramps-tri-fold.pdf Folded leaflet PDF");
    }

    @Test
    void aTopicCanChooseItsFormats() {
        SampleSite site = site().append(FACTS, "print:\n  formats: [booklet]\n");
        assertThat(site.report()).isEmpty();
        assertThat(links(site, CRAMPS)).hasSize(1);
        assertThat(links(site, "topics/sudden-jerks.html")).hasSize(5);
    }

    @Test
    void aSiteCanDoWithoutPrint() {
        SampleSite site = site().append("site.yaml", "print:\n  enabled: false\n");
        assertThat(site.report()).isEmpty();
        assertThat(site.files().keySet()).noneMatch(path -> path.matches("topics/.*\\.(pdf|txt|json)"));
        assertThat(site.text(CRAMPS)).doesNotContain("Print this leaflet", "text/plain");
        assertThat(site.text("leaflets.json")).contains("muscle-cramps.html").doesNotContain("muscle-cramps.txt");
    }

    @Test
    void aWithdrawnLeafletIsNotPrinted() {
        SampleSite site = site().edit(FACTS, "status: draft", "status: withdrawn\ntaken-back:\n  date: 2026-11-01");
        assertThat(site.report()).isEmpty();
        assertThat(site.files().keySet()).noneMatch(path -> path.matches("topics/muscle-cramps.*\\.pdf"));
        assertThat(site.text(CRAMPS)).doesNotContain("Print this leaflet");
    }

    @Test
    void aLeafletWithoutEmergencyAdviceOfItsOwnPrintsThatOfTheSite() {
        SampleSite site = site().edit(TEXT, """
                  emergency:
                    - action: "Call {{emergency.number}} now if you or someone with you:"
                      signs:
                        - has trouble breathing
                        - has a fit (seizure)
                        - has sudden weakness of the face or an arm
                        - has sudden trouble speaking
                        - has passed out (lost consciousness)
                      note: Sudden weakness or sudden trouble speaking can be signs of a stroke.
                """, "");
        assertThat(site.report()).contains("the leaflet does not say when it is an emergency");
        for (String format : List.of("essentials", "a4", "large-print", "booklet", "tri-fold")) {
            assertThat(PrintedText.of(folder.resolve("site/topics/muscle-cramps-" + format + ".pdf")))
                    .as(format)
                    .contains("call 999 now");
        }
    }

    @Test
    void aWarningAndFirstAidThatTheSheetLacksAreFindings() {
        String steps = "steps:\n  - title: Now\n    steps:\n      - action: Stretch the muscle\n      - action: Rest\n";
        SampleSite site = site().edit(
                        TEXT, "sections:\n", "sections:\n  - part: outlook\n    warning: It can come back.\n")
                .append(TEXT, steps + "outlook:\n  - text: It passes.\n");
        assertThat(site.append(FACTS, "print:\n  leave-out: [outlook]\n").report())
                .contains("topics/muscle-cramps/en-GB.yaml: warning[LP452]: the tri-fold does not have the section"
                        + " \"outlook\", and so lacks its warning")
                .contains(
                        "  help: take the section out of \"leave-out\" in topic.yaml, if it stands there, or name it below")
                .doesNotContain("\"steps\"");
    }

    @Test
    void aDoseThatOnlyProseTellsAndTheSheetLacksIsAFinding() {
        String lost = "does not have the section \"how-much\", and so lacks how much of a medicine to take";
        SampleSite site =
                site().append(FACTS, "print:\n  leave-out: [how-much]\n").edit(TEXT, "sections:\n", """
                sections:
                  - id: how-much
                    title: How much
                    text: Take 1 **capsule** (8 mg) with 200 ml of water.
                """);
        assertThat(site.report()).contains(lost, "  help: write how much below \"dose:\"");
        assertThat(site.edit(TEXT, " (8 mg)", "")
                        .edit(TEXT, "**capsule**", "spoonful")
                        .report())
                .doesNotContain(lost);
    }

    @Test
    void aDryRunFindsWhatABuildFindsAndWritesNothing() {
        SampleSite site = site().edit(TEXT, "title: Muscle cramps", "title: Muscle 痛 cramps")
                .edit(TEXT, "  do-not:", manyActions() + "  do-not:")
                .append("site.yaml", ANY_LENGTH);
        List<Diagnostic> found = site.dryRun();
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(found)
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        Code.RULE_EASED, Code.MISSING_GLYPH, Code.NO_ROOM_ON_SHEET, Code.NO_ROOM_ON_SHEET);
        assertThat(site.generate(FailOn.ERROR, 2).outcome().diagnostics()).isEqualTo(found);
    }

    @Test
    void whoeverFailsOnWarningsGetsNoSiteWithASheetThatLacksRoom() {
        SampleSite site =
                site().edit(TEXT, "  do-not:", manyActions() + "  do-not:").append("site.yaml", ANY_LENGTH);
        Generated outcome = site.generate(FailOn.WARNING, 2);
        assertThat(outcome.outcome().failed()).isTrue();
        assertThat(outcome.published()).isFalse();
    }

    @Test
    void aTopicCanLetAnOverflowPassWithAReason() {
        SampleSite site = site().edit(TEXT, "  do-not:", manyActions() + "  do-not:")
                .append("site.yaml", ANY_LENGTH)
                .append(FACTS, "suppress:\n  - code: LP630\n    reason: Nobody folds this one\n");
        Generated outcome = site.generate(FailOn.WARNING, 2);
        assertThat(outcome.outcome().diagnostics()).extracting(Diagnostic::code).containsExactly(Code.RULE_EASED);
        assertThat(outcome.published()).isTrue();
        assertThat(outcome.outcome().suppressed())
                .filteredOn(passed -> passed.finding().code() == Code.NO_ROOM_ON_SHEET)
                .hasSize(2)
                .allSatisfy(passed -> assertThat(passed.reason()).isEqualTo("Nobody folds this one"));
    }

    @Test
    void lettingAnOverflowPassThatIsNoneIsAFinding() {
        SampleSite site = site().append(FACTS, "suppress:\n  - code: LP630\n    reason: Nobody folds this one\n");
        assertThat(site.report()).contains("warning[LP704]: there is no LP630 here to suppress");
    }

    private static String manyActions() {
        StringBuilder actions = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            actions.append("    - id: more-").append(i).append("\n      action: Stretch the muscle once more\n");
        }
        return actions.toString();
    }

    @Test
    void aCharacterThatNoFontHasIsReportedAtItsPlaceAndSaidInWords() {
        SampleSite site = site().edit(TEXT, "title: Muscle cramps", "title: Muscle 痛 cramps")
                .edit("site/en-GB.yaml", "address: 1 Example Street", "address: 1 Example 街");
        assertThat(site.report()).isEqualTo("""
                site/en-GB.yaml:4:20: warning[LP602]: no font has the character U+8857 (CJK UNIFIED IDEOGRAPH-8857), in "1 Example 街, Exampletow"; on paper it says "[Han]"
                    4 | address: 1 Example 街, Exampletown
                      |                    ^^
                  help: write it in words, or name a font that has it under "fonts" of "print" in site.yaml
                topics/muscle-cramps/en-GB.yaml:1:15: warning[LP602]: no font has the character U+75DB (CJK UNIFIED IDEOGRAPH-75DB), in "Muscle 痛 cramps"; on paper it says "[Han]"
                    1 | title: Muscle 痛 cramps
                      |               ^^
                  help: write it in words, or name a font that has it under "fonts" of "print" in site.yaml""");
        assertThat(PrintedText.of(folder.resolve("site/topics/muscle-cramps-a4.pdf")))
                .contains("Muscle [Han] cramps", "1 Example [Han], Exampletown");
    }

    /** The theme's Bengali font under another name, in a theme that has none but Latin ones. */
    @Test
    void aFontOfTheSitePrintsWhatThoseOfTheThemeLack() {
        String word = "\u09AC\u09CD\u09AF\u09A5\u09BE";
        String latin = "fonts/print/AtkinsonHyperlegibleNext-";
        SampleSite site = site().edit(TEXT, "title: Muscle cramps", "title: Muscle cramps " + word)
                .write(
                        "theme/print/fonts.yaml",
                        "families:\n  - regular: [" + latin + "Regular.ttf]\n    bold: [" + latin + "Bold.ttf]\n");
        assertThat(site.report()).contains("warning[LP602]: no font has the character U+09AC (BENGALI LETTER BA)");
        for (String weight : List.of("Regular", "Bold")) {
            Path font = ThemeSources.ROOT.resolve("fonts/print/NotoSansBengali-" + weight + ".ttf");
            site.with("assets/ours-" + weight + ".ttf", font);
        }
        site.append(
                "site.yaml",
                "print:\n  formats: [a4, tri-fold]\n  fonts:\n    - regular: assets/ours-Regular.ttf\n      bold: assets/ours-Bold.ttf\n");
        assertThat(site.report()).isEmpty();
        for (String format : List.of("a4", "tri-fold")) {
            assertThat(PrintedText.of(folder.resolve("site/topics/muscle-cramps-" + format + ".pdf")))
                    .as(format)
                    .contains("Muscle cramps " + word);
        }
    }

    @Test
    void aFontThatIsNoneIsReportedWhereItIsNamed() {
        SampleSite site = site().write("assets/font.ttf", "no font")
                .append("site.yaml", "print:\n  fonts:\n    - regular: assets/font.ttf\n");
        assertThat(site.report())
                .startsWith("site.yaml:16:16: error[LP608]: the font \"assets/font.ttf\" cannot be used: ")
                .contains("   16 |     - regular: assets/font.ttf");
    }

    @Test
    void faultsInSettingsOfTheThemeAreReportedAtTheirPlace() {
        SampleSite site = site().write("theme/print/tri-fold.yaml", "margins: {top: 10, side: 8, botom: 13}\n");
        assertThat(site.report())
                .contains("theme/print/tri-fold.yaml:1:29: error[LP105]: unknown key \"botom\"")
                .contains("help: did you mean \"bottom\"?");
    }

    @Test
    void settingsOfTheThemeThatAreNotUtf8AreReported() {
        byte[] latin = "# f\u00fcr Papier\n".getBytes(StandardCharsets.ISO_8859_1);
        SampleSite site = site().write("theme/print/tri-fold.yaml", latin);
        site.write("theme/print/hyphenation/en.txt", latin);
        assertThat(site.report()).startsWith("theme/print/tri-fold.yaml:1:4: error[LP003]: the byte 0xFC is not UTF-8");
    }

    @Test
    void marginsThatLeaveNoRoomAreReported() {
        String settings = ThemeSources.read(ThemeSources.ROOT.resolve("print/a4.yaml"));
        SampleSite site = site().write("theme/print/a4.yaml", settings.replaceFirst("side: \\d+", "side: 100"));
        assertThat(site.report())
                .contains("theme/print/a4.yaml:")
                .contains("error[LP109]: these settings cannot be printed: the margins leave no room for text");
    }

    @Test
    void aSiteCanChooseMarginsOfEachFormat() {
        SampleSite site = site();
        site.report();
        SortedMap<String, byte[]> before = site.files();
        site.append("site.yaml", "print:\n  margins:\n    a4: {side: 26}\n");
        assertThat(site.report()).isEmpty();
        assertThat(site.files().get("topics/muscle-cramps-a4.pdf"))
                .isNotEqualTo(before.get("topics/muscle-cramps-a4.pdf"));
        assertThat(site.files().get("topics/muscle-cramps-booklet.pdf"))
                .isEqualTo(before.get("topics/muscle-cramps-booklet.pdf"));
    }

    @Test
    void marginsOfTheSiteThatLeaveNoRoomAreReportedThere() {
        SampleSite site = site().append("site.yaml", "print:\n  margins:\n    tri-fold: {side: 45}\n");
        assertThat(site.report()).startsWith("""
                site.yaml:16:16: error[LP109]: these settings cannot be printed: the margins leave no room for text""").endsWith("help: choose narrower margins, or leave them to the theme");
    }

    @Test
    void wordsArePartedOnlyWhereTheThemeWantsItAndHasPatterns() {
        SampleSite site = site();
        site.report();
        byte[] before = site.files().get("topics/muscle-cramps-booklet.pdf");
        site.write("theme/print/hyphenation/en.txt", "1cle 1cles 1tion 1ing\n");
        assertThat(site.report()).isEmpty();
        assertThat(site.files().get("topics/muscle-cramps-booklet.pdf")).isEqualTo(before);
        String settings = ThemeSources.read(ThemeSources.ROOT.resolve("print/booklet.yaml"));
        site.write("theme/print/booklet.yaml", settings + "hyphenate: true\n");
        assertThat(site.report()).isEmpty();
        assertThat(site.files().get("topics/muscle-cramps-booklet.pdf")).isNotEqualTo(before);
    }

    @Test
    void aTemplateThatWritesWhatPrintDoesNotKnowIsNamed() {
        String template = ThemeSources.read(ThemeSources.ROOT.resolve("print/booklet.ftlx"));
        SampleSite site = site().write("theme/print/booklet.ftlx", template.replace("</cover>", "<blink/></cover>"));
        assertThat(site.report())
                .contains("theme/print/booklet.ftlx: error[LP601]: rendering the booklet print of topic")
                .contains("<blink");
        assertThat(site.files()).isEmpty();
    }

    @Test
    void aSiteCanOverrideATemplateAndTheWordsOfPrint() {
        SampleSite site = site();
        site.report();
        byte[] before = site.files().get("topics/muscle-cramps-a4.pdf");
        site.write("theme/messages/en-GB.properties", "print.footer=Ref. {0}/{1}\n");
        assertThat(site.report()).isEmpty();
        assertThat(site.files().get("topics/muscle-cramps-a4.pdf")).isNotEqualTo(before);
    }
}
