package org.leafpress.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.StyleComments;

/** Files of the site that are taken as they are. */
final class StaticFiles {
    private StaticFiles() {}

    /** A file of the theme's assets. */
    static RenderedFile theme(String path, Path file) {
        try {
            return path.endsWith(".css")
                    ? new RenderedFile(
                            path,
                            StyleComments.without(Files.readString(file, StandardCharsets.ISO_8859_1))
                                    .getBytes(StandardCharsets.ISO_8859_1)) // whatever its letters are, they stay
                    : new RenderedFile(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + path, e);
        }
    }

    /** A file of text. */
    static RenderedFile text(String path, String text) {
        return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
