package org.leafpress.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Content that comes as a zip or jar file: it is unpacked once, and again when the file is another. */
public final class SharedArchive {
    private static final long MOST_BYTES = 2L << 30;
    private static final String ABOUT_THE_JAR = "META-INF/";

    private SharedArchive() {}

    /**
     * The folder that content is in.
     *
     * @param content a folder, or a file that holds its files
     * @param work folder for what is unpacked
     * @throws UncheckedIOException if the file cannot be read, or cannot hold content
     */
    public static Path folder(Path content, Path work) {
        if (!Files.isRegularFile(content)) {
            return content;
        }
        try {
            Path unpacked = work.resolve("shared")
                    .resolve(Hash.of(Files.readAllBytes(content)).toString());
            if (!Files.isDirectory(unpacked)) {
                Files.createDirectories(unpacked.getParent());
                Path draft = Files.createTempDirectory(unpacked.getParent(), "unpacking");
                unpack(content, draft);
                publish(draft, unpacked);
            }
            return unpacked;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + content + " (" + e.getMessage() + ")", e);
        }
    }

    private static void publish(Path draft, Path unpacked) throws IOException {
        try {
            Files.move(draft, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(unpacked)) { // another build may have been quicker, with the same files
                throw e;
            }
        }
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipFile files = new ZipFile(archive.toFile())) {
            long bytes = 0;
            Enumeration<? extends ZipEntry> entries = files.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("\"" + entry.getName() + "\" leads out of it");
                }
                if (!entry.isDirectory() && !entry.getName().startsWith(ABOUT_THE_JAR)) {
                    Files.createDirectories(file.getParent());
                    bytes += copy(files, entry, file, MOST_BYTES - bytes);
                }
            }
        }
    }

    private static long copy(ZipFile files, ZipEntry entry, Path file, long most) throws IOException {
        try (InputStream in = files.getInputStream(entry);
                var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long copied = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                copied += read;
                if (copied > most) {
                    throw new IOException("its files take more than 2 GB");
                }
                out.write(buffer, 0, read);
            }
            return copied;
        }
    }
}
