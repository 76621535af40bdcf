package org.leafpress.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.pdf.DocumentInfo;
import org.leafpress.pdf.FontFace;
import org.leafpress.pdf.TestFonts;

/** Documents, fonts and settings that several tests use. */
final class Samples {
    static final Pictures PICTURES = name -> Optional.of(resource(name));

    private Samples() {}

    static byte[] resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/print/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The leaflet of {@code leaflet.xml}. */
    static PrintDocument leaflet() {
        return read(new String(resource("leaflet.xml"), StandardCharsets.UTF_8));
    }

    /** The leaflet of {@code short-leaflet.xml}, which fits six panels. */
    static PrintDocument shortLeaflet() {
        return read(new String(resource("short-leaflet.xml"), StandardCharsets.UTF_8));
    }

    static PrintDocument read(String xml) {
        PrintReading reading = PrintReader.read(xml);
        return reading.document()
                .orElseThrow(() -> new IllegalStateException(reading.faults().toString()));
    }

    /** A document with this content. */
    static PrintDocument document(String content) {
        return read("<document title='Test' lang='en-GB'>" + content + "</document>");
    }

    static PrintDocument document(String language, boolean rightToLeft, List<Block> blocks) {
        return new PrintDocument(DocumentInfo.of("Test", language, rightToLeft), PrintDocument.Furniture.NONE, blocks);
    }

    /** Atkinson Hyperlegible Next, and Noto Sans for what it lacks; before them, fonts of other scripts. */
    static FontSet fonts(String... first) {
        return new FontSet(faces("Regular", first), faces("Bold", first));
    }

    private static List<FontFace> faces(String weight, String... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of("AtkinsonHyperlegibleNext-Latin", "AtkinsonHyperlegibleNext", "NotoSans"))
                .map(name -> TestFonts.face(name + "-" + weight))
                .toList();
    }

    static PrintSettings a4() {
        return PrintSettings.pages(PageSize.A4, Palette.standard());
    }

    static Printed print(PrintDocument document) {
        return new Typesetter(a4(), fonts(), PICTURES).typeset(document);
    }

    static Printed print(PrintSettings settings, PrintDocument document) {
        return new Typesetter(settings, fonts(), PICTURES).typeset(document);
    }

    /** Leaves a file for people to look at. */
    static void keep(String name, Printed printed) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "print-samples"));
            Files.write(folder.resolve(name + ".pdf"), printed.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
