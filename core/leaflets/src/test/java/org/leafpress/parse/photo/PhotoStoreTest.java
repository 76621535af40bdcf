package org.leafpress.parse.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.SourceLines;
import org.leafpress.model.FileRef;
import org.leafpress.model.Photo;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Hash;
import org.leafpress.source.Limits;

class PhotoStoreTest {
    private static final String DAMAGED = "is a damaged %s file: it is cut off, or parts of it are wrong\n"
            + "  help: open it in a program for pictures; if it is whole there, save it anew, and otherwise copy it again from"
            + " where it came from";
    private static final String SMALLER =
            "\n  help: save it smaller: 2,400 pixels on the longer side are plenty. Programs for"
                    + " pictures call that \"resize\" or \"export\"";

    @TempDir
    Path folder;

    private Diagnostics diagnostics = new Diagnostics();

    @Test
    void aPhotographComesInCopiesThatAreNoLargerThanItself() throws IOException {
        assertThat(sizes(PhotoFiles.jpeg(1500, 1000))).containsExactly("400x267", "800x533", "1200x800");
        assertThat(sizes(PhotoFiles.png(600, 300))).containsExactly("400x200", "600x300");
        assertThat(sizes(PhotoFiles.png(40, 90))).containsExactly("40x90");
        assertThat(report()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 60x40, 10, 10",
        "2, 60x40, 50, 10",
        "3, 60x40, 50, 30",
        "4, 60x40, 10, 30",
        "5, 40x60, 10, 10",
        "6, 40x60, 30, 10",
        "7, 40x60, 30, 50",
        "8, 40x60, 10, 50",
        "9, 60x40, 10, 10"
    })
    void aPhotographIsTurnedAsTheCameraWasHeldAndKeepsNothingOfWhatItSays(int held, String size, int x, int y)
            throws IOException {
        byte[] file = PhotoFiles.withExif(PhotoFiles.jpeg(60, 40), PhotoFiles.exif(held));
        assertThat(text(file)).contains("Exif", "SECRET PLACE");
        assertThat(sizes(file)).containsExactly(size);
        byte[] copy = copies(file).get(0);
        assertThat(text(copy)).doesNotContain("Exif", "SECRET");
        assertThat(colour(copy, x, y)).as("the red quarter").isEqualTo("red");
        for (int other = 0; other < 4; other++) {
            int otherX = other % 2 == 0 ? x : Integer.parseInt(size.substring(0, 2)) - x;
            int otherY = other < 2 ? y : Integer.parseInt(size.substring(3)) - y;
            assertThat(colour(copy, otherX, otherY)).isEqualTo(other == 0 ? "red" : "blue");
        }
    }

