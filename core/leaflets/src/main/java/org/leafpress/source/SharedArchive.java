package org.leafpress.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Content that comes as a zip or jar file: it is unpacked once, and again when the file is another. */
public final class SharedArchive {
    private static final Most MOST = new Most(2L << 30, 1_000_000);
    private static final String ABOUT_THE_JAR = "META-INF/";

    /** How the names of folders begin that are being filled; the number of the process follows. */
    private static final String DRAFT = "unpacking-";

    private static final Pattern DRAFTS = Pattern.compile(DRAFT + "([0-9]{1,18})-.*");

    private SharedArchive() {}

    /**
     * What an archive may hold.
     *
     * @param bytes of all files together, unpacked
     * @param files how many
     */
    record Most(long bytes, int files) {}

    /**
     * The folder that content is in.
     *
     * @param content a folder, or a file that holds its files
     * @param work folder for what is unpacked
     * @throws UncheckedIOException if the file cannot be read, or cannot hold content
     */
    public static Path folder(Path content, Path work) {
        return folder(content, work, MOST);
    }

    /** The same, with other limits. */
    static Path folder(Path content, Path work, Most most) {
        if (!Files.isRegularFile(content)) {
            return content;
        }
        try {
            Path shared = work.resolve("shared");
            Path unpacked = shared.resolve(hash(content));
            if (!Files.isDirectory(unpacked)) {
                Files.createDirectories(shared);
                deleteLeftovers(shared);
                Path draft = Files.createTempDirectory(
                        shared, DRAFT + ProcessHandle.current().pid() + "-");
                try {
                    unpack(content, draft, most);
                    publish(draft, unpacked);
                } finally {
                    delete(draft);
                }
            }
            return unpacked;
        } catch (IOException | InvalidPathException e) {
            throw new UncheckedIOException(
                    "cannot unpack " + content + " (" + e.getMessage() + ")",
                    e instanceof IOException failure ? failure : new IOException(e));
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Hash.sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return HexFormat.of().formatHex(digest.digest());
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

    private static void unpack(Path archive, Path folder, Most most) throws IOException {
        try (ZipFile files = new ZipFile(archive.toFile())) {
            if (files.size() > most.files()) {
                throw new IOException("it has more than " + most.files() + " files");
            }
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
                    bytes += copy(files, entry, file, most.bytes() - bytes);
                }
            }
        }
    }

    private static long copy(ZipFile files, ZipEntry entry, Path file, long most) throws IOException {
        try (InputStream in = files.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
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
        } catch (FileAlreadyExistsException e) {
            throw new IOException("it has two files called \"" + entry.getName() + "\"", e);
        }
    }

    /** Of builds that were killed. */
    private static void deleteLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, DRAFT + "*")) {
            for (Path draft : drafts) {
                Matcher process = DRAFTS.matcher(draft.getFileName().toString());
                if (process.matches()
                        && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty()) {
                    delete(draft);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
