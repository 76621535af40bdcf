package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.pdf.PdfUa;

/** Photographs on pages and paper, and what is made of them again after a change. */
class PhotosIT {
    private static final String FACTS = "topics/muscle-cramps/topic.yaml";
    private static final String TEXT = "topics/muscle-cramps/en-GB.yaml";
    private static final String FIGURES = "topics/muscle-cramps/figures/";

    @TempDir
    Path folder;

    private SampleSite site;

    @BeforeEach
    void addPhotographs() {
        site = SampleSite.in(folder.resolve("one"))
                .append(FACTS, """
                          - {id: wall, file: figures/wall.jpg, credit: Riverside Clinic}
                          - {id: stairs, file: figures/stairs.png}
                        """)
                .edit(TEXT, "figures:\n", """
                        gallery:
                          - title: Ways to stretch
                            intro: Hold each for 20 seconds.
                            figures: [wall, stairs]
                        figures:
                          - id: wall
                            alt: Hands lean on a wall.
                            caption: At a wall
                          - id: stairs
                            alt: A heel hangs over a step.
                        """)
                .write(FIGURES + "wall.jpg", photograph("jpeg", 1300, 900, 0x204060))
                .write(FIGURES + "stairs.png", photograph("png", 500, 700, 0x604020));
    }

    @Test
    void aPageOffersEachPhotographInSizesAndLoadsItOnlyWhenItIsNear() throws IOException {
        assertThat(site.report()).isEmpty();
        Document page = Jsoup.parse(Files.readString(file("topics/muscle-cramps.html")));
        List<Element> photos = page.select("#gallery ~ div .pictures img");
        assertThat(photos).hasSize(2);
        assertThat(photos).allSatisfy(photo -> {
            assertThat(photo.attr("loading")).isEqualTo("lazy");
            assertThat(photo.attr("sizes")).isEqualTo("(max-width: 32em) 100vw, 16em");
            assertThat(photo.attr("alt")).isNotEmpty();
            for (String copy : photo.attr("srcset").split(", ", -1)) {
                String[] source = copy.split(" ", -1);
                BufferedImage image = ImageIO.read(
                        file("topics").resolve(source[0]).normalize().toFile());
                assertThat(source[1]).isEqualTo(image.getWidth() + "w");
                double shown = Double.parseDouble(photo.attr("width")) / Double.parseDouble(photo.attr("height"));
                assertThat((double) image.getWidth() / image.getHeight()).isCloseTo(shown, within(0.01));
            }
        });
        assertThat(photos.get(0).attr("srcset"))
                .isEqualTo("../figures/muscle-cramps/wall-400.jpg 400w, "
                        + "../figures/muscle-cramps/wall-800.jpg 800w, ../figures/muscle-cramps/wall-1200.jpg 1200w");
        assertThat(page.select("#gallery ~ div figcaption").get(0).text())
                .isEqualTo("At a wall Picture: Riverside Clinic");
    }

    @ParameterizedTest
    @CsvSource({"a4", "large-print", "booklet"})
    void paperHasThePhotographsAsJpegWithTheirWordsAndIsReadAloudAsItShould(String format) throws IOException {
        site.generate(FailOn.ERROR, 2);
        Path print = file("topics/muscle-cramps-" + format + ".pdf");
        List<String> images = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(print.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        images.add(
                                image.getWidth() + " " + image.getColorSpace().getName() + " "
                                        + image.getCOSObject().getFilters());
                    }
                }
            }
        }
        assertThat(images.stream().distinct())
                .containsExactlyInAnyOrder("800 DeviceRGB COSName{DCTDecode}", "500 DeviceRGB COSName{DCTDecode}");
        assertThat(PrintedText.of(print)).contains("Ways to stretch", "At a wall", "Picture: Riverside Clinic");
        assertThat(PdfUa.faults(Files.readAllBytes(print))).isEmpty();
    }

    @Test
    void onlyAPhotographThatHasChangedIsScaledAgainAndABuildIsTheSameAsAFreshOne() throws IOException {
        site.generate(FailOn.ERROR, 2);
        SortedMap<String, Long> kept = kept();
        assertThat(kept).hasSize(2);
        site.edit(TEXT, "Hold each for 20 seconds.", "Hold each for 30 seconds.");
        site.generate(FailOn.ERROR, 2);
        assertThat(kept()).isEqualTo(kept);
        site.write(FIGURES + "wall.jpg", photograph("jpeg", 1300, 900, 0x806040));
        Generated third = site.generate(FailOn.ERROR, 2);
        assertThat(kept()).containsAllEntriesOf(kept).hasSize(3);
        assertThat(third.written()).isPositive();
        SampleSite.copy(folder.resolve("one/content"), folder.resolve("two/content"));
        new TestBuild(
                        folder.resolve("two/content"),
                        folder.resolve("two/site"),
                        folder.resolve("two/work"),
                        1,
                        FailOn.ERROR,
                        SampleSite.DATE)
                .generate();
        assertThat(files(folder.resolve("one/site"))).isEqualTo(files(folder.resolve("two/site")));
    }

    @Test
    void aPhotographThatNothingShowsIsAFinding() {
        site.edit(TEXT, "figures: [wall, stairs]", "figures: [wall]").write(FIGURES + "spare.jpg", new byte[] {1});
        assertThat(site.report())
                .contains("the figure \"stairs\" is not shown anywhere")
                .contains(FIGURES + "spare.jpg: warning[LP005]: nothing uses this file");
    }

    private SortedMap<String, Long> kept() throws IOException {
        SortedMap<String, Long> kept = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder.resolve("one/work/photos"))) {
            for (Path entry : entries.toList()) {
                kept.put(
                        entry.getFileName().toString(),
                        Files.getLastModifiedTime(entry).toMillis());
            }
        }
        return kept;
    }

    private static SortedMap<String, String> files(Path site) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(path).toString(),
                        new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private Path file(String path) {
        return folder.resolve("one/site").resolve(path);
    }

    private static byte[] photograph(String format, int width, int height, int colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, colour + (i % width * 90 / width) * 0x10101);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
