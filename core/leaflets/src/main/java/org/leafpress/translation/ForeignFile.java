package org.leafpress.translation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file is that is neither XLIFF 2 nor a table, so that a finding can call it by its name. */
final class ForeignFile {
    static final String SAVE_AS_XLIFF =
            "ask for the translation as XLIFF 2.1, in the file that was sent out; or export it as CSV";
    static final String SAVE_AS_CSV =
            "open it in the program that made it and save it as \"CSV UTF-8 (Comma delimited)\"";

    /** Enough for the names of the first parts of an Office file. */
    private static final int BEGINNING = 4096;

    private ForeignFile() {}

    /**
     * What a file is by how it begins.
     *
     * @return such as "an Excel workbook"; empty if it may be text
     */
    static Optional<String> named(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4")) {
            return Optional.of(zip(start));
        } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("a document of an older Word or Excel");
        } else if (start.startsWith("%PDF")) {
            return Optional.of("a PDF");
        } else if (start.startsWith("{\\rtf")) {
            return Optional.of("a document in Rich Text Format");
        } else if (start.startsWith("\u001F\u008B")) {
            return Optional.of("a compressed file");
        }
        return Optional.empty();
    }

    private static String zip(String start) {
        if (start.contains("xl/") || start.contains("opendocument.spreadsheet")) {
            return "a workbook of a spreadsheet program";
        }
        return start.contains("word/") || start.contains("opendocument.text")
                ? "a document of a word processor"
                : "a ZIP archive, or a package of a translators' tool";
    }

    /** What an XML file is by its root. */
    static String named(String root, String namespace, String version) {
        if (root.equals("xliff")) {
            String named = version.isEmpty() ? namespace.replaceAll(".*:", "") : version;
            return named.startsWith("1")
                    ? "this is XLIFF " + named + ", an older format; only XLIFF 2.0 and 2.1 are read"
                    : named.isEmpty()
                            ? "this is XLIFF without a version; only XLIFF 2.0 and 2.1 are read"
                            : "this is XLIFF " + named + "; only XLIFF 2.0 and 2.1 are read";
        }
        return switch (root.toLowerCase(Locale.ROOT)) {
            case "tmx" -> "this is TMX, a translation memory, not XLIFF 2";
            case "html" -> "this is a web page, not XLIFF 2";
            case "ts" -> "this is a file of Qt Linguist, not XLIFF 2";
            default -> "this is not XLIFF 2: it begins with <" + root + ">";
        };
    }
}
