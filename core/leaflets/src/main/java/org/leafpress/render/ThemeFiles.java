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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;

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

    /** The folders that files come from: what is in a later one counts more. */
    private List<Path> roots() {
        return Stream.concat(Stream.of(standard()), own().stream()).toList();
    }

    /** The folder of the site's own theme files, if it has one. */
    public Optional<Path> own() {
        return Optional.of(overrides).filter(Files::isDirectory);
    }

    /**
     * Reports files of the site's own theme that are links to somewhere outside of it.
     *
     * @throws UncheckedIOException if the theme cannot be listed
     */
    public void checkLinks(Diagnostics diagnostics) {
        own().ifPresent(folder -> checkLinks(folder, diagnostics));
    }

    private static void checkLinks(Path own, Diagnostics diagnostics) {
        try (Stream<Path> walk = Files.walk(own)) {
            Path root = own.toRealPath();
            for (Path path : walk.filter(Files::exists).toList()) {
                if (!path.toRealPath().startsWith(root)) {
                    diagnostics.report(
                            Code.PATH_OUTSIDE,
                            Place.file(
                                    "theme/" + own.relativize(path).toString().replace('\\', '/')),
                            "the file is a link that leads out of the theme",
                            "put the file itself here");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the theme " + own, e);
        }
    }

    /** The files at a path relative to the theme: that of the default theme first, then the site's own. */
    List<Path> all(String name) {
        List<Path> found = new ArrayList<>();
        for (Path root : roots()) {
            Path file = root.resolve(name);
            if (Files.isRegularFile(file)) {
                found.add(file);
            }
        }
        return found;
    }

    /** The file at a path relative to the theme, from the first folder that has it. */
    public Optional<Path> find(String name) {
        return own().map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .or(() -> Optional.of(standard().resolve(name)).filter(Files::isRegularFile));
    }

    /** True when the file comes from the site's own theme rather than the default one. */
    boolean isOverride(String name) {
        return own().filter(folder -> Files.isRegularFile(folder.resolve(name))).isPresent();
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
        for (Path root : roots()) {
            Path start = root.resolve(folder);
            if (Files.isDirectory(start)) {
                try (Stream<Path> walk = Files.walk(start)) {
                    walk.filter(Files::isRegularFile)
                            .filter(path -> !path.getFileName().toString().startsWith("."))
                            .forEach(path ->
                                    files.put(start.relativize(path).toString().replace('\\', '/'), path));
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot list the theme's folder " + start, e);
                }
            }
        }
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
