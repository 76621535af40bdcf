package org.leafpress.parse.svg;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.FileRef;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.SourceFile;
import org.leafpress.source.Utf8;

/** Finds the text of a drawing, or says what the file is instead. */
public final class SvgFile {
    /** A photograph may be large; it is told what it is all the same. */
    public static final int LARGEST_READ = 64 * 1024 * 1024;

    /** Before cleaning: drawing programs keep copies, typefaces and pictures in it, of which nothing is published. */
    private static final int LARGEST_DRAWING = 16 * 1024 * 1024;
    /** Old drawing programs say that they write Latin-1; Windows-1252 is the same and more. */
    private static final Pattern LATIN = Pattern.compile(
            "(?si)^<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"'](?:iso-8859-1|latin-?1|windows-1252)[\"'].*");

    private SvgFile() {}

    /**
     * Reads the file that must be a drawing, such as a logo.
     *
     * @return its text; empty after an error
     */
    public static Optional<SourceFile> read(FileRef file, ContentFolder source, Diagnostics diagnostics) {
        return source.readBytes(file.path(), file.place(), LARGEST_READ, diagnostics)
                .flatMap(bytes -> read(file, bytes, "no SVG drawing", NoDrawing::helpForLogo, diagnostics));
    }

    /**
     * Reads the file of a figure that is no photograph.
     *
     * @param bytes of the file
     * @return its text; empty after an error
     */
    public static Optional<SourceFile> readFigure(FileRef file, byte[] bytes, Diagnostics diagnostics) {
        return read(file, bytes, "neither an SVG drawing nor a JPEG, PNG or WebP", NoDrawing::help, diagnostics);
    }

    private static Optional<SourceFile> read(
            FileRef file, byte[] bytes, String wanted, Function<NoDrawing, String> help, Diagnostics diagnostics) {
        Optional<NoDrawing> other = NoDrawing.find(file.path(), bytes);
        if (other.isPresent()) {
            diagnostics.report(
                    Code.NOT_SVG,
                    file.place(),
                    "\"" + file.path() + "\" is " + other.get().what() + " and " + wanted,
                    help.apply(other.get()));
            return Optional.empty();
        }
        if (bytes.length > LARGEST_DRAWING) {
            diagnostics.report(
                    Code.FILE_TOO_LARGE,
                    Place.file(file.path()),
                    "the drawing is larger than " + LARGEST_DRAWING / 1024 + " KiB",
                    "draw it more simply, and without photographs inside");
            return Optional.empty();
        }
        Optional<SourceFile> text = text(file.path(), bytes, diagnostics);
        if (text.isPresent() && NoDrawing.PIXELS.matcher(file.path()).matches()) {
            diagnostics.report(
                    Code.PICTURE_MISNAMED,
                    file.place(),
                    "\"" + file.path() + "\" is an SVG drawing, whatever its name says",
                    "let its name end in \".svg\", here and in the folder; it is shown all the same");
        }
        return text;
    }

    private static Optional<SourceFile> text(String path, byte[] bytes, Diagnostics diagnostics) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return Optional.of(decoded(path, bytes, StandardCharsets.UTF_16));
        }
        String head = new String(bytes, 0, Math.min(300, bytes.length), StandardCharsets.ISO_8859_1);
        if (LATIN.matcher(head).matches()) {
            return Optional.of(decoded(path, bytes, Charset.forName("windows-1252")));
        }
        return Utf8.decode(path, bytes, diagnostics);
    }

    private static SourceFile decoded(String path, byte[] bytes, Charset charset) {
        return SourceFile.of(path, new String(bytes, charset));
    }
}
