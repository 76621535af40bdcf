package org.leafpress.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.render.BrandStyle;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.StyleComments;

/** A file that the theme puts into every site. */
final class ThemeAsset {
    private ThemeAsset() {}

    /** As it is published: style sheets without comments, and with the colours of the clinic. */
    static RenderedFile read(String path, Path file, SiteFacts site) {
        try {
            byte[] content = path.endsWith(".css")
                    ? StyleComments.without(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .getBytes(StandardCharsets.ISO_8859_1) // whatever its letters are, they stay
                    : Files.readAllBytes(file);
            return new RenderedFile(path, BrandStyle.in(path, content, Optional.of(site)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + path, e);
        }
    }
}
