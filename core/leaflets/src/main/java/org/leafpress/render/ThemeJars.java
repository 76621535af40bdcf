package org.leafpress.render;

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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The themes on the class path: the default one, and over it those in jars of their own, which hold only what they change. Of
 * two such jars the one that comes first on the class path counts more.
 */
final class ThemeJars {
    private static final String FOLDER = "org/leafpress/theme/";
    /** No other theme has it. */
    private static final String DEFAULT = FOLDER + "default-theme.txt";

    private final List<FileSystem> archives = new ArrayList<>();
    /** The default one first. */
    private final List<Layer> layers = new ArrayList<>();

    /**
     * A theme.
     *
     * @param name of its jar, for findings
     */
    record Layer(String name, Path root) {
        Optional<Path> find(String path) {
            return Optional.of(root.resolve(path)).filter(Files::isRegularFile);
        }

        /** All files below a folder, by their path relative to it. */
        SortedMap<String, Path> below(String folder) {
            SortedMap<String, Path> files = new TreeMap<>();
            Path start = root.resolve(folder);
            if (Files.isDirectory(start)) {
                try (Stream<Path> walk = Files.walk(start)) {
                    walk.filter(Files::isRegularFile)
                            .forEach(path ->
                                    files.put(start.relativize(path).toString().replace('\\', '/'), path));
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot list the theme's folder " + start, e);
                }
            }
            return files;
        }

        /** Files that nobody needs would take all memory. */
        void checkSizes() throws IOException {
            for (Map.Entry<String, Path> file : below("").entrySet()) {
                if (Files.size(file.getValue()) > ThemeFiles.LARGEST) {
                    throw new IOException(name + ": " + file.getKey() + " is larger than "
                            + ThemeFiles.LARGEST / 1024 / 1024 + " MiB");
                }
            }
        }
    }

    private ThemeJars() {}

    /** True if there is a default theme. */
    static boolean isThere(ClassLoader loader) {
        return loader.getResource(DEFAULT) != null;
    }

    /** The folders of themes in other jars than that of the default one, the one that counts least first. */
    private static List<URL> others(ClassLoader loader) throws IOException {
        String standard = Optional.ofNullable(loader.getResource(DEFAULT))
                .map(URL::toString)
                .orElse("");
        List<URL> folders = Collections.list(loader.getResources(FOLDER)).stream()
                .filter(folder -> folder.getProtocol().equals("jar"))
                .filter(folder -> !standard.startsWith(folder.toString()))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(folders);
        return folders;
    }

    /** True if there are others, too. Opens none. */
    static boolean hasOthers(ClassLoader loader) {
        try {
            return !others(loader).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for themes on the class path", e);
        }
    }

    /** Opens all that a class loader has; {@link #isThere} must hold. */
    static ThemeJars open(ClassLoader loader) {
        ThemeJars jars = new ThemeJars();
        try {
            jars.layers.add(
                    jars.layer(Collections.list(loader.getResources(DEFAULT)).get(0)));
            for (URL folder : others(loader)) {
                Layer layer = jars.layer(folder);
                layer.checkSizes();
                jars.layers.add(layer);
            }
            return jars;
        } catch (IOException | URISyntaxException e) {
            jars.close();
            throw new IllegalStateException("cannot read the themes on the class path: " + e.getMessage(), e);
        }
    }

    /** The theme that holds a file, or whose folder it is. */
    private Layer layer(URL entry) throws IOException, URISyntaxException {
        if (!entry.getProtocol().equals("jar")) {
            return new Layer("", Path.of(entry.toURI()).resolve("..").normalize());
        }
        Path jar = Path.of(
                ((JarURLConnection) entry.openConnection()).getJarFileURL().toURI());
        String name = jar.getFileName().toString();
        try {
            FileSystem opened = FileSystems.newFileSystem(jar);
            archives.add(opened);
            return new Layer(name, opened.getPath(FOLDER));
        } catch (IOException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    /** The default theme. */
    Layer standard() {
        return layers.get(0);
    }

    /** The others, the one that counts least first. */
    List<Layer> others() {
        return layers.subList(1, layers.size());
    }

    /** All, the one that counts least first. */
    List<Layer> all() {
        return layers;
    }

    void close() {
        for (FileSystem archive : archives) {
            try {
                archive.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close the theme " + archive, e);
            }
        }
    }
}
