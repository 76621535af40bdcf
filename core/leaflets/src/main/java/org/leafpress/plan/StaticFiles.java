package org.leafpress.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.render.BrandStyle;
import org.leafpress.render.CompactStyle;
import org.leafpress.render.RenderedFile;

/** Files of the site that are taken as they are. */
final class StaticFiles {
    private StaticFiles() {}

    /** A file of the theme's assets, with the colours of the clinic. */
    static RenderedFile theme(String path, Path file, SiteFacts site) {
        try {
            byte[] content = path.endsWith(".css")
                    ? CompactStyle.of(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .getBytes(StandardCharsets.ISO_8859_1) // whatever its letters are, they stay
                    : Files.readAllBytes(file);
            return new RenderedFile(path, BrandStyle.in(path, content, Optional.of(site)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + path, e);
        }
    }

    /** A file of text. */
    static RenderedFile text(String path, String text) {
        return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
