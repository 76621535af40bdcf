package org.leafpress.parse;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.source.FileNames;

/** Files whose names are nearly those that are read: another ending, a copy, a folder left out. */
final class MisnamedFiles {
    private static final String SUFFIX = ".yaml";

    private MisnamedFiles() {}

    /**
     * The file to read for a path, if there is one: the file itself, or else one with nearly its name, which is reported.
     *
     * @param files all files of the folder
     * @param named takes the files that were dealt with
     */
    static Optional<String> find(String path, Collection<String> files, Set<String> named, Diagnostics diagnostics) {
        return find(path, like(path, files), files, named, diagnostics);
    }

    /** The same for the file of a language, whose tag may be shortened, too. */
    static Optional<String> find(
            String folder,
            LanguageTag language,
            List<LanguageTag> languages,
            Collection<String> files,
            Set<String> named,
            Diagnostics diagnostics) {
        List<String> like = files.stream()
                .filter(file ->
                        file.substring(0, Math.max(0, file.lastIndexOf('/'))).equals(folder))
                .filter(file -> meant(FileNames.canonical(FileNames.of(file)), languages)
                        .filter(language::equals)
                        .isPresent())
                .toList();
        return find(folder + "/" + language + SUFFIX, like, files, named, diagnostics);
    }

    private static Optional<String> find(
            String path, List<String> like, Collection<String> files, Set<String> named, Diagnostics diagnostics) {
        boolean exists = files.contains(path);
        Optional<String> found = Optional.of(path).filter(files::contains);
        for (String file : like) {
            if (file.equals(path)) {
                continue;
            }
            named.add(file);
            diagnostics.report(
                    !exists || file.endsWith(SUFFIX) ? Code.BAD_NAME : Code.FILE_UNUSED,
                    Place.file(file),
                    "no file of the name \"" + FileNames.of(file) + "\" is read here",
                    "did you mean \"" + path + "\"? "
                            + (found.isEmpty()
                                    ? rename(file)
                                    : "There is such a file already: do not replace it; keep in it what is right, and delete this one"));
            found = found.or(() -> Optional.of(file));
        }
        found.ifPresent(named::add);
        return found;
    }

    /** Windows hides the endings of names until it is told not to, so that nobody sees what is wrong. */
    private static String rename(String file) {
        return file.endsWith(".txt")
                ? "No such file is there yet: rename this one; if you do not see \".txt\" at its end, let the file manager"
                        + " show the endings of names"
                : "No such file is there yet: rename this one";
    }

    private static List<String> like(String path, Collection<String> files) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String name = FileNames.canonical(FileNames.of(path));
        return files.stream()
                .filter(file -> file.startsWith(folder) && file.indexOf('/', folder.length()) < 0)
                .filter(file -> FileNames.canonical(FileNames.of(file)).equals(name))
                .toList();
    }

    /**
     * The language of a site that a file's name means: with its region left out or added, the UK for GB, or its English
     * name.
     */
    private static Optional<LanguageTag> meant(String canonical, List<LanguageTag> languages) {
        if (!canonical.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String tag =
                canonical.substring(0, canonical.length() - SUFFIX.length()).replaceFirst("-uk$", "-gb");
        Optional<LanguageTag> same = languages.stream()
                .filter(language -> language.value().toLowerCase(Locale.ROOT).equals(tag))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        List<LanguageTag> near = languages.stream()
                .filter(language -> {
                    String listed = language.value().toLowerCase(Locale.ROOT);
                    return listed.startsWith(tag + "-")
                            || tag.startsWith(listed + "-")
                            || tag.equalsIgnoreCase(language.locale().getDisplayLanguage(Locale.ENGLISH));
                })
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
