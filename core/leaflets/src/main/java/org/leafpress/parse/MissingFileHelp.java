package org.leafpress.parse;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.FileNames;

/**
 * What to do about a file that is missing, where another stands that may be meant: a document of a word processor, a backup,
 * a name without its ending, a file in a folder too deep or not deep enough.
 */
final class MissingFileHelp {
    private static final Set<String> DOCUMENTS =
            Set.of("docx", "doc", "odt", "rtf", "pdf", "pages", "gdoc", "htm", "html", "md", "xlsx");

    private static final Set<String> ARCHIVES = Set.of("zip", "7z", "gz", "rar");

    private MissingFileHelp() {}

    /**
     * The remedy, if there is such a file.
     *
     * @param path of the missing file
     * @param files all files of its folder and those below
     */
    static Optional<String> find(ContentFolder content, String path, Collection<String> files) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String wanted = FileNames.of(path);
        Stream<String> backups =
                content.passedOver(folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1)).stream()
                        .filter(name -> !name.startsWith("~$") && !name.startsWith("."))
                        .map(name -> folder + name);
        return Stream.concat(files.stream(), backups)
                .filter(file -> !file.equals(path) && isNear(file, folder, wanted))
                .findFirst()
                .map(file -> remedy(file, folder, wanted));
    }

    private static boolean isNear(String file, String folder, String wanted) {
        String stem = stem(FileNames.of(file));
        List<String> parts = List.of(file.substring(folder.length()).split("/", -1));
        boolean inOwnFolder = parts.size() == 2 && parts.get(0).equalsIgnoreCase(stem(wanted));
        boolean below = parts.size() == 2 && FileNames.canonical(parts.get(1)).equals(FileNames.canonical(wanted));
        return stem(wanted).equals("site")
                ? below
                : below
                        || (inOwnFolder && FileNames.canonical(parts.get(1)).endsWith(".yaml"))
                        || (parts.size() == 1 && (stem.equals(stem(wanted)) || stem.equals(stem(wanted) + "s")));
    }

    /** The name without its endings and without what distinguishes a copy. */
    private static String stem(String name) {
        return FileNames.canonical(name).replaceFirst("[.~].*", "").toLowerCase(Locale.ROOT);
    }

    private static String remedy(String file, String folder, String wanted) {
        String shown = "\"" + file.substring(folder.length()) + "\"";
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (DOCUMENTS.contains(ending)) {
            return shown + " cannot be read: copy its words into a plain text file with the name \"" + wanted
                    + "\", below the keys that they belong to";
        } else if (ARCHIVES.contains(ending)) {
            return "unpack " + shown + " here";
        }
        return "did you mean " + shown + "? "
                + (file.indexOf('/', folder.length()) < 0
                        ? "Rename it to \"" + wanted + "\""
                        : "Move it to \"" + folder + wanted + "\"");
    }
}
