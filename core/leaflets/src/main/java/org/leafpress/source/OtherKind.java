package org.leafpress.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that are no text, whatever their name says, by how they begin. */
public final class OtherKind {
    /** Behind these bytes of a web page is what tells that it is one. */
    private static final int HEAD = 512;

    private static final List<OtherKind> ALL = List.of(
            new OtherKind("\u001f\u008b", "a compressed file", "a program for archives"),
            new OtherKind(
                    "PK\3\4", "a ZIP archive, as many programs write their documents", "the program that it is from"),
            new OtherKind("\u00d0\u00cf\u0011\u00e0", "a Word document", "Word"),
            new OtherKind("{\\rtf", "a document in Rich Text Format", "Word"),
            new OtherKind("%PDF-", "a PDF", "the program that it was made with"),
            new OtherKind("\u0089PNG", "a picture (PNG)", "a program for pictures"),
            new OtherKind("\u00ff\u00d8\u00ff", "a picture (JPEG)", "a program for pictures"),
            new OtherKind("GIF8", "a picture (GIF)", "a program for pictures"),
            new OtherKind("II*\0", "a picture (TIFF)", "a program for pictures"),
            new OtherKind("MM\0*", "a picture (TIFF)", "a program for pictures"));

    private static final OtherKind WEBP = new OtherKind("RIFF", "a picture (WebP)", "a program for pictures");
    private static final OtherKind PHONE =
            new OtherKind("", "a photograph (HEIC or AVIF) or a film", "a program for pictures");

    private static final List<OtherKind> ARCHIVES = List.of(
            new OtherKind("word/", "a Word document", "Word"),
            new OtherKind("xl/", "an Excel workbook", "Excel"),
            new OtherKind("ppt/", "a PowerPoint presentation", "PowerPoint"),
            new OtherKind("application/vnd.oasis.opendocument", "a LibreOffice document", "LibreOffice"));

    private static final OtherKind PAGE = new OtherKind("<", "a web page (HTML)", "a browser");

    private final String mark;
    private final String what;
    private final String program;

    private OtherKind(String mark, String what, String program) {
        this.mark = mark;
        this.what = what;
        this.program = program;
    }

    /**
     * The kind of a file that is no text.
     *
     * @param bytes all of it, or its beginning
     */
    public static Optional<OtherKind> find(String path, byte[] bytes) {
        String start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        Optional<OtherKind> kind =
                ALL.stream().filter(other -> start.startsWith(other.mark)).findFirst();
        if (kind.isPresent() && start.startsWith("PK")) {
            String all = new String(bytes, StandardCharsets.ISO_8859_1);
            return ARCHIVES.stream()
                    .filter(other -> all.contains(other.mark))
                    .findFirst()
                    .or(() -> kind);
        }
        if (start.startsWith(WEBP.mark) && start.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (start.startsWith("ftyp", 4)) {
            return Optional.of(PHONE);
        }
        String words = start.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        boolean page = words.startsWith("<!doctype html") || words.startsWith("<html");
        return kind.or(() -> Optional.of(PAGE).filter(html -> page && !path.endsWith(".svg")));
    }

    /** What it is, with its article. */
    public String what() {
        return what;
    }

    /** What opens it. */
    String program() {
        return program;
    }
}
