package org.leafpress.render;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.source.Gatekeeper;

/**
 * The files of a theme: those that the site overrides, and below them those of themes in jars and of the default theme, which
 * are on the class path.
 * Thread-safe for reading.
 */
public final class ThemeFiles implements Closeable {
    /** Bytes of a file of the site's own theme; styles, templates and icons have a hundredth. */
    public static final int LARGEST = 16 * 1024 * 1024;

    private final Path overrides;
    private final ClassLoader loader;
    private Optional<ThemeJars> jars = Optional.empty();
    private boolean closed;

    private ThemeFiles(Path overrides, ClassLoader loader) {
        this.overrides = overrides;
        this.loader = loader;
    }

    /**
     * The default theme with the overrides of a site.
     *
     * @param overrides folder of the site's own theme files; need not exist
     * @param loader class loader that has the default theme
     * @throws IllegalStateException if there is no default theme on the class path
     */
    public static ThemeFiles open(Path overrides, ClassLoader loader) {
        if (!ThemeJars.isThere(loader)) {
            throw new IllegalStateException("no theme on the class path: leafpress-templates is missing");
        }
        return new ThemeFiles(overrides, loader);
    }

    /** The themes on the class path, opened when they are first asked for: a build that leaves a site as it is reads none. */
    private synchronized ThemeJars jars() {
        if (closed) {
            throw new IllegalStateException("the theme is closed");
        }
        if (jars.isEmpty()) {
            jars = Optional.of(ThemeJars.open(loader));
        }
        return jars.get();
    }

    /** What themes in jars have, by the names of their jars and the paths in them. */
    public SortedMap<String, Path> ofJars() {
        SortedMap<String, Path> files = new TreeMap<>();
        List<ThemeJars.Layer> layers = ThemeJars.hasOthers(loader) ? jars().others() : List.of();
        for (int i = 0; i < layers.size(); i++) {
            String prefix = i + " " + layers.get(i).name() + ": ";
            layers.get(i).below("").forEach((path, file) -> files.put(prefix + path, file));
        }
        return files;
    }

    /** The folder of the site's own theme files, if it has one. */
    public Optional<Path> own() {
        return Optional.of(overrides).filter(Gatekeeper::isFolder);
    }

    /**
     * What the site's own theme has, by path relative to it: files that are used, and what is in the place of one. Where
     * the theme itself is no folder, that alone, by the empty path.
     *
     * @throws UncheckedIOException if it cannot be listed
     */
    public SortedMap<String, Gatekeeper.Entry> ownEntries() {
        if (Files.exists(overrides, LinkOption.NOFOLLOW_LINKS) && own().isEmpty()) {
            return new TreeMap<>(Map.of("", Gatekeeper.Entry.LINKED_FOLDER));
        }
        return gatekeeper().map(Gatekeeper::entries).orElseGet(TreeMap::new);
    }

    private Optional<Gatekeeper> gatekeeper() {
        try {
            Optional<Path> own = own();
            return own.isPresent() ? Optional.of(Gatekeeper.at(own.get().toRealPath())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the theme " + overrides, e);
        }
    }

    /**
     * Reports what is in the site's own theme and cannot be used: links out of it, links to folders, and devices.
     *
     * @throws UncheckedIOException if the theme cannot be listed
     */
    public void check(Diagnostics diagnostics) {
        SortedMap<String, Gatekeeper.Entry> entries = ownEntries();
        entries.forEach((path, entry) -> {
            if (entry != Gatekeeper.Entry.FILE) {
                refuse(path.isEmpty() ? "theme" : "theme/" + path, entry, diagnostics);
            }
        });
        boolean tooLarge = entries.entrySet().stream()
                        .filter(entry -> entry.getValue() == Gatekeeper.Entry.FILE)
                        .filter(entry -> isTooLarge(entry.getKey(), diagnostics))
                        .count()
                > 0;
        if (!entries.isEmpty() && !tooLarge) {
            new UnusedThemeFiles(overrides, jars().all()).check(entries, diagnostics);
        }
    }

    private boolean isTooLarge(String path, Diagnostics diagnostics) {
        try {
            long size = Files.size(overrides.resolve(path));
            if (size > LARGEST) {
                diagnostics.report(
                        Code.FILE_TOO_LARGE,
                        Place.file("theme/" + path),
                        "the file is larger than " + LARGEST / 1024 / 1024 + " MiB",
                        "make it smaller, or link to it instead; readers on a phone would wait long for it");
            }
            return size > LARGEST;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + path, e);
        }
    }

