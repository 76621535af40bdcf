package org.leafpress.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Diagnostics;

/**
 * Content folders laid over one another: a file takes the place of those at the same path in the folders below it. The first
 * is the site's own, the only one that is written. Immutable.
 */
final class Layers {
    private final List<Layer> layers;

    /**
     * One of the folders.
     *
     * @param root its real path, if it exists
     */
    record Layer(Path root, Gatekeeper gatekeeper) {
        static Layer at(Path root) {
            Path real = real(root);
            return new Layer(real, Gatekeeper.at(real));
        }

        private static Path real(Path root) {
            try {
                return root.toRealPath();
            } catch (NoSuchFileException e) {
                return root.toAbsolutePath().normalize();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot open " + root, e);
            }
        }

        private Path find(String path) {
            return DiskNames.find(root, path);
        }

        private boolean has(String path) {
            return Files.exists(find(path), LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** What is at a path, and in which layer. */
    record Found(Layer layer, Path file) {}

    /**
     * Lays folders over one another.
     *
     * @param shared the folders below the first, the one that counts most first
     */
    Layers(Path own, List<Path> shared) {
        this.layers =
                Stream.concat(Stream.of(own), shared.stream()).map(Layer::at).toList();
    }

    /** The first. */
    Path own() {
        return layers.get(0).root();
    }

    /** All, the first first. */
    List<Path> roots() {
        return layers.stream().map(Layer::root).toList();
    }

    /** What is at a path in the first layer that has anything there; in the first of all, if none has. */
    Found find(String path) {
        Layer found = layers.size() == 1
                ? layers.get(0)
                : layers.stream().filter(layer -> layer.has(path)).findFirst().orElse(layers.get(0));
        return new Found(found, found.find(path));
    }

    /** The root of the layer that a file is taken from, if that is not the first. */
    Optional<Path> shared(String path) {
        return layers.size() == 1 || !DiskNames.isPossible(own(), path)
                ? Optional.empty()
                : Optional.of(find(path).layer().root()).filter(root -> !root.equals(own()));
    }

    /** True if a layer has a folder at a path. */
    boolean hasFolder(String path) {
        return layers.stream().anyMatch(layer -> Files.isDirectory(layer.find(path)));
    }

    /** What all layers have in a folder, sorted by name: of one name what is in the first that has it. */
    List<FolderEntry> list(String folder, Diagnostics diagnostics) {
        if (layers.size() == 1) {
            return FolderListing.of(own(), folder, diagnostics);
        }
        NavigableMap<String, List<FolderEntry>> all = new TreeMap<>();
        for (Layer layer : layers) {
            if (Files.isDirectory(layer.find(folder))) {
                NavigableMap<String, List<FolderEntry>> own = new TreeMap<>();
                FolderListing.of(layer.root(), folder, diagnostics)
                        .forEach(child -> own.computeIfAbsent(child.name(), name -> new ArrayList<>())
                                .add(child));
                own.forEach(all::putIfAbsent);
            }
        }
        return all.values().stream().flatMap(List::stream).toList();
    }

    /** The state of a folder in all layers: another as soon as it is another in one of them. */
    Optional<FileState> stateOfFolder(String folder) {
        List<FileState> states = layers.stream()
                .flatMap(layer -> FileState.of(layer.find(folder)).stream())
                .toList();
        return states.stream()
                .reduce((one, other) -> new FileState(
                        one.size() + other.size(),
                        Math.max(one.modified(), other.modified()),
                        one.changed() == 0 || other.changed() == 0 ? 0 : Math.max(one.changed(), other.changed()),
                        Objects.hash(one, other, one.changed(), other.changed(), one.size(), other.size())));
    }
}
