package org.leafpress.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leafpress.render.StreamedFile;

class SitemapTest {
    private static final String HOST = "https://leaflets.example.org/";

    private static Sitemap of(int count) {
        Supplier<Stream<Sitemap.Address>> addresses = () -> IntStream.range(0, count)
                .mapToObj(i -> new Sitemap.Address(
                        HOST + i + "?a&b", i == 0 ? Optional.of(LocalDate.of(2026, 11, 26)) : Optional.empty()));
        return new Sitemap(count, addresses, path -> HOST + path);
    }

    private static List<String> lines(StreamedFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.content().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void fewAddressesAreInOneFile() {
        Sitemap sitemap = of(2);
        assertThat(sitemap.parts()).isEmpty();
        assertThat(sitemap.file().path()).isEqualTo("sitemap.xml");
        assertThat(lines(sitemap.file()))
                .containsExactly(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                        "<url><loc>https://leaflets.example.org/0?a&amp;b</loc><lastmod>2026-11-26</lastmod></url>",
                        "<url><loc>https://leaflets.example.org/1?a&amp;b</loc></url>",
                        "</urlset>");
    }

    @Test
    void asManyAsAreAllowedAreInOneFile() {
        assertThat(of(Sitemap.MOST).parts()).isEmpty();
        assertThat(lines(of(Sitemap.MOST).file())).hasSize(Sitemap.MOST + 3);
    }

    @Test
    void moreAreInSeveralFilesThatTheFirstOneLists() {
        Sitemap sitemap = of(2 * Sitemap.MOST + 1);
        assertThat(lines(sitemap.file()))
                .containsExactly(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                        "<sitemap><loc>https://leaflets.example.org/sitemaps/1.xml</loc></sitemap>",
                        "<sitemap><loc>https://leaflets.example.org/sitemaps/2.xml</loc></sitemap>",
                        "<sitemap><loc>https://leaflets.example.org/sitemaps/3.xml</loc></sitemap>",
                        "</sitemapindex>");
        assertThat(sitemap.parts())
                .extracting(StreamedFile::path)
                .containsExactly("sitemaps/1.xml", "sitemaps/2.xml", "sitemaps/3.xml");
        List<String> all = sitemap.parts().stream()
                .flatMap(part -> lines(part).stream())
                .filter(line -> line.startsWith("<url>"))
                .toList();
        assertThat(all).doesNotHaveDuplicates().hasSize(2 * Sitemap.MOST + 1);
        assertThat(lines(sitemap.parts().get(0))).hasSize(Sitemap.MOST + 3);
        assertThat(lines(sitemap.parts().get(2)))
                .contains("<url><loc>https://leaflets.example.org/100000?a&amp;b</loc></url>")
                .hasSize(4);
    }

    @Test
    void aDiskThatIsFullIsToldAsSuch() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> of(1_000).file().content().writeTo(full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }
}