    @ParameterizedTest
    @CsvSource({"13", "12", "10", "8", "5"})
    void everyKindOfPngIsRead(int type) throws IOException {
        // Palettes, one bit, grey, black and white and red, with and without an alpha channel.
        BufferedImage image = PhotoFiles.picture(64, 64, type);
        byte[] copy = copies(PhotoFiles.file(image, "png")).get(0);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(copy));
        int above = image.getRaster().getNumBands() == 1 && type == BufferedImage.TYPE_BYTE_GRAY
                ? image.getRaster().getSample(10, 10, 0)
                : image.getRGB(10, 10) >> 16 & 0xFF;
        assertThat(read.getRGB(10, 10) >> 16 & 0xFF).isCloseTo(above, within(24));
    }

    @Test
    void greysStayAsTheyAreAndClearPartsBecomeWhite() throws IOException {
        BufferedImage grey = new BufferedImage(32, 32, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 32 * 32; i++) {
            grey.getRaster().setSample(i % 32, i / 32, 0, 100);
        }
        for (String format : List.of("png", "jpeg")) {
            assertThat(pixel(copies(PhotoFiles.file(grey, format)).get(0), 5, 5))
                    .isEqualTo(0x646464);
        }
        BufferedImage clear = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
        assertThat(pixel(copies(PhotoFiles.file(clear, "png")).get(0), 5, 5)).isEqualTo(0xFFFFFF);
    }

    @Test
    void webPIsReadLikeAnyOther() throws IOException {
        assertThat(sizes(PhotoFiles.WEBP)).containsExactly("48x32");
        assertThat(colour(copies(PhotoFiles.WEBP).get(0), 24, 2)).isEqualTo("red");
        assertThat(colour(copies(PhotoFiles.WEBP).get(0), 24, 30)).isEqualTo("blue");
        assertThat(colour(copies(PhotoFiles.CLEAR_WEBP).get(0), 2, 8)).isEqualTo("red");
        assertThat(pixel(copies(PhotoFiles.CLEAR_WEBP).get(0), 14, 8) & 0xFF).isGreaterThan(0xF0);
        assertThat(report()).isEmpty();
    }

    @Test
    void aPictureThatMovesIsNotShownInPart() {
        assertThat(read(PhotoFiles.MOVING_WEBP, "a.webp")).isEmpty();
        assertThat(report()).isEqualTo(error("LP505", "a.webp", """
                moves, which pages and paper do not
                  help: save the one picture that shows it best as JPEG or PNG"""));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theColoursOfAPrintingPressAreRefusedInWords(boolean adobe) throws IOException {
        assertThat(read(PhotoFiles.pressJpeg(adobe), "a.jpg")).isEmpty();
        assertThat(report()).isEqualTo(error("LP505", "a.jpg", """
                has the colours of a printing press (CMYK), which screens show wrongly
                  help: open it in a program for pictures, change its mode to RGB, and save it anew as JPEG; a drawing is sharper if it is exported as SVG"""));
    }

    @Test
    void filesThatAreCutOffOrDamagedAreToldAndNeverThrow() {
        Random random = new Random(15);
        List<byte[]> whole = List.of(PhotoFiles.jpeg(300, 200), PhotoFiles.png(300, 200), PhotoFiles.WEBP);
        List<String> names = List.of("JPEG", "PNG", "WebP");
        List<String> endings = List.of("jpg", "png", "webp");
        for (int i = 0; i < whole.size(); i++) {
            byte[] file = whole.get(i);
            for (double share : List.of(0.3, 0.5, 0.9)) {
                assertThat(read(PhotoFiles.cut(file, share), "a." + endings.get(i)))
                        .as("%s of %s", share, names.get(i))
                        .isEmpty();
            }
            assertThat(report())
                    .isEqualTo(String.join(
                            "\n", List.of(error("LP505", "a." + endings.get(i), DAMAGED.formatted(names.get(i))))));
            for (int round = 0; round < 60; round++) {
                byte[] damaged = file.clone();
                for (int hit = 0; hit < 4; hit++) {
                    damaged[16 + random.nextInt(damaged.length - 16)] = (byte) random.nextInt(256);
                }
                read(damaged, "a." + endings.get(i));
            }
            report();
        }
    }

    @Test
    void aHugePictureIsRefusedFromItsFirstBytes() {
        byte[] png = PhotoFiles.claiming(PhotoFiles.png(30, 20), 20_000, 10_000);
        assertThat(read(png, "a.png")).isEmpty();
        assertThat(report())
                .isEqualTo(error("LP506", "a.png", "has 20000 by 10000 pixels, more than 64 million" + SMALLER));
        assertThat(read(PhotoFiles.claiming(PhotoFiles.png(30, 20), 40_000, 10), "a.png"))
                .isEmpty();
        assertThat(report())
                .isEqualTo(error(
                        "LP506",
                        "a.png",
                        "has 40000 by 10 pixels, more than 64 million or 30000 on one side" + SMALLER));
        byte[] heavy = Arrays.copyOf(PhotoFiles.jpeg(30, 20), 31 * 1024 * 1024);
        assertThat(read(heavy, "a.jpg")).isEmpty();
        assertThat(report()).isEqualTo(error("LP506", "a.jpg", "has 31 MB, more than 30" + SMALLER));
    }

    @Test
    void aLargePictureIsReadWithGapsSoThatItFitsIntoLittleMemory() {
        BufferedImage large = new BufferedImage(8_000, 6_000, BufferedImage.TYPE_BYTE_BINARY);
        Photo photo = read(PhotoFiles.file(large, "png"), "a.png").orElseThrow();
        assertThat(photo.pixelWidth()).isEqualTo(4_000);
        assertThat(photo.pixelHeight()).isEqualTo(3_000);
        assertThat(photo.widths()).containsExactly(400, 800, 1200);
        assertThat(List.of(photo.width(), photo.height())).containsExactly(800, 600);
    }

    @Test
    void aFileWithTheNameOfAnotherKindIsShownAndTold() {
        assertThat(read(PhotoFiles.png(30, 20), "calf.photo.JPG")).isPresent();
        assertThat(report()).isEqualTo("""
                topics/a/topic.yaml:4:11: warning[LP507]: "topics/a/figures/calf.photo.JPG" is a PNG picture, whatever its name says
                  help: rename the file to "calf.photo.png", and write that name here; it is shown all the same""");
    }

    @Test
    void copiesAreTheSameBytesEachTime() {
        byte[] file = PhotoFiles.jpeg(900, 700);
        assertThat(copies(file)).usingRecursiveComparison().isEqualTo(copies(file));
    }

    @Test
    void copiesAreKeptForLaterBuildsAndMadeAnewWhereTheyAreDamaged() throws IOException {
        byte[] file = PhotoFiles.jpeg(900, 700);
        Path kept = folder.resolve("work/photos");
        Photo photo = store(kept).read(reference("a.jpg"), file, diagnostics).orElseThrow();
        byte[] copy = store(kept).copy(photo, 400); // the file itself is not there to be read again
        Path entry;
        try (var entries = Files.list(kept)) {
            entry = entries.collect(Collectors.toList()).get(0);
        }
        byte[] whole = Files.readAllBytes(entry);
        Files.write(entry, PhotoFiles.cut(whole, 0.5));
        Photo again = store(kept).read(reference("a.jpg"), file, diagnostics).orElseThrow();
        assertThat(again).isEqualTo(photo);
        assertThat(Files.readAllBytes(entry)).isEqualTo(whole);
        assertThat(store(kept).copy(again, 400)).isEqualTo(copy);
    }

    @Test
    void aDraftThatWasLeftIsUsedUpByTheNextThatNeedsTheCopies() throws IOException {
        byte[] file = PhotoFiles.jpeg(90, 70);
        Path kept = folder.resolve("work/photos");
        store(kept).read(reference("a.jpg"), file, diagnostics);
        String[] expected = kept.toFile().list();
        Path entry = kept.resolve(expected[0]);
        Files.move(entry, kept.resolve(expected[0] + ".tmp"));
        store(kept).read(reference("a.jpg"), file, diagnostics);
        assertThat(kept.toFile().list()).hasSize(1).isEqualTo(expected);
    }

    @Test
    void withoutAFolderCopiesAreMadeAgainFromTheFile() throws IOException {
        byte[] file = PhotoFiles.jpeg(500, 300);
        Files.createDirectories(folder.resolve("topics/a/figures"));
        Files.write(folder.resolve("topics/a/figures/a.jpg"), file);
        Photo photo = read(file, "a.jpg").orElseThrow();
        assertThat(new PhotoStore(content(), Optional.empty()).copy(photo, 400))
                .isEqualTo(copies(file).get(0));
    }

    /** Leaflets are signed with their photographs: nobody may be able to make another that seems to be the same. */
    @Test
    void whatIsSignedOfAPhotographIsACryptographicHashOfItsFile() {
        byte[] file = PhotoFiles.jpeg(90, 70);
        String content = read(file, "a.jpg").orElseThrow().content();
        assertThat(content).hasSize(32);
        assertThat(Hash.checksum(file)).startsWith(content);
    }

    private ContentFolder content() {
        return ContentFolder.at(folder, Limits.STANDARD);
    }

    private PhotoStore store(Path kept) {
        return new PhotoStore(content(), Optional.of(kept));
    }

    private static FileRef reference(String name) {
        return new FileRef("topics/a/figures/" + name, Place.at("topics/a/topic.yaml", 4, 11, 15));
    }

    private Optional<Photo> read(byte[] file, String name) {
        return new PhotoStore(content(), Optional.empty()).read(reference(name), file, diagnostics);
    }

    private List<byte[]> copies(byte[] file) {
        PhotoStore store = new PhotoStore(content(), Optional.empty());
        String ending = PhotoKind.find(file).orElseThrow().ending();
        Photo photo = store.read(reference("a." + ending), file, diagnostics).orElseThrow();
        return photo.widths().stream().map(width -> store.copy(photo, width)).toList();
    }

    private List<String> sizes(byte[] file) throws IOException {
        List<String> sizes = new ArrayList<>();
        for (byte[] copy : copies(file)) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(copy));
            sizes.add(image.getWidth() + "x" + image.getHeight());
        }
        return sizes;
    }

    private static int pixel(byte[] copy, int x, int y) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(copy)).getRGB(x, y) & 0xFFFFFF;
    }

    private static String colour(byte[] copy, int x, int y) throws IOException {
        int rgb = pixel(copy, x, y);
        return (rgb >> 16) > 150 && (rgb & 0xFF) < 120
                ? "red"
                : (rgb & 0xFF) > 150 && (rgb >> 16) < 120 ? "blue" : "" + rgb;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static String error(String code, String name, String rest) {
        return "topics/a/topic.yaml:4:11: error[" + code + "]: \"topics/a/figures/" + name + "\" " + rest;
    }

    private String report() {
        DiagnosticFormatter formatter = new DiagnosticFormatter(SourceLines.NONE);
        String report =
                diagnostics.sorted().stream().map(formatter::format).distinct().collect(Collectors.joining("\n"));
        diagnostics = new Diagnostics();
        return report;
    }

    /** The reference of keys is made from the Javadoc; these are written by hand. */
    @ParameterizedTest
    @EnumSource
    void authorsAreToldOfEveryKind(PhotoKind kind) throws IOException {
        Path form = Path.of("src/main/resources/org/leafpress/preview/edit.js");
        assertThat(Files.readString(form)).containsPattern("accept: '[^']*[.]" + kind.ending() + "[,']");
        for (String page : List.of("authors-guide.md", "diagnostics.md", "keys.md")) {
            assertThat(Files.readString(Path.of("../../docs", page)).lines())
                    .as(page)
                    .filteredOn(line -> line.contains("PNG") && line.contains("WebP"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).contains(kind.shown()));
        }
    }
}
