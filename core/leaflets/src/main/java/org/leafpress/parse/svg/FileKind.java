package org.leafpress.parse.svg;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What files are that are taken for drawings, by how they begin.
 *
 * @param name what it is, for authors
 * @param help how to come to a drawing from it
 */
record FileKind(String name, String help) {
    /** What pages and paper do not show, but programs for pictures read. */
    private static final String PIXELS =
            "open it in a program for pictures, and save it as JPEG; renaming it is not enough";

    private static final String EXPORT = "open it in the program that made it, and export the drawing as SVG";

    /** As far as a file tells what it is. */
    private static final int HEAD = 1024;

    private static final Pattern HTML =
            Pattern.compile("^\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b", Pattern.DOTALL);
    /** The four letters after {@code ftyp} of the still pictures of phones. */
    private static final Pattern PHONE = Pattern.compile("(?s)^....ftyp(?:hei[cfx]|hevc|mif1|msf1).*");

    /** Its four reserved bytes are nought; words that begin so are text. */
    private static final Pattern BITMAP = Pattern.compile("(?s)^BM....\\x00{4}.*");

    private static final List<Sign> SIGNS = List.of(
            new Sign("\u00ff\u00d8\u00ff", "a photograph (JPEG)", PIXELS),
            new Sign("\u0089PNG", "a picture of pixels (PNG)", PIXELS),
            new Sign("GIF8", "a picture of pixels (GIF)", PIXELS),
            new Sign("II*\0", "a picture of pixels (TIFF, or the raw file of a camera)", PIXELS),
            new Sign("MM\0*", "a picture of pixels (TIFF, or the raw file of a camera)", PIXELS),
            new Sign("FUJIFILM", "the raw file of a camera", PIXELS),
            new Sign("IIRO", "the raw file of a camera", PIXELS),
            new Sign("8BPS", "a Photoshop document", PIXELS),
            new Sign("gimp xcf", "a GIMP document", PIXELS),
            new Sign("\0\0\1\0", "an icon (ICO)", PIXELS),
            new Sign("\0\0\0\fjP  ", "a picture of pixels (JPEG 2000)", PIXELS),
            new Sign("\0\0\0\fJXL ", "a picture of pixels (JPEG XL)", PIXELS),
            new Sign("\u00ff\n", "a picture of pixels (JPEG XL)", PIXELS),
            new Sign("\u001f\u008b", "a compressed SVG (SVGZ)", "save it as plain SVG, not as compressed SVG"),
            new Sign("%PDF", "a PDF", EXPORT),
            new Sign("%!PS", "a PostScript file", EXPORT),
            new Sign("\u00c5\u00d0\u00d3\u00c6", "a PostScript file", EXPORT),
            new Sign("PK\u0003\u0004", "a document or an archive (such as DOCX, PPTX, ODG or ZIP)", EXPORT),
            new Sign("\u00d0\u00cf\u0011\u00e0", "an old Office document", EXPORT),
            new Sign("\u00d7\u00cd\u00c6\u009a", "a Windows metafile (WMF)", EXPORT),
            new Sign("\u0001\0\0\0", "a Windows metafile (EMF)", EXPORT),
            new Sign("{\\rtf", "a text document (RTF)", EXPORT));

    /** What helps where only a drawing will do, such as for a logo. */
    String asDrawing() {
        return help.equals(EXPORT)
                ? help
                : "ask whoever made it for the SVG file, or have it drawn as SVG: it must be sharp in"
                        + " every size, on paper too";
    }

    private record Sign(String start, String name, String help) {}

    /** What a file is that is not SVG; empty if it may well be. */
    static Optional<FileKind> find(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(new FileKind("a picture of pixels (WebP)", PIXELS));
        }
        if (PHONE.matcher(head).matches()) {
            return Optional.of(new FileKind("a photograph (HEIC)", PIXELS));
        }
        if (head.startsWith("ftypavif", 4)) {
            return Optional.of(new FileKind("a picture of pixels (AVIF)", PIXELS));
        }
        if (BITMAP.matcher(head).matches()) {
            return Optional.of(new FileKind("a picture of pixels (BMP)", PIXELS));
        }
        if (head.startsWith("ftyp", 4)) {
            return Optional.of(
                    new FileKind("a film (such as MP4 or MOV)", "save the one picture that shows it best as JPEG"));
        }
        String text = head.replaceFirst("^\u00ef\u00bb\u00bf", "").toLowerCase(Locale.ROOT);
        if (HTML.matcher(text).find()) {
            return Optional.of(new FileKind(
                    "a web page (HTML)", "save the drawing itself: on its page, choose to download it as SVG"));
        }
        return SIGNS.stream()
                .filter(sign -> head.startsWith(sign.start()))
                .findFirst()
                .map(sign -> new FileKind(sign.name(), sign.help()));
    }
}
