package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafpress.Imported;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.parse.GoodSite;
import org.leafpress.translation.ExchangeFormat;
import org.leafpress.translation.TranslationChoice;

/** Files for translators: out, and back in. */
class TranslatorsKitTest {
    private static final String URDU = CheckedSite.URDU;
    private static final String WHY = "topics/muscle-twitches/ur/why.md";
    private static final TranslationChoice CHOICE = new TranslationChoice("muscle-twitches", "ur");
    private static final Pattern UNTRANSLATED =
            Pattern.compile("(<source>((?:(?!</source>).)*)</source>\n)(?!<target>)", Pattern.DOTALL);

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void translateTheSite() {
        site = CheckedSite.translated(folder);
    }

    private String export(ExchangeFormat format, boolean all) {
        return CheckedSite.run(
                        site, folder, CheckedSite.TODAY, leafpress -> leafpress.exportTranslation(CHOICE, format, all))
                .file()
                .orElseThrow()
                .content();
    }

    private Imported importFile(String name, String text, String... accepted) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CheckedSite.run(
                site,
                folder,
                CheckedSite.TODAY,
                leafpress -> leafpress.importTranslation(CHOICE, file, List.of(accepted)));
    }

    private static int texts(Imported imported) {
        return imported.changes()
                .orElseThrow(() -> new AssertionError(report(imported)))
                .texts();
    }

    private static String report(Imported imported) {
        DiagnosticFormatter formatter = new DiagnosticFormatter((file, line) -> Optional.empty());
        return imported.outcome().diagnostics().stream()
                .filter(found -> !found.message().contains("is not used"))
                .map(formatter::format)
                .collect(Collectors.joining("\n"));
    }

    private SortedMap<String, String> content() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site.root())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.root().relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Every text without a translation gets its source, which is enough for a test. */
    private static String filled(String xliff) {
        return UNTRANSLATED
                .matcher(xliff)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + "<target>" + found.group(2) + "</target>\n"));
    }

    @Test
    void onlyWhatIsNewOrOutOfDateGoesOut() {
        assertThat(export(ExchangeFormat.XLIFF, false)).doesNotContain("<unit");
        site.with(CheckedSite.LEAFLET, "you cannot speak clearly", "you cannot speak **at all**");
        assertThat(export(ExchangeFormat.XLIFF, false)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-GB" trgLang="ur">
                <file id="leaflet" original="topics/muscle-twitches/ur.yaml" canResegment="no" xml:space="preserve">
                <notes>
                <note category="title">Muscle twitches</note>
                <note category="help">Numbered marks stand for stress, links, line breaks and values such as phone numbers. Put them where your sentence needs them; numbers in digits stay as they are.</note>
                </notes>
                <group id="part.emergency" name="emergency">
                <unit id="seek-help.emergency.1.action" name="seek-help/emergency/1/action" canResegment="no">
                <notes>
                <note category="state">stale</note>
                </notes>
                <originalData>
                <data id="d1">{{emergency.number}}</data>
                </originalData>
                <segment state="initial">
                <source>Call <ph id="1" dataRef="d1" disp="{{emergency.number}}" canCopy="no" canDelete="no"/> now</source>
                <target>ابھی <ph id="1" dataRef="d1" disp="{{emergency.number}}" canCopy="no" canDelete="no"/> پر کال کریں</target>
                </segment>
                </unit>
                <unit id="seek-help.emergency.1.signs.1" name="seek-help/emergency/1/signs/1" canResegment="no">
                <notes>
                <note category="state">stale</note>
                </notes>
                <segment state="initial">
                <source>your face drops on one side</source>
                <target>آپ کا چہرہ ایک طرف لٹک جائے</target>
                </segment>
                </unit>
                <unit id="seek-help.emergency.1.signs.2" name="seek-help/emergency/1/signs/2" canResegment="no">
                <notes>
                <note category="state">stale</note>
                <note category="source-before">you cannot speak clearly</note>
                </notes>
                <originalData>
                <data id="d1">**</data>
                <data id="e1">**</data>
                </originalData>
                <segment state="initial">
                <source>you cannot speak <pc id="1" dataRefStart="d1" dataRefEnd="e1" type="fmt" subType="xlf:b">at all</pc></source>
                <target>آپ صاف بول نہ سکیں</target>
                </segment>
                </unit>
                </group>
                </file>
                </xliff>
                """);
    }

    @Test
    void theFileFollowsTheSchemaOfXliff() throws Exception {
        URL schema =
                Objects.requireNonNull(XLIFFReader.class.getResource("/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd"));
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new StringReader(export(ExchangeFormat.XLIFF, true))));
    }

    /** Okapi checks the whole file as it reads, then writes it in its own manner. */
    @Test
    void anotherToolReadsTheFileAndWhatItWritesComesBackUnchanged() {
        SortedMap<String, String> before = content();
        String xliff = export(ExchangeFormat.XLIFF, true);
        List<String> units = new ArrayList<>();
        StringWriter written = new StringWriter();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL);
                XLIFFWriter writer = new XLIFFWriter()) {
            reader.open(xliff);
            writer.create(written, "en-GB", "ur");
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    Unit unit = event.getUnit();
                    units.add(unit.getId());
                }
                writer.writeEvent(event);
            }
        }
        assertThat(units).hasSize(xliff.split("<unit ", -1).length - 1).doesNotHaveDuplicates();
        assertThat(texts(importFile("okapi.xlf", written.toString()))).isZero();
        assertThat(content()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void whatComesBackUnchangedChangesNoByte(ExchangeFormat format) {
        site.file(URDU, "\uFEFF" + site.read(URDU).replace("\n", "\r\n"));
        SortedMap<String, String> before = content();
        assertThat(texts(importFile("back." + format.extension(), export(format, true))))
                .isZero();
        assertThat(content()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void oneChangedTextChangesOnlyItself(ExchangeFormat format) {
        site.file(URDU, "\uFEFF# Comment\r\n" + site.read(URDU).replace("\n", "\r\n"));
        Map<String, String> expected = content();
        String yaml = site.read(URDU);
        String back = export(format, true).replace("کوئی پٹھا کمزور ہو جائے", "کوئی پٹھا بہت کمزور ہو");
        assertThat(texts(importFile("back." + format.extension(), back))).isEqualTo(1);
        assertThat(site.read(URDU)).isEqualTo(yaml.replace("[کوئی پٹھا کمزور ہو جائے]", "[کوئی پٹھا بہت کمزور ہو]"));
        expected.keySet().removeIf(URDU::equals);
        assertThat(content()).containsAllEntriesOf(expected);
    }

    @Test
    void aFoldedTextAndAMarkdownFileAreWrittenAnew() {
        String back = export(ExchangeFormat.XLIFF, true).replace("اور پٹھا", "اور ایک پٹھا");
        assertThat(texts(importFile("back.xlf", back))).isEqualTo(1);
        assertThat(site.read(URDU)).contains("""
                  what-it-is: |-
                    عصب اشارہ بھیجتا ہے اور ایک پٹھا اچھلتا ہے۔

                    دیکھیں [اینٹھن](topic:muscle-cramps)۔
                compare:
                """);
    }

    @Test
    void whatIsMissingIsAddedWhereTheSourceHasIt() {
        String questions =
                "questions:\n  - id: is-it-serious\n    question: کیا یہ سنگین ہے؟\n    answer: زیادہ تر نہیں۔\n";
        site.with(URDU, questions, "")
                .with(URDU, "        - آپ صاف بول نہ سکیں\n", "")
                .with(URDU, "      how: روزانہ ایک کپ کم۔\n", "");
        assertThat(CheckedSite.report(site, folder)).contains("LP802", "LP804");
        String back = filled(export(ExchangeFormat.XLIFF, false));
        assertThat(texts(importFile("back.xlf", back, "all"))).isEqualTo(4);
        assertThat(site.read(URDU))
                .contains("        - آپ کا چہرہ ایک طرف لٹک جائے\n        - \"you cannot speak clearly\"\n")
                .contains("      why: یہ کیفین ہے۔\n      how: \"One cup less each day.\"\n")
                .endsWith("""
                        questions:
                          - id: is-it-serious
                            question: "Is it serious?"
                            answer: "Mostly not."
                        """);
        assertThat(CheckedSite.report(site, folder)).doesNotContain("is not translated", "LP804", "error");
    }

    @Test
    void aTranslationCanBeBegun() {
        site.without(URDU).without(WHY).without("topics/muscle-twitches/ur/made-from.yaml");
        String back = filled(export(ExchangeFormat.XLIFF, false));
        site.file("glossary/ur.yaml", "terms:\n  - id: fasciculation\n    term: اچھل\n    meaning: پٹھا اچھلتا ہے۔\n");
        Imported imported = importFile("back.xlf", back, "all");
        assertThat(report(imported)).doesNotContain("error");
        assertThat(imported.changes().orElseThrow().files())
                .as(report(imported))
                .containsExactly(URDU, WHY);
        assertThat(site.read(URDU)).startsWith("title: \"Muscle twitches\"\n").contains("    file: ur/why.md\n");
        assertThat(CheckedSite.report(site, folder)).doesNotContain("is not translated", "LP804", "LP1", "LP2");
        assertThat(texts(importFile("again.xlf", export(ExchangeFormat.XLIFF, true))))
                .isZero();
    }

    @Test
    void aSourceTextThatIsNotThatOfItsHashIsNotShown() {
        site.with(CheckedSite.LEAFLET, "you cannot speak clearly", "you cannot speak");
        assertThat(export(ExchangeFormat.XLIFF, false)).contains("source-before\">you cannot speak clearly<");
        site.with("topics/muscle-twitches/ur/made-from.yaml", "you cannot speak clearly", "you can speak clearly");
        assertThat(export(ExchangeFormat.XLIFF, false))
                .contains("you cannot speak<")
                .doesNotContain("source-before");
    }

    private void assertRefused(String back, String... messages) {
        SortedMap<String, String> before = content();
        Imported imported = importFile("back.xlf", back);
        assertThat(report(imported)).contains(messages);
        assertThat(imported.outcome().failed()).isTrue();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aPlaceholderCannotBeLost() {
        String placeholder =
                "<ph id=\"1\" dataRef=\"d1\" disp=\"{{emergency.number}}\" canCopy=\"no\" canDelete=\"no\"/>";
        assertRefused(
                export(ExchangeFormat.XLIFF, true).replace("ابھی " + placeholder, "ابھی 999"),
                "error[LP810]: \"seek-help.emergency.1.action\" was left out: the {{emergency.number}} of the original is missing");
    }

    @Test
    void markupThatWasNotSentOutIsRefused() {
        assertRefused(
                export(ExchangeFormat.XLIFF, true)
                        .replace(
                                "<target>ابھی <ph id=\"1\" dataRef=\"d1\"", "<target>ابھی <ph id=\"7\" dataRef=\"d7\""),
                "error[LP823]: \"seek-help.emergency.1.action\" was left out: the mark <ph id=\"7\"> is not one of those that were"
                        + " sent out");
    }

    @Test
    void aSourceThatHasChangedSinceIsRefused() {
        String back = export(ExchangeFormat.XLIFF, true);
        site.with(CheckedSite.LEAFLET, "you cannot speak clearly", "you cannot speak");
        assertRefused(
                back,
                "error[LP822]: \"seek-help.emergency.1.signs.2\" was left out: its source is no longer what was sent out");
    }

    @Test
    void anUnknownTextIsRefused() {
        assertRefused(
                export(ExchangeFormat.XLIFF, true).replace("id=\"causes.caffeine.name\"", "id=\"causes.cocoa.name\""),
                "error[LP821]: \"causes.cocoa.name\" was left out: the leaflet has no such text");
    }

    @Test
    void documentTypesAndOtherFilesAreRefused() {
        String xliff = export(ExchangeFormat.XLIFF, true);
        assertRefused(
                xliff.replace("<xliff ", "<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<xliff ")
                        .replace("<target>ابھی", "<target>&x;"),
                "error[LP820]");
        assertRefused(xliff.replace("trgLang=\"ur\"", "trgLang=\"es\""), "error[LP820]: trgLang is \"es\"");
        assertRefused(xliff.substring(0, xliff.length() / 2), "error[LP820]: the file cannot be understood here");
        assertRefused("", "error[LP820]");
        assertRefused("<html/>", "error[LP820]: this is a web page (HTML), neither XLIFF 2 nor CSV");
    }

    @Test
    void aChangedNumberIsReportedWhereItStands() {
        site.with(
                        CheckedSite.LEAFLET,
                        "One cup less each day.",
                        "At most 2 \"small\" **(two)** cups, from 16 years on.")
                .with(URDU, "روزانہ ایک کپ کم۔", "2 \"چھوٹے\" **(دو)** کپ تک، 16 سال سے۔");
        for (ExchangeFormat format : ExchangeFormat.values()) {
            String back = export(format, true)
                    .replace("\"initial\"", "\"translated\"")
                    .replace("تک، 16", "تک، 18")
                    .replace("۔\"\r\n", "۔  \"\r\n");
            List<String> lines = back.replace("\uFEFF", "").lines().toList();
            int line = 0;
            while (!lines.get(line).contains("تک، 18")) {
                line++;
            }
            Imported imported = importFile("back." + format.extension(), "\uFEFF" + back.replace("\uFEFF", ""));
            assertThat(report(imported))
                    .endsWith("back." + format.extension() + ":" + (line + 1) + ":"
                            + (lines.get(line).indexOf("18 سال") + 1)
                            + ": error[LP811]: \"relief.do.drink-less.how\" was left out: the source says 16, the translation"
                            + " 18\n"
                            + "  help: write 16; the source stands at topics/muscle-twitches/en-GB.yaml:71:12");
        }
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void noDamageToAFileThrowsOrWritesNonsense(ExchangeFormat format) {
        String back = export(format, true);
        String yaml = site.read(URDU);
        String why = site.read(WHY);
        Random random = new Random(5);
        for (int i = 0; i < 25; i++) {
            StringBuilder damaged = new StringBuilder(back);
            for (int j = 0; j <= random.nextInt(3); j++) {
                int at = random.nextInt(damaged.length() - 20);
                switch (random.nextInt(3)) {
                    case 0 -> damaged.delete(at, at + 1 + random.nextInt(15));
                    case 1 -> damaged.insert(at, "</pc><ph id=\"1\"/>*[x](y)&#0;{{".substring(random.nextInt(20)));
                    default -> damaged.setCharAt(at, "<>&\"'*_[]{}#|,\n".charAt(random.nextInt(15)));
                }
            }
            Imported imported = importFile("damaged." + format.extension(), damaged.toString());
            if (!imported.outcome().failed()) {
                assertThat(CheckedSite.report(site, folder))
                        .as(damaged.toString())
                        .doesNotContain("error");
                site.file(URDU, yaml).file(WHY, why);
            }
        }
    }

    @Test
    void spreadsheetsTakeNoCellForAFormulaAndLoseNone() {
        site.with(CheckedSite.LEAFLET, "One cup less each day.", "\"=1+1 and, \\\"so\\\" on\"")
                .with(URDU, "روزانہ ایک کپ کم۔", "\"+1+1 'ok'\"");
        String csv = export(ExchangeFormat.CSV, true);
        assertThat(csv).startsWith("\uFEFF\"id\",\"part\",").contains("\"'=1+1 and, \"\"so\"\" on\"", "\"'+1+1 'ok'\"");
        assertThat(texts(importFile("back.csv", csv))).isZero();
        String semicolons = csv.replace("\",\"", "\";\"").replace("\r\n", "\n");
        assertThat(texts(importFile("excel.csv", semicolons))).isZero();
    }

    @Test
    void aTextThatHasLostItsLinkIsTakenButTold() {
        site.with(
                CheckedSite.LEAFLET,
                "One cup less each day.",
                "One cup less [each day](https://www.example.org/coffee).");
        String back = export(ExchangeFormat.CSV, true).replace("روزانہ ایک کپ کم۔", "روزانہ ایک پیالی کم۔");
        Imported imported = importFile("back.csv", back);
        assertThat(texts(imported)).isEqualTo(1);
        assertThat(report(imported)).contains("warning[LP823]: \"").contains("\" lacks a link of its source");
    }

    @Test
    void aTableThatIsNoExportIsRefused() {
        SortedMap<String, String> before = content();
        assertThat(report(importFile("back.csv", "a,b\n1,2\n")))
                .contains("error[LP820]: the first row is not that of an export");
        assertThat(report(importFile("back.docx", ""))).contains("error[LP820]: the name does not say");
        assertThat(report(importFile("back.xlsx", "PK\3\4 xl/workbook.xml")))
                .contains("error[LP820]: this is an Excel workbook")
                .doesNotContain("name it .xlf");
        String csv = export(ExchangeFormat.CSV, true);
        assertThat(report(importFile("back.csv", csv.replace("\"seek-help.urgent.1.action\",", ""))))
                .contains("error[LP820]: the row has 5 cells, not 6");
        assertThat(content()).isEqualTo(before);
    }
}
