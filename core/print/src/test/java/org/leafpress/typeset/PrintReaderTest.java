package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrintReaderTest {
    private static String faults(String xml) {
        return PrintReader.read(xml).faults().stream()
                .map(fault -> fault + "\n  help: " + fault.help())
                .collect(Collectors.joining("\n"));
    }

    private static String inDocument(String content) {
        return faults("<document title='T' lang='en'>\n" + content + "\n</document>");
    }

    @Test
    void unknownElementIsReportedAtItsName() {
        assertThat(inDocument("  <para>Text</para>")).isEqualTo("""
                2:3: <para> may not stand here
                  help: see docs/print-document.md for the elements and where they go""");
    }

    @Test
    void unknownAttributeIsReportedAtItsName() {
        assertThat(inDocument("<p\n  class='x'>Text</p>")).isEqualTo("""
                3:3: <p> has no attribute "class"
                  help: it has none at all""");
    }

    @Test
    void allFaultsAreReportedInOneRun() {
        assertThat(PrintReader.read("""
                <document title='T' lang='en'>
                  <figure picture='a.svg'/>
                  <ul><p>No item</p></ul>
                  <a href='https://example.org'>loose</a>
                  <qr text='x'/>
                  <table><tr/></table>
                </document>""").faults())
                .extracting(PrintFault::toString)
                .containsExactly(
                        "2:3: <figure> needs the attribute \"alt\"",
                        "3:7: <p> may not stand here",
                        "4:3: <a> may not stand here",
                        "5:3: <qr> needs the attribute \"alt\"",
                        "6:10: <tr> may not stand here");
    }

    @Test
    void aLanguageMayHoldBlocksAndABreakBeforeABlockIsNoEmptyLine() {
        PrintReading reading = PrintReader.read("""
                <document title='T' lang='en'>
                <card tone='note'><span lang='pl'>Raz<ul><li>dwa</li></ul></span></card>
                <ul><li>One<br/>two<ul><li>three</li></ul><br/>four</li></ul>
                </document>""");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.document().orElseThrow().blocks().toString())
                .contains(
                        "Paragraph[tone=BODY, content=[Foreign[language=pl, rightToLeft=false, content=[Text[text=Raz]]]]]")
                .contains(
                        "Paragraph[tone=BODY, content=[Foreign[language=pl, rightToLeft=false, content=[Text[text=dwa]]]]]")
                .contains("content=[Text[text=One], LineBreak[], Text[text=two]]")
                .contains("content=[Text[text=four]]");
    }

    @Test
    void cellsStandBesideOneAnotherByTwosToFours() {
        assertThat(inDocument("<side-by-side><cell>One</cell></side-by-side>")).isEqualTo("""
                2:1: <side-by-side> has 1 cells
                  help: 2 to 4 stand beside one another""");
        assertThat(inDocument("<side-by-side><cell share='10'>One</cell><p/><cell/></side-by-side>"))
                .contains("1 to 9", "<p> may not stand here");
    }

    @Test
    void linksToScriptsAreRefused() {
        assertThat(inDocument("<p><a href='javascript:alert(1)'>x</a></p>"))
                .startsWith("2:7: \"javascript:alert(1)\" is no address that print can lead to");
    }

    @Test
    void brokenXmlIsAFaultAtItsPlace() {
        assertThat(inDocument("<p>Text</q>")).startsWith("2:").contains("the XML is not well-formed here");
    }

    @Test
    void entitiesAreNotRead() {
        String xml = "<!DOCTYPE document [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<document title='T' lang='en'><p>&x;</p></document>";
        PrintReading reading = PrintReader.read(xml);
        assertThat(reading.document()).isEmpty();
        assertThat(reading.faults()).hasSize(1);
    }

    @Test
    void documentWithoutTitleOrLanguageIsRefused() {
        assertThat(PrintReader.read("<document dir='up'/>").faults())
                .extracting(fault -> fault.message())
                .containsExactly(
                        "<document> needs the attribute \"lang\"",
                        "<document> needs the attribute \"title\"",
                        "\"up\" is not known here");
    }

    @Test
    void deepNestingIsAFaultAndNoCrash() {
        assertThat(inDocument("<keep>".repeat(5000) + "</keep>".repeat(5000))).startsWith("2:");
    }

    @Test
    void moreElementsThanAnyLeafletHasAreAFault() {
        assertThat(inDocument("<p>" + "<br/>".repeat(200_000) + "</p>")).startsWith("2:");
        assertThat(inDocument("<p>" + "<br/>".repeat(100_000) + "</p>")).isEmpty();
    }

    @Test
    void textWithoutParagraphsBecomesParagraphs() {
        PrintDocument document = Samples.document("<ul><li>Plain <b>bold</b><ul><li>Inner</li></ul>after</li></ul>");
        Block.ItemList list = (Block.ItemList) document.blocks().get(0);
        List<Block> item = list.items().get(0).content();
        assertThat(item).hasSize(3);
        assertThat(item.get(0)).isInstanceOf(Block.Paragraph.class);
        assertThat(item.get(1)).isInstanceOf(Block.ItemList.class);
    }

    @Test
    void everyElementOfTheVocabularyIsRead() {
        assertThat(PrintReader.read(new String(Samples.resource("leaflet.xml"), StandardCharsets.UTF_8))
                        .faults())
                .isEmpty();
    }
}
