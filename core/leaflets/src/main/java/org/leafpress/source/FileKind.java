package org.leafpress.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of files that are no text written by hand, known by how they begin, whatever their names say. */
public enum FileKind {
    JPEG("a photograph (JPEG)", Family.PICTURE, "\u00ff\u00d8\u00ff"),
    PNG("a picture of pixels (PNG)", Family.PICTURE, "\u0089PNG"),
    WEBP("a picture of pixels (WebP)", Family.PICTURE, "RIFF....WEBP"),
    GIF("a picture of pixels (GIF)", Family.PICTURE, "GIF8"),
    TIFF("a picture of pixels (TIFF, or the raw file of a camera)", Family.PICTURE, "II\\*\\x00|MM\\x00\\*"),
    BITMAP("a picture of pixels (BMP)", Family.PICTURE, "BM....\\x00{4}"),
    HEIC("a photograph (HEIC)", Family.PICTURE, "....ftyp(?:hei[cfx]|hevc|mif1|msf1)"),
    AVIF("a picture of pixels (AVIF)", Family.PICTURE, "....ftypavif"),
    JPEG_2000("a picture of pixels (JPEG 2000)", Family.PICTURE, "\\x00{3}\fjP  "),
    JPEG_XL("a picture of pixels (JPEG XL)", Family.PICTURE, "\\x00{3}\fJXL |\u00ff\n"),
    CAMERA("the raw file of a camera", Family.PICTURE, "FUJIFILMCCD|IIRO.\\x00"),
    PHOTOSHOP("a Photoshop document", Family.PICTURE, "8BPS\\x00"),
    GIMP("a GIMP document", Family.PICTURE, "gimp xcf [fv]"),
    ICON("an icon (ICO)", Family.PICTURE, "\\x00\\x00\\x01\\x00"),
    FILM("a film (such as MP4 or MOV)", Family.FILM, "....ftyp"),
    COMPRESSED("a compressed file (such as SVGZ)", Family.COMPRESSED, "\u001f\u008b"),
    PDF("a PDF", Family.DOCUMENT, "%PDF"),
    POSTSCRIPT("a PostScript file", Family.DOCUMENT, "%!PS|\u00c5\u00d0\u00d3\u00c6"),
    WORD("a Word document", Family.DOCUMENT, "Word", "PK\\x03\\x04.*word/"),
    EXCEL("an Excel workbook", Family.DOCUMENT, "Excel", "PK\\x03\\x04.*xl/"),
    POWERPOINT("a PowerPoint presentation", Family.DOCUMENT, "PowerPoint", "PK\\x03\\x04.*ppt/"),
    LIBREOFFICE(
            "a LibreOffice document",
            Family.DOCUMENT,
            "LibreOffice",
            "PK\\x03\\x04.*application/vnd\\.oasis\\.opendocument"),
    ZIP("a ZIP archive (such as the documents of many programs)", Family.DOCUMENT, "PK\\x03\\x04"),
    OLD_OFFICE("an old Office document (such as DOC)", Family.DOCUMENT, "Word", "\u00d0\u00cf\u0011\u00e0"),
    RTF("a document in Rich Text Format (RTF)", Family.DOCUMENT, "Word", "\\{\\\\rtf"),
    WMF("a Windows metafile (WMF)", Family.DOCUMENT, "\u00d7\u00cd\u00c6\u009a"),
    EMF("a Windows metafile (EMF)", Family.DOCUMENT, "\\x01\\x00{3}"),
    HTML(
            "a web page (HTML)",
            Family.WEB_PAGE,
            "(?:\u00ef\u00bb\u00bf)?\\s*(?:<!--.{0,900}?-->\\s*)*<(?i:!doctype\\s+html|html|head|body)\\b");

    /** What can be done with a file. */
    public enum Family {
        PICTURE("a program for pictures"),
        FILM("a program for films"),
        COMPRESSED("a program for archives"),
        DOCUMENT("the program that it was made with"),
        WEB_PAGE("a browser");

        private final String program;

        Family(String program) {
            this.program = program;
        }
    }

    /** As far as a file tells what it is; the parts of an archive are named all through it. */
    private static final int HEAD = 1024;

    private final String what;
    private final Family family;
    private final String program;
    private final Pattern start;

    FileKind(String what, Family family, String start) {
        this(what, family, family.program, start);
    }

    FileKind(String what, Family family, String program, String start) {
        this.what = what;
        this.family = family;
        this.program = program;
        this.start = Pattern.compile(start, Pattern.DOTALL);
    }

    /**
     * The kind of a file; empty if it may well be text.
     *
     * @param file all of it, or its beginning
     */
    public static Optional<FileKind> find(byte[] file) {
        boolean archive = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        String text =
                new String(file, 0, archive ? file.length : Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> kind.start.matcher(text).lookingAt())
                .findFirst();
    }

    /** What it is, with its article. */
    public String what() {
        return what;
    }

    /** What can be done with it. */
    public Family family() {
        return family;
    }

    /** What opens it. */
    String program() {
        return program;
    }
}
