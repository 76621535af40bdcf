package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.pdf.LinkTarget;
import org.leafpress.pdf.PdfUa;

class ScriptsIT {
    static Stream<Arguments> scripts() {
        return Stream.of(
                script("pl", false, "NotoSans", "Drganie mięśni zwykle jest niegroźne i mija samo po kilku dniach."),
                script("vi", false, "NotoSans", "Giật cơ thường vô hại và tự khỏi sau vài ngày hoặc vài tuần."),
                script("el", false, "NotoSans", "Οι μυϊκές συσπάσεις είναι συνήθως ακίνδυνες και περνούν μόνες τους."),
                script("uk", false, "NotoSans", "Посмикування м’язів зазвичай нешкідливе й минає саме по собі."),
                script("ar", true, "NotoNaskhArabic", "معظم ارتعاشات العضلات غير ضارة (999) وتختفي خلال 7 أيام."),
                script(
                        "ur",
                        true,
                        "NotoNastaliqUrdu",
                        "پٹھوں کا پھڑکنا عام طور پر بے ضرر ہوتا ہے اور چند دنوں میں ٹھیک ہو جاتا ہے۔"),
                script(
                        "bn",
                        false,
                        "NotoSansBengali",
                        "পেশির কাঁপুনি সাধারণত ক্ষতিকর নয় এবং কয়েক দিনের মধ্যে সেরে যায়।"),
                script(
                        "hi",
                        false,
                        "NotoSansDevanagari",
                        "मांसपेशियों का फड़कना आमतौर पर हानिरहित होता है और कुछ दिनों में ठीक हो जाता है।"),
                script("pa", false, "NotoSansGurmukhi", "ਮਾਸਪੇਸ਼ੀਆਂ ਦਾ ਫੜਕਣਾ ਆਮ ਤੌਰ ਤੇ ਨੁਕਸਾਨਦੇਹ ਨਹੀਂ ਹੁੰਦਾ।"),
                script(
                        "gu",
                        false,
                        "NotoSansGujarati",
                        "સ્નાયુઓનું ફરકવું સામાન્ય રીતે નુકસાનકારક નથી અને થોડા દિવસોમાં મટી જાય છે."),
                script(
                        "ta",
                        false,
                        "NotoSansTamil",
                        "தசை துடிப்பு பொதுவாக தீங்கற்றது, சில நாட்களில் தானாகவே சரியாகிவிடும்."));
    }

    private static Arguments script(String language, boolean rightToLeft, String font, String text) {
        return Arguments.of(language, rightToLeft, font, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void everyScriptIsPdfUaAndReadBackInOrder(String language, boolean rightToLeft, String font, String text) {
        Printed printed =
                typeset(language, rightToLeft, font, text, PrintSettings.triFold(PageSize.A4, Palette.standard()));
        Samples.keep("script-" + language, typeset(language, rightToLeft, font, text, Samples.a4()));
        assertThat(printed.findings()).isEmpty();
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        assertThat(StructureText.of(printed)).contains(text + " " + text).contains("https://example.org/a");
    }

    private static Printed typeset(
            String language, boolean rightToLeft, String font, String text, PrintSettings settings) {
        List<Inline> words = Inline.text(text);
        Inline link = new Inline.Link(new LinkTarget.Address("https://example.org/a"), Optional.empty(), words);
        Inline address = new Inline.Link(
                new LinkTarget.Address("https://example.org/a"),
                Optional.empty(),
                Inline.text("https://example.org/a"));
        Block list = new Block.ItemList(Block.ItemList.Marker.NUMBER, 1, List.of(item(words), item(words)));
        Block.Heading heading = new Block.Heading(2, Optional.empty(), words);
        List<Block> blocks = List.of(
                new Arrangement.Panel(
                        Arrangement.Panel.Part.COVER,
                        Optional.empty(),
                        List.of(new Block.Heading(1, Optional.empty(), words))),
                body(new Inline.Text(text + " " + text)),
                new Block.Paragraph(Block.Paragraph.Tone.LEAD, words),
                body(new Inline.Text(text + " "), link, new Inline.Text(" Muscle twitches (999) "), address),
                list,
                new Block.Card("urgent", words, Optional.of(heading), List.of(list)));
        PrintDocument document = Samples.document(language, rightToLeft, blocks);
        return new Typesetter(settings, Samples.fonts(font), Pictures.NONE).typeset(document);
    }

    private static Block.Item item(List<Inline> words) {
        return new Block.Item(List.of(new Block.Paragraph(Block.Paragraph.Tone.BODY, words)));
    }

    private static Block body(Inline... content) {
        return new Block.Paragraph(Block.Paragraph.Tone.BODY, List.of(content));
    }
}
