package org.leafpress.render;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
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
 * The files of a theme: those that the site overrides, and below them those of the default theme on the class path.
 * Thread-safe for reading.
 */
public final class ThemeFiles implements Closeable {
    private static final String DEFAULT_THEME = "org/leafpress/theme/";

    private final Path overrides;
    private final URL marker;
    private Optional<Path> standard = Optional.empty();
    private Optional<FileSystem> archive = Optional.empty();
    private boolean closed;

    private ThemeFiles(Path overrides, URL marker) {
        this.overrides = overrides;
        this.marker = marker;
    }

    /**
     * The default theme with the overrides of a site.
     *
     * @param overrides folder of the site's own theme files; need not exist
     * @param loader class loader that has the default theme
     * @throws IllegalStateException if there is no default theme on the class path
     */
    public static ThemeFiles open(Path overrides, ClassLoader loader) {
        URL marker = loader.getResource(DEFAULT_THEME + "layout/page.ftlh");
        if (marker == null) {
            throw new IllegalStateException("no theme on the class path: leafpress-templates is missing");
        }
        return new ThemeFiles(overrides, marker);
    }

    /** The default theme, opened when it is first asked for: a build that leaves a site as it is reads none of it. */
    private synchronized Path standard() {
        if (closed) {
            throw new IllegalStateException("the theme is closed");
        }
        if (standard.isEmpty()) {
            standard = Optional.of(openStandard());
        }
        return standard.get();
    }

    private Path openStandard() {
        try {
            if (marker.getProtocol().equals("jar")) {
                URL jar = ((JarURLConnection) marker.openConnection()).getJarFileURL();
                FileSystem opened = FileSystems.newFileSystem(Path.of(jar.toURI()));
                archive = Optional.of(opened);
                return opened.getPath(DEFAULT_THEME);
            }
            return Path.of(marker.toURI()).resolve("../..").normalize();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme at " + marker, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot read the theme at " + marker, e);
        }
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
        ownEntries().forEach((path, entry) -> {
            if (entry != Gatekeeper.Entry.FILE) {
                refuse(path.isEmpty() ? "theme" : "theme/" + path, entry, diagnostics);
            }
        });
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

    /** The files at a path relative to the theme: that of the default theme first, then the site's own. */
    List<Path> all(String name) {
        return Stream.of(standard(name), own(name)).flatMap(Optional::stream).toList();
    }

    private Optional<Path> standard(String name) {
        return Optional.of(standard().resolve(name)).filter(Files::isRegularFile);
    }

    /** The file at a path relative to the theme, from the first folder that has it. */
    public Optional<Path> find(String name) {
        return own(name).or(() -> standard(name));
    }

    /** True when the file comes from the site's own theme rather than the default one. */
    boolean isOverride(String name) {
        return own(name).isPresent();
    }

    /** A file of the theme as faults name it: {@code theme/...} if it is the site's own. */
    public String shown(String name) {
        return (isOverride(name) ? "theme/" : "default theme: ") + name;
    }

    /**
     * All files below a folder of the theme, by their path relative to it.
     *
     * @throws UncheckedIOException if they cannot be listed
     */
    public SortedMap<String, Path> below(String folder) {
        SortedMap<String, Path> files = new TreeMap<>();
        Path start = standard().resolve(folder);
        if (Files.isDirectory(start)) {
            try (Stream<Path> walk = Files.walk(start)) {
                walk.filter(Files::isRegularFile)
                        .forEach(path ->
                                files.put(start.relativize(path).toString().replace('\\', '/'), path));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list the theme's folder " + start, e);
            }
        }
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
        try {
            if (archive.isPresent()) {
                archive.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the theme at " + marker, e);
        }
    }
}
