package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.PdfUa;

class ContentsTest {
    private static final String LIST = "<contents least='3'>Contents</contents>";

    private static Printed sections(String language, int pages) {
        String page = "<h2>Section %d</h2><p>text</p><card tone='note'><h2>Card</h2></card><break/>";
        StringBuilder out = new StringBuilder("<document title='T' lang='" + language + "'"
                + (language.equals("ar") ? " dir='rtl'" : "") + "><h1>T</h1>" + LIST);
        for (int i = 1; i <= pages; i++) {
            out.append(page.formatted(i));
        }
        return Samples.print(Samples.read(out + "<p>end</p></document>"));
    }

    @Test
    void sectionsAreListedWithTheirPages() {
        for (String language : List.of("en", "ar")) {
            Printed printed = sections(language, 4);
            assertThat(PdfUa.faults(printed.bytes())).isEmpty();
            assertThat(StructureText.of(printed).replace('\u00A0', ' '))
                    .contains("Contents\nSection 1 1\nSection 2 2\nSection 3 3\nSection 4 4\n");
        }
    }

    @Test
    void aListHigherThanAPageGoesOnOverleaf() {
        Printed printed = sections("en", 150);
        assertThat(printed.findings()).isEmpty();
        assertThat(StructureText.of(printed)).contains("Section 150");
    }

    @Test
    void entriesLeadToTheirSections() throws IOException {
        try (PDDocument document = Loader.loadPDF(sections("en", 4).bytes())) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertThat(links).extracting(PDAnnotation::getContents).contains("Section 1", "Section 4");
        }
    }

    @Test
    void aShortDocumentHasNoList() {
        Printed printed = sections("en", 1);
        assertThat(printed.sides()).isEqualTo(2);
        assertThat(StructureText.of(printed)).doesNotContain("Contents");
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
    }
}
