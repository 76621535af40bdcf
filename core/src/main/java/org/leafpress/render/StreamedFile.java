package org.leafpress.render;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of the site that is made while it is written, since it grows with the number of topics and may be too large to
 * be held.
 *
 * @param path relative to the root of the site, with {@code /}
 * @param content makes the same bytes each time
 */
public record StreamedFile(String path, Content content) implements SiteFile {
    /** What is in a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Makes it.
         *
         * @param out gets it, in pieces of any size, and may be closed
         * @throws TemplateFault if a template fails
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
