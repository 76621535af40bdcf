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
import org.junit.jupiter.params.provider.ValueSource;
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
                "474946383961 | a picture of pixels (GIF) | save it as JPEG",
                "424D3600000000000000 | a picture of pixels (BMP) | save it as JPEG",
                "49492A0008000000 | a picture of pixels (TIFF, or the raw file of a camera) | save it as JPEG",
                "4D4D002A00000008 | a picture of pixels (TIFF, or the raw file of a camera) | save it as JPEG",
                "00000018667479706865696300000000 | a photograph (HEIC) | save it as JPEG",
                "0000001C6674797061766966 | a picture of pixels (AVIF) | save it as JPEG",
                "0000000C4A584C200D0A870A | a picture of pixels (JPEG XL) | save it as JPEG",
                "384250530001 | a Photoshop document | save it as JPEG",
                "00000020667479706D703432 | a film (such as MP4 or MOV) | save the one picture that shows it best as JPEG",
                "255044462D312E37 | a PDF | export the drawing as SVG",
                "1F8B0800 | a compressed file (such as SVGZ) | save it as plain SVG",
                "504B030414000600 | a ZIP archive (such as the documents of many programs) | export the drawing as SVG",
                "EFBBBF0A3C21646F63747970652068746D6C3E | a web page (HTML) | download it as SVG",
                "3C68746D6C3E3C7376672F3E | a web page (HTML) | download it as SVG",
                "0001020300040506 | a file of another kind, or damaged, | copy it again",
            })
    void aFileThatIsNoPictureIsCalledWhatItIs(String hex, String name, String help) throws IOException {
        assertThat(figure("pic.svg", HexFormat.of().parseHex(hex.strip()))).isEmpty();
        assertThat(report())
                .startsWith("topics/a/topic.yaml:4:11: error[LP504]: \"topics/a/figures/pic.svg\" is " + name.strip()
                        + " and neither an SVG drawing nor a JPEG, PNG or WebP\n  help: ")
                .contains(help.strip())
                .doesNotContain("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.jpg", "photo.HEIC", "photo.webp", "photo.png", "photo.tif"})
    void whatHasTheNameOfAPhotographIsNeverCalledBadlyEncodedText(String name) throws IOException {
        assertThat(figure(name, "Ask Dr. Müller for it".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(report())
                .contains("error[LP504]: \"topics/a/figures/" + name + "\" is a file of another kind, or damaged,")
                .doesNotContain("UTF-8");
    }

    @Test
    void anEmptyFileIsCalledEmpty() throws IOException {
        assertThat(figure("pic.jpg", new byte[0])).isEmpty();
        assertThat(report()).isEqualTo("""
                topics/a/topic.yaml:4:11: error[LP504]: "topics/a/figures/pic.jpg" is empty and neither an SVG drawing nor a JPEG, PNG or WebP
                  help: copy it again from where it came from""");
    }

    @Test
    void aDrawingWithTheNameOfAPhotographIsTakenAndTold() throws IOException {
        assertThat(figure("pic.png", SVG.getBytes(StandardCharsets.UTF_8))).contains(SVG);
        assertThat(report()).isEqualTo("""
                topics/a/topic.yaml:4:11: warning[LP507]: "topics/a/figures/pic.png" is an SVG drawing, whatever its name says
                  help: let its name end in ".svg", here and in the folder; it is shown all the same""");
    }

    @Test
    void aLogoMustBeADrawingHoweverLargeThePhotographIs() throws IOException {
        byte[] photograph = new byte[3 * Limits.STANDARD.maxFileBytes()];
        photograph[0] = (byte) 0xFF;
        photograph[1] = (byte) 0xD8;
        photograph[2] = (byte) 0xFF;
        assertThat(read(photograph)).isEmpty();
        assertThat(report()).isEqualTo("""
                topics/a/topic.yaml:4:11: error[LP504]: "topics/a/figures/pic.svg" is a photograph (JPEG) and no SVG drawing
                  help: ask whoever made it for the SVG file, or have it drawn as SVG: it must be sharp in every size, on paper too""");
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

    private Optional<String> figure(String name, byte[] bytes) {
        FileRef reference = new FileRef("topics/a/figures/" + name, Place.at("topics/a/topic.yaml", 4, 11, 15));
        return SvgFile.readFigure(reference, bytes, diagnostics).map(SourceFile::text);
    }

    private String report() {
        DiagnosticFormatter formatter = new DiagnosticFormatter(SourceLines.NONE);
        return diagnostics.sorted().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }
}
