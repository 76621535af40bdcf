package org.leafpress.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Copies of text files for hosts that send them as they lie (RFC 1952). Without a time: the same file has the same copy. */
public final class Gzip {
    private static final String ENDING = ".gz";
    private static final Set<String> TEXTS = Set.of("html", "css", "js", "json", "svg", "xml", "txt", "atom");

    private Gzip() {}

    /** The compressed copy of a file, if it is of a kind that becomes smaller. */
    public static Optional<SiteFile> of(SiteFile file) {
        String path = file.path();
        if (!TEXTS.contains(path.substring(path.lastIndexOf('.') + 1))) {
            return Optional.empty();
        }
        return Optional.of(
                file instanceof RenderedFile rendered
                        ? new RenderedFile(path + ENDING, compressed(rendered.content()))
                        : new StreamedFile(path + ENDING, out -> {
                            try (Smallest gzip = new Smallest(out)) {
                                ((StreamedFile) file).content().writeTo(gzip);
                            }
                        }));
    }

    /** The path of the file that a path has, or has the copy of. */
    public static String original(String path) {
        return path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Smallest gzip = new Smallest(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compress in memory", e);
        }
        return out.toByteArray();
    }

    /** As small as can be: it is made once and sent often. */
    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
