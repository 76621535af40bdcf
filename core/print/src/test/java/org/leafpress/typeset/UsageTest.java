package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.FontFace;
import org.leafpress.pdf.PdfUa;
import org.leafpress.pdf.TestFonts;

/** The examples of {@code docs/print-document.md}. */
class UsageTest {
    private static final Path PAGE = Path.of("../../docs/print-document.md");
    private static final Path HERE = Path.of("src/test/java/org/leafpress/typeset/UsageTest.java");

    private static String example(String language) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    static Printed print(String xml, FontFace regular, FontFace bold) {
        PrintReading reading = PrintReader.read(xml);
        PrintDocument document = reading.document()
                .orElseThrow(() -> new IllegalArgumentException(reading.faults().toString()));
        PrintSettings settings = PrintSettings.pages(PageSize.A4, Palette.standard());
        FontSet fonts = new FontSet(List.of(regular), List.of(bold));
        return new Typesetter(settings, fonts, Pictures.NONE).typeset(document);
    }

    @Test
    void theExamplesMakeAFile() throws IOException {
        Printed printed = print(example("xml"), TestFonts.face("NotoSans-Regular"), TestFonts.face("NotoSans-Bold"));
        assertThat(printed.findings()).isEmpty();
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        assertThat(StructureText.of(printed)).contains("Most muscle twitches are harmless.", "Ask for an urgent");
    }

    @Test
    void thePageShowsTheCodeThatIsTestedHere() throws IOException {
        assertThat(withoutLayout(Files.readString(HERE))).contains(withoutLayout(example("java")));
    }
}
