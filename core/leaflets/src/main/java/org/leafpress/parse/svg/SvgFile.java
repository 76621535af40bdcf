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

    /** Names of pictures that are none of text. */
    private static final Pattern PIXELS =
            Pattern.compile("(?i).*\\.(?:jpe?g|jfif|png|webp|gif|bmp|tiff?|hei[cf]|avif|dng|cr2|nef|arw)");

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
                .flatMap(bytes -> read(file, bytes, "no SVG drawing", FileKind::asDrawing, diagnostics));
    }

    /**
     * Reads the file of a figure that is no photograph.
     *
     * @param bytes of the file
     * @return its text; empty after an error
     */
    public static Optional<SourceFile> readFigure(FileRef file, byte[] bytes, Diagnostics diagnostics) {
        return read(file, bytes, "neither an SVG drawing nor a JPEG, PNG or WebP", FileKind::help, diagnostics);
    }

    private static Optional<SourceFile> read(
            FileRef file, byte[] bytes, String wanted, Function<FileKind, String> help, Diagnostics diagnostics) {
        Optional<FileKind> other = FileKind.find(bytes).or(() -> unknown(file.path(), bytes));
        if (other.isPresent()) {
            diagnostics.report(
                    Code.NOT_SVG,
                    file.place(),
                    "\"" + file.path() + "\" is " + other.get().name() + " and " + wanted,
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
        if (text.isPresent() && PIXELS.matcher(file.path()).matches()) {
            diagnostics.report(
                    Code.PICTURE_MISNAMED,
                    file.place(),
                    "\"" + file.path() + "\" is an SVG drawing, whatever its name says",
                    "let its name end in \".svg\", here and in the folder; it is shown all the same");
        }
        return text;
    }

    /** What has the name of a picture of pixels, or bytes that no text has, is not called badly encoded text. */
    private static Optional<FileKind> unknown(String path, byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(new FileKind("empty", "copy it again from where it came from"));
        }
        String head = new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.ISO_8859_1);
        boolean marked = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        boolean drawn = head.contains("<svg") || head.contains(":svg") || head.contains("<?xml");
        return !marked && (head.indexOf(0) >= 0 || (PIXELS.matcher(path).matches() && !drawn))
                ? Optional.of(new FileKind(
                        "a file of another kind, or damaged,",
                        "open it in a program for pictures, and save it as JPEG; if no program opens it, copy it again from"
                                + " where it came from"))
                : Optional.empty();
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
