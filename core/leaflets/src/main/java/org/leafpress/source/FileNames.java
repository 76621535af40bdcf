package org.leafpress.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files, and what programs make of them. */
public final class FileNames {
    /** What file managers and Word put before or behind the name of a copy. */
    private static final Pattern COPY = Pattern.compile(
            "^~[$]|^(?:copy|kopie|copie|copia|kopia)(?: of| von| de)? "
                    + "|(?<=.)(?:[ _]?-? ?\\(?\\b(?:copy|kopie|copie|copia|kopia)\\)?(?: ?\\(?[0-9]+\\)?)?| ?\\([0-9]+\\))(?=[.]|$)");

    private static final Pattern YAML = Pattern.compile(
            "[ .]*[.](?:ya?ml|y[ma]{2}l|json)(?:[.](?:ya?ml|txt|bak|old|orig|crdownload|part|download))*$");

    /** Characters that nobody sees, which copies of names bring along. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final Pattern MARKDOWN =
            Pattern.compile("[ .]*[.](?:md|markdown|mdown|mkd|txt)(?:[.](?:md|markdown|txt))*$");

    private FileNames() {}

    /**
     * What a name has in common with others of which an author, a file manager or an editor makes one of it: no capital
     * letters, one form of letters with accents, hyphens only, no mark of a copy, and the usual ending.
     */
    public static String canonical(String name) {
        String seen = UNSEEN.matcher(composed(name)).replaceAll("");
        String plain = COPY.matcher(seen.toLowerCase(Locale.ROOT)).replaceAll("");
        plain = YAML.matcher(plain).replaceFirst(".yaml");
        return MARKDOWN.matcher(plain).replaceFirst(".md").strip().replaceAll("[_ \u2010-\u2015\u2212]", "-");
    }

    /** The name in Unicode's composed form (NFC): some file systems keep letters and their accents apart. */
    static String composed(String name) {
        return isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** True for a name that has one form only. */
    static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The same for paths that some disks and hosts take for one: they differ in capitals or in the form of Unicode only. */
    public static String onAnyDisk(String path) {
        return composed(path).toLowerCase(Locale.ROOT);
    }

    /** The last part of a path. */
    public static String of(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
