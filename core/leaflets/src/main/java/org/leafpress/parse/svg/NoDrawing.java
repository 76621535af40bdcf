package org.leafpress.parse.svg;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.source.FileKind;

/**
 * A file that is taken for a drawing and is none.
 *
 * @param what it is, for authors
 * @param help how to come to a picture from it, where a photograph will do
 * @param helpForLogo how to come to a drawing from it
 */
record NoDrawing(String what, String help, String helpForLogo) {
    /** Names of files that hold pixels, and no drawing. */
    static final Pattern PIXELS =
            Pattern.compile("(?i).*\\.(?:jpe?g|jfif|png|webp|gif|bmp|tiff?|hei[cf]|avif|dng|cr2|nef|arw)");

    private static final String EXPORT = "open it in the program that made it, and export the drawing as SVG";
    private static final String ASK =
            "ask whoever made it for the SVG file, or have it drawn as SVG: it must be sharp in"
                    + " every size, on paper too";

    /** What a file is that is no drawing; empty if it may well be one. */
    static Optional<NoDrawing> find(String path, byte[] file) {
        return FileKind.find(file)
                .map(kind -> new NoDrawing(
                        kind.what(), help(kind), kind.family() == FileKind.Family.DOCUMENT ? EXPORT : ASK))
                .or(() -> unknown(path, file));
    }

    private static String help(FileKind kind) {
        return switch (kind.family()) {
            case PICTURE -> "open it in a program for pictures, and save it as JPEG; renaming it is not enough";
            case FILM -> "save the one picture that shows it best as JPEG";
            case COMPRESSED -> "save it as plain SVG, not as compressed SVG";
            case DOCUMENT -> EXPORT;
            case WEB_PAGE -> "save the drawing itself: on its page, choose to download it as SVG";
        };
    }

    /** What has the name of a picture of pixels, or bytes that no text has, is not called badly encoded text. */
    private static Optional<NoDrawing> unknown(String path, byte[] file) {
        if (file.length == 0) {
            String help = "copy it again from where it came from";
            return Optional.of(new NoDrawing("empty", help, help));
        }
        String head = new String(file, 0, Math.min(4096, file.length), StandardCharsets.ISO_8859_1);
        boolean marked = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        boolean drawn = head.contains("<svg") || head.contains(":svg") || head.contains("<?xml");
        return !marked && (head.indexOf(0) >= 0 || (PIXELS.matcher(path).matches() && !drawn))
                ? Optional.of(new NoDrawing(
                        "a file of another kind, or damaged,",
                        "open it in a program for pictures, and save it as JPEG; if no program opens it, copy it again from"
                                + " where it came from",
                        ASK))
                : Optional.empty();
    }
}
