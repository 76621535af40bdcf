package org.leafpress.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;
import org.leafpress.source.Gatekeeper;

/** Finds files of a site's own theme that change nothing, usually since their names are misspelt. */
final class UnusedThemeFiles {
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]+)*";

    /** What may come on top of the default theme. */
    private static final Pattern FURTHER = Pattern.compile(String.join(
            "|",
            Pattern.quote(Theme.OWN_STYLE),
            "(report/)?messages/" + LANGUAGE + "[.]properties",
            "print/hyphenation/" + LANGUAGE + "[.]txt",
            "fonts/.*",
            // Whatever else is published; styles and scripts do nothing until a page loads them.
            "assets/(?!.*[.](css|js)$).*",
            "README.*|LICEN[CS]E.*"));

    private static final Pattern NAMING = Pattern.compile(".*[.](ftlh|ftlx|css|js|yaml)");

    private final Path folder;
    private final Set<String> known = new TreeSet<>();

    /**
     * For a theme.
     *
     * @param layers that it is over
     */
    UnusedThemeFiles(Path folder, List<ThemeJars.Layer> layers) {
        this.folder = folder;
        layers.forEach(layer -> known.addAll(layer.below("").keySet()));
        known.add(Theme.OWN_STYLE);
    }

    void check(SortedMap<String, Gatekeeper.Entry> entries, Diagnostics diagnostics) {
        SortedMap<String, String> texts = new TreeMap<>();
        List<String> files = entries.keySet().stream()
                .filter(path -> entries.get(path) == Gatekeeper.Entry.FILE)
                .toList();
        if (known.containsAll(files)) {
            return;
        }
        files.stream().filter(path -> NAMING.matcher(path).matches()).forEach(path -> texts.put(path, read(path)));
        for (String path : files) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            boolean isNamed = texts.entrySet().stream()
                    .anyMatch(other ->
                            !other.getKey().equals(path) && other.getValue().contains(name));
            if (!known.contains(path) && !FURTHER.matcher(path).matches() && !isNamed) {
                diagnostics.report(
                        Code.UNUSED_THEME_FILE,
                        Place.file("theme/" + path),
                        "no page and no print uses this file of the theme",
                        near(path, name)
                                .map(other -> "did you mean \"theme/" + other + "\"?")
                                .orElse("a file takes the place of that at the same path in the default theme; styles"
                                        + " of your own belong into \"theme/" + Theme.OWN_STYLE + "\""));
            }
        }
    }

    /** The same name elsewhere, or nearly the same path. */
    private Optional<String> near(String path, String name) {
        List<String> elsewhere =
                known.stream().filter(other -> other.endsWith("/" + name)).toList();
        if (elsewhere.size() == 1) {
            return Optional.of(elsewhere.get(0));
        }
        String folder = path.substring(0, path.length() - name.length());
        List<String> beside = known.stream()
                .filter(other -> other.startsWith(folder) && other.indexOf('/', folder.length()) < 0)
                .map(other -> other.substring(folder.length()))
                .toList();
        return beside.isEmpty()
                ? NearestWord.to(path, known)
                : nearName(name, beside).map(other -> folder + other);
    }

    /** Of names with the same ending the rest must be alike: a file with another name is not one that is misspelt. */
    private static Optional<String> nearName(String name, List<String> others) {
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        return NearestWord.to(
                        name.substring(0, name.length() - ending.length()),
                        others.stream()
                                .filter(other -> other.endsWith(ending))
                                .map(other -> other.substring(0, other.length() - ending.length()))
                                .toList())
                .map(other -> other + ending)
                .or(() -> NearestWord.to(
                        name,
                        others.stream().filter(other -> !other.endsWith(ending)).toList()));
    }

    private String read(String path) {
        try {
            return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + path, e);
        }
    }
}
