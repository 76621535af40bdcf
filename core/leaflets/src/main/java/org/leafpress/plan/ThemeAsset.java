package org.leafpress.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.StyleComments;

/** A file of the theme that is part of the site: a style sheet, a font, an icon. */
final class ThemeAsset {
    private ThemeAsset() {}

    /** As it is, but for the comments of style sheets. */
    static RenderedFile read(String path, Path file) {
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
}