    private static void refuse(String path, Gatekeeper.Entry entry, Diagnostics diagnostics) {
        boolean isLink = entry != Gatekeeper.Entry.NO_FILE;
        diagnostics.report(
                isLink ? Code.PATH_OUTSIDE : Code.NO_REGULAR_FILE,
                Place.file(path),
                isLink ? "this is a link that leads out of the theme, to a folder or to nothing" : "this is no file",
                isLink ? "put the files themselves here" : "put a file in its place, or delete it");
    }

    /** The site's own templates as faults name them, sorted. */
    List<String> ownTemplates() {
        return ownEntries().entrySet().stream()
                .filter(entry -> entry.getValue() == Gatekeeper.Entry.FILE)
                .map(Map.Entry::getKey)
                .filter(path -> path.endsWith(".ftlh") || path.endsWith(".ftlx") || path.endsWith(".ftl"))
                .map(path -> "theme/" + path)
                .toList();
    }

    /** A file of the site's own theme; nothing that its gatekeeper keeps out. */
    private Optional<Path> own(String name) {
        return own().map(folder -> folder.resolve(name)).filter(this::isTaken);
    }

    private boolean isTaken(Path file) {
        try {
            Optional<Gatekeeper> keeper = gatekeeper();
            return keeper.isPresent() && keeper.get().look(file) == Gatekeeper.Entry.FILE;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + file, e);
        }
    }

    /** The files at a path relative to the theme: that of the default theme first, then those of jars, then the site's own. */
    List<Path> all(String name) {
        return Stream.concat(jars().all().stream().flatMap(layer -> layer.find(name).stream()), own(name).stream())
                .toList();
    }

    /** True for a file of the default theme, which its own tests look at. */
    boolean isDefault(Path file) {
        return file.startsWith(jars().standard().root());
    }

    /** The file at a path relative to the theme that counts most. */
    public Optional<Path> find(String name) {
        return own(name).or(() -> layer(name).flatMap(layer -> layer.find(name)));
    }

    /** The theme on the class path that a file is taken from. */
    private Optional<ThemeJars.Layer> layer(String name) {
        return jars().all().stream()
                .filter(layer -> layer.find(name).isPresent())
                .reduce((less, more) -> more);
    }

    /** True when the file comes from the site's own theme rather than the default one. */
    boolean isOverride(String name) {
        return own(name).isPresent();
    }

    /** A file of the theme as faults name it: {@code theme/...} if it is the site's own. */
    public String shown(String name) {
        if (isOverride(name)) {
            return "theme/" + name;
        }
        ThemeJars.Layer standard = jars().standard();
        return layer(name)
                        .filter(layer -> !layer.equals(standard))
                        .map(layer -> layer.name() + ": ")
                        .orElse("default theme: ")
                + name;
    }

    /**
     * All files below a folder of the theme, by their path relative to it.
     *
     * @throws UncheckedIOException if they cannot be listed
     */
    public SortedMap<String, Path> below(String folder) {
        SortedMap<String, Path> files = new TreeMap<>();
        jars().all().forEach(layer -> files.putAll(layer.below(folder)));
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        ownEntries().tailMap(prefix).forEach((path, entry) -> {
            if (path.startsWith(prefix) && entry == Gatekeeper.Entry.FILE) {
                files.put(path.substring(prefix.length()), overrides.resolve(path));
            }
        });
        return files;
    }

    @Override
    public synchronized void close() {
        closed = true;
        jars.ifPresent(ThemeJars::close);
    }
}
