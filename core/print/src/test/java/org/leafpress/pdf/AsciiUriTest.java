package org.leafpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiUriTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://example.org/a_(b)?c=d&e=f#g | https://example.org/a_(b)?c=d&e=f#g",
                "https://example.org/rėmuo/ünal | https://example.org/r%C4%97muo/%C3%BCnal",
                "https://example.org/صداع?q=ألم#أعلى | https://example.org/%D8%B5%D8%AF%D8%A7%D8%B9?q=%D8%A3%D9%84%D9%85#%D8%A3%D8%B9%D9%84%D9%89",
                "https://example.org/💧 | https://example.org/%F0%9F%92%A7",
                // What is encoded already is not encoded again; a lone sign of percent is.
                "https://example.org/r%C4%97muo%20ė | https://example.org/r%C4%97muo%20%C4%97",
                "https://example.org/100%?a=5%z | https://example.org/100%25?a=5%25z",
                "https://example.org/a b\"<c>\\{d}#e#f | https://example.org/a%20b%22%3Cc%3E%5C%7Bd%7D#e%23f",
                // Hosts have names of their own, in which ß is no ss.
                "https://Klinik-Straße.example:8080/ü | https://xn--klinik-strae-v9a.example:8080/%C3%BC",
                "https://ü:ö@bücher.example/ | https://%C3%BC:%C3%B6@xn--bcher-kva.example/",
                "https://موقع.example | https://xn--4gbrim.example",
                "http://[2001:db8::1]/ü | http://[2001:db8::1]/%C3%BC",
                "https://a\u200Fö.example/ | https://a%E2%80%8F%C3%B6.example/",
                "mailto:jörg@bücher.example,info@example.org?subject=Größe&cc=a@übung.example | mailto:j%C3%B6rg@xn--bcher-kva.example,info@example.org?subject=Gr%C3%B6%C3%9Fe&cc=a@xn--bung-zra.example",
                "MAILTO:a@b.example?subject=50%25 | MAILTO:a@b.example?subject=50%25",
                "tel:+441632960123 | tel:+441632960123",
            })
    void addressesAreAscii(String address, String uri) {
        assertThat(AsciiUri.of(address)).isEqualTo(uri);
        assertThat(AsciiUri.of(uri)).isEqualTo(uri);
    }

    @Test
    void linksOfAFileLeadToAsciiAddresses() throws IOException {
        PdfDocument document = new PdfDocument(DocumentInfo.of("Test", "en", false));
        Canvas canvas = document.canvas(200, 200);
        StructureElement link = document.root().add(StructureType.PARAGRAPH).add(StructureType.LINK);
        LinkTarget target = new LinkTarget.Address("https://example.org/mięśnie");
        canvas.link(link, new Area(10, 10, 50, 20), target, "Muscles");
        document.add(Sheet.of(canvas));
        try (PDDocument read = Loader.loadPDF(document.write())) {
            PDAnnotationLink annotation =
                    (PDAnnotationLink) read.getPage(0).getAnnotations().get(0);
            assertThat(((PDActionURI) annotation.getAction()).getURI())
                    .isEqualTo("https://example.org/mi%C4%99%C5%9Bnie");
        }
    }
}
