package org.leafpress.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

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

    /** Text, in UTF-8. */
    @FunctionalInterface
    public interface Text {
        /** Makes it. */
        void writeTo(Writer out) throws IOException;
    }

    /** A file of text. */
    public static StreamedFile text(String path, Text text) {
        return new StreamedFile(path, out -> {
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                text.writeTo(writer);
            }
        });
    }
}
