package org.leafpress.parse.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.SourceLines;
import org.leafpress.model.FileRef;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

class SvgFileTest {
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>é</title></svg>";

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FFD8FFE000104A464946 | a photograph (JPEG)",
                "89504E470D0A1A0A | a picture of pixels (PNG)",
                "474946383961 | a picture of pixels (GIF)",
                "52494646240000005745425056503820 | a picture of pixels (WebP)",
                "00000018667479706865696300000000 | a photograph (HEIC)",
                "255044462D312E37 | a PDF",
                "1F8B0800 | a compressed SVG (SVGZ)",
                "504B030414000600 | a document or an archive (such as DOCX, PPTX, ODG or ZIP)",
                "EFBBBF0A3C21646F63747970652068746D6C3E | a web page (HTML)",
                "3C68746D6C3E3C7376672F3E | a web page (HTML)",
            })
    void aFileThatIsNoDrawingIsCalledWhatItIs(String hex, String name) throws IOException {
        assertThat(read(HexFormat.of().parseHex(hex.strip()))).isEmpty();
        assertThat(report())
                .startsWith("topics/a/topic.yaml:4:11: error[LP504]: \"topics/a/figures/pic.svg\" is " + name.strip()
                        + " and no SVG drawing\n  help: ")
                .contains("SVG")
                .doesNotContain("UTF-8");
    }

    @Test
    void aPhotographLargerThanAnyTextIsCalledWhatItIsToo() throws IOException {
        byte[] photograph = new byte[3 * Limits.STANDARD.maxFileBytes()];
        photograph[0] = (byte) 0xFF;
        photograph[1] = (byte) 0xD8;
        photograph[2] = (byte) 0xFF;
        assertThat(read(photograph)).isEmpty();
        assertThat(report()).isEqualTo("""
                topics/a/topic.yaml:4:11: error[LP504]: "topics/a/figures/pic.svg" is a photograph (JPEG) and no SVG drawing
                  help: have what it shows drawn, and export it as SVG; a photograph that is renamed, or placed in an SVG, is no drawing""");
    }

    @Test
    void drawingsMayBeInOlderEncodings() throws IOException {
        String latin = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + SVG;
        assertThat(read(latin.getBytes(Charset.forName("windows-1252")))).contains(latin);
        assertThat(read(("\uFEFF" + SVG).getBytes(StandardCharsets.UTF_16LE))).contains(SVG);
        assertThat(read(("\uFEFF" + SVG).getBytes(StandardCharsets.UTF_8))).contains(SVG);
        assertThat(report()).isEmpty();
        assertThat(read(SVG.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(report()).contains("LP003");
    }

    private Optional<String> read(byte[] bytes) throws IOException {
        Path file = folder.resolve("topics/a/figures/pic.svg");
        Files.createDirectories(folder.resolve("topics/a/figures"));
        Files.write(file, bytes);
        FileRef reference = new FileRef("topics/a/figures/pic.svg", Place.at("topics/a/topic.yaml", 4, 11, 15));
        return SvgFile.read(reference, ContentFolder.at(folder, Limits.STANDARD), diagnostics)
                .map(SourceFile::text);
    }

    private String report() {
        DiagnosticFormatter formatter = new DiagnosticFormatter(SourceLines.NONE);
        return diagnostics.sorted().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }
}
