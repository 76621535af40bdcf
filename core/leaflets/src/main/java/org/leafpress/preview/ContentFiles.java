package org.leafpress.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leafpress.source.Gatekeeper;

/** The files of a content folder whose changes matter: not those that are hidden, nor what builds put there. */
final class ContentFiles {
    /** At the root, where a project may be its own content folder. */
    private static final Set<String> BUILT = Set.of("target", "build", "node_modules");

    private ContentFiles() {}

    /** Hears a path. */
    @FunctionalInterface
    interface Visit {
        void to(Path path) throws IOException;
    }

    static boolean isWatched(Path root, Path path) {
        Path inside = root.relativize(path);
        if (inside.getNameCount() > 0 && BUILT.contains(inside.getName(0).toString())) {
            return false;
        }
        for (Path name : inside) {
            if (Gatekeeper.isPassedOver(name.toString()) && !name.toString().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Visits what is at or below a path. What vanishes meanwhile is passed over. */
    static void walk(Path root, Path start, Visit folder, Visit file) throws IOException {
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                if (!isWatched(root, path)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder.to(path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                if (isWatched(root, path)) {
                    file.to(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException fault) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, @Nullable IOException fault) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
