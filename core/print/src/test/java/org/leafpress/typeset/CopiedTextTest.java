package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What viewers copy that read a file character by character: left to right, turned round where text runs to the left,
 * with a space in each gap, and without the width of a character that has a mark.
 */
class CopiedTextTest {
    /** Viewers take a wider gap for a space, in parts of the type size. */
    private static final double SPACE = 0.1;

    @ParameterizedTest
    @CsvSource({
        "ar,NotoNaskhArabic,ألمٌ شديدٌ فورًا ولا تخف لا شيءَ",
        "ar,NotoNaskhArabic,للطبيبِ الآنَ ثلاثةُ أيّامٍ",
        "ur,NotoNastaliqUrdu,پٹھوں کا پھڑکنا فوراً مسئلۂ صحت",
        "bn,NotoSansBengali,পেশির কাঁপুনি ক্ষতিকর স্নায়ুর দ্রুত",
        "ta,NotoSansTamil,நோயாளிக்கு மூச்சுத்திணறல் பொதுவாக",
        "hi,NotoSansDevanagari,चिकित्सक ज़्यादा दर्द उल्टियाँ मांसपेशियों",
        "pa,NotoSansGurmukhi,ਮਾਸਪੇਸ਼ੀਆਂ ਨੂੰ ਤੁਰੰਤ ਵਿੱਚ",
        "en,NotoSans,AVATAR o\u0302u To"
    })
    void wordsAreCopiedAsWritten(String language, String font, String text) throws IOException {
        boolean toLeft = language.equals("ar") || language.equals("ur");
        Printed printed = print(language, toLeft, font, Inline.text(text));
        assertThat(read(printed, toLeft).replace("\u200F", "")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"ar,NotoNaskhArabic,عضل,ات", "ar,NotoNaskhArabic,ال,لتهاب", "ur,NotoNastaliqUrdu,پٹھ,وں"})
    void lettersJoinWhereBoldBeginsAsIfByAJoiner(String language, String font, String plain, String bold)
            throws IOException {
        Printed joined = print(language, true, font, bold(plain, bold));
        Printed byHand = print(language, true, font, bold(plain + "\u200D", "\u200D" + bold));
        Printed apart = print(language, true, font, bold(plain + "\u200C", "\u200C" + bold));
        assertThat(pixels(joined)).isEqualTo(pixels(byHand)).isNotEqualTo(pixels(apart));
        assertThat(StructureText.of(joined)).isEqualTo(plain + bold);
    }

    @Test
    void lettersDoNotJoinWhatDoesNot() throws IOException {
        Printed after = print("ar", true, "NotoNaskhArabic", bold("دار", "سة"));
        Printed apart = print("ar", true, "NotoNaskhArabic", bold("دار\u200C", "\u200Cسة"));
        assertThat(pixels(after)).isEqualTo(pixels(apart));
    }

    @Test
    void aNumberInGroupsIsDrawnBetweenTheWordsAroundIt() throws IOException {
        Printed printed = print("ar", true, "NotoNaskhArabic", Inline.text("بالرقم \u206601632 960 124\u2069 من"));
        assertThat(drawn(printed)).isEqualTo("مقرلاب" + "01632960124" + "نم");
    }

    @Test
    void wordsInOtherTypefacesAreDrawnInTheOrderOfReading() throws IOException {
        List<Inline> text = new ArrayList<>(bold("ألم ", "شديد"));
        text.addAll(Inline.text(" فورا"));
        assertThat(drawn(print("ar", true, "NotoNaskhArabic", text))).isEqualTo("ملأ" + "ديدش" + "اروف");
    }

    /** Viewers that measure no gaps where text runs to the left keep words apart only by spaces of their own typeface. */
    @Test
    void spacesBetweenWordsOfAnotherScriptAreOfTheirTypeface() throws IOException {
        Block paragraph = new Block.Paragraph(
                Block.Paragraph.Tone.BODY,
                Inline.text("Ask for \u0646\u0633\u062e\u0629 \u0639\u0631\u0628\u064a\u0629 now."));
        PrintDocument document = Samples.document("en", false, List.of(paragraph));
        Printed printed = new Typesetter(Samples.a4(), Samples.fonts("NotoSans", "NotoNaskhArabic"), Pictures.NONE)
                .typeset(document);
        List<String> spaces = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(printed.bytes())) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void showGlyph(Matrix matrix, PDFont face, int code, Vector displacement) {
                    if (" ".equals(face.toUnicode(code)) && face.getName().contains("Naskh")) {
                        spaces.add(face.getName());
                    }
                }
            };
            reader.getText(file);
        }
        assertThat(spaces).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COVID\u201119 rules", "at \u22125 today", "10\u202F000 people"})
    void aSignThatLooksLikeOneOfTheTypefaceIsSetInIt(String text) throws IOException {
        Printed printed = Samples.print(Samples.document("<p>" + text + "</p>"));
        try (PDDocument file = Loader.loadPDF(printed.bytes())) {
            assertThat(file.getPage(0).getResources().getFontNames())
                    .extracting(
                            name -> file.getPage(0).getResources().getFont(name).getName())
                    .isNotEmpty()
                    .allMatch(name -> name.contains("Atkinson"));
        }
    }

    /** All that is drawn, without spaces, in the order of drawing. */
    private static String drawn(Printed printed) throws IOException {
        StringBuilder drawn = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void showGlyph(Matrix matrix, PDFont face, int code, Vector displacement) {
                    drawn.append(face.toUnicode(code));
                }
            };
            reader.getText(document);
        }
        return drawn.toString().replaceAll("[ \\u2066-\\u2069]", "");
    }

    private static List<Inline> bold(String plain, String bold) {
        return List.of(new Inline.Text(plain), new Inline.Strong(Inline.text(bold)));
    }

    private static Printed print(String language, boolean toLeft, String font, List<Inline> content) {
        Block paragraph = new Block.Paragraph(Block.Paragraph.Tone.BODY, content);
        PrintDocument document = Samples.document(language, toLeft, List.of(paragraph));
        return new Typesetter(Samples.a4(), Samples.fonts(font), Pictures.NONE).typeset(document);
    }

    private static int[] pixels(Printed printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
            return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        }
    }

    private static String read(Printed printed, boolean toLeft) throws IOException {
        List<String> characters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDFTextStripper reader = new PDFTextStripper() {
                private double end = Double.NaN;

                @Override
                protected void showGlyph(Matrix matrix, PDFont face, int code, Vector displacement) {
                    String text = face.toUnicode(code);
                    double start = matrix.getTranslateX();
                    boolean mark = text.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
                    if (!mark && !text.equals(" ") && start - end > SPACE * matrix.getScalingFactorX()) {
                        characters.add(" ");
                    }
                    double width = displacement.getX() * matrix.getScalingFactorX();
                    if (!text.equals(" ")) {
                        characters.add(text);
                        end = mark || width == 0 ? end : start + width;
                    }
                }
            };
            reader.getText(document);
        }
        String text = String.join("", characters);
        return toLeft ? new StringBuilder(text).reverse().toString() : text;
    }
}
