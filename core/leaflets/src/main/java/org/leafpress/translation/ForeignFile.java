package org.leafpress.translation;

import java.util.Locale;

/** What a file of text is that is not XLIFF 2, so that a finding can call it by its name. */
final class ForeignFile {
    static final String SAVE_AS_XLIFF =
            "ask for the translation as XLIFF 2.1, in the file that was sent out; or export it as CSV";
    static final String SAVE_AS_CSV =
            "open it in the program that made it and save it as \"CSV UTF-8 (Comma delimited)\"";

    private ForeignFile() {}

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
