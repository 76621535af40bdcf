package org.leafpress.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;

/** Finds the file that was probably meant by a path at which there is none. */
final class NearestFile {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*");

    private final ContentFolder content;
    private final Diagnostics ignored = new Diagnostics();

    NearestFile(ContentFolder content) {
        this.content = content;
    }

    /**
     * A file of nearly this path; one of this name elsewhere in the topic, or in the outermost folder of the path; or the
     * one in the same folder whose name is nearest.
     *
     * @param from the file that names it
     */
    Optional<String> find(String path, String from) {
        String name = FileNames.canonical(FileNames.of(path));
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, Math.max(0, slash));
        return folderLike(folder)
                .flatMap(found -> named(name, content.files(found, ignored)))
                .or(() -> named(name, elsewhere(path, folder, from)))
                .or(() -> nearest(path, content.files(folder, ignored)));
    }

    private static Optional<String> named(String name, List<String> files) {
        return files.stream()
                .filter(file -> FileNames.canonical(FileNames.of(file)).equals(name))
                .findFirst();
    }

    private static Optional<String> nearest(String path, List<String> files) {
        List<String> names = files.stream().map(FileNames::of).toList();
        return NearestWord.to(FileNames.of(path), names)
                .map(near -> path.substring(0, path.lastIndexOf('/') + 1) + near);
    }

    /** Not in a folder of another language, whose text would take the place of this one's. */
    private List<String> elsewhere(String path, String folder, String from) {
        String[] parts = folder.split("/", -1);
        String around = parts.length < 2 || !parts[0].equals("topics") ? parts[0] : parts[0] + "/" + parts[1];
        return around.isEmpty()
                ? List.of()
                : content.allFiles(around, ignored).stream()
                        .filter(file -> Arrays.stream(file.split("/", -1))
                                .noneMatch(part -> LANGUAGE.matcher(part).matches()
                                        && !FileNames.of(from).equals(part + ".yaml")
                                        && !path.toLowerCase(Locale.ROOT).contains(FileNames.canonical(part) + "/")))
                        .toList();
    }

    /** The folder at a path, or one with nearly its names. */
    private Optional<String> folderLike(String path) {
        String found = "";
        for (String part : path.isEmpty() ? new String[0] : path.split("/", -1)) {
            List<String> folders = content.folders(found, ignored);
            Optional<String> next = folders.contains(part)
                    ? Optional.of(part)
                    : folders.stream()
                            .filter(name -> FileNames.canonical(name).equals(FileNames.canonical(part)))
                            .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found = found.isEmpty() ? next.get() : found + "/" + next.get();
        }
        return Optional.of(found);
    }
}
