package org.leafpress.pdf;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that AWT reads fonts from. Given a stream, AWT makes a copy for each font of each process, and those of a process
 * that is killed stay for ever; here each font has one file, named by what is in it, which all processes of a user share.
 */
final class FontStore {
    /** How the names of files begin that are being written; the number of the process follows. */
    private static final String DRAFT = "draft-";
    /** How the names of folders begin that are of one process alone. */
    private static final String OWN = "leafpress-own-fonts-";

    private final Path folder;
    private final boolean lasting;

    private FontStore(Path folder, boolean lasting) {
        this.folder = folder;
        this.lasting = lasting;
    }

    /** That of this user, in the system's folder for temporary files. */
    static FontStore ofUser() throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir")), System.getProperty("user.name"));
    }

    /** That of a user in a folder for temporary files; elsewhere if somebody else has taken its place. */
    static FontStore in(Path temporary, String user) throws IOException {
        Path folder = temporary.resolve("leafpress-fonts-" + user.replaceAll("[^A-Za-z0-9]", "_"));
        try {
            Files.createDirectory(folder, forUsOnly(temporary));
            return new FontStore(folder, true);
        } catch (FileAlreadyExistsException e) {
            if (!isOurs(folder)) {
                return forThisProcess(temporary);
            }
            deleteLeftovers(folder, DRAFT, folder);
            return new FontStore(folder, true);
        }
    }

    private static FileAttribute<?>[] forUsOnly(Path temporary) {
        boolean posix = temporary.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** True if the folder belongs to whoever may write into it here. */
    private static boolean isOurs(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Path probe = draft(folder, ".owner");
            try {
                return isOfOneOwner(folder, probe);
            } finally {
                Files.delete(probe);
            }
        } catch (AccessDeniedException e) {
            return false;
        }
    }

    private static boolean isOfOneOwner(Path one, Path other) throws IOException {
        return Files.getOwner(one, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(other, LinkOption.NOFOLLOW_LINKS));
    }

    private static FontStore forThisProcess(Path temporary) throws IOException {
        Path folder = Files.createTempDirectory(
                temporary, OWN + ProcessHandle.current().pid() + "-");
        deleteLeftovers(temporary, OWN, folder);
        folder.toFile().deleteOnExit();
        return new FontStore(folder, false);
    }

    /** An empty file that tells by its name which process is writing it. */
    private static Path draft(Path folder, String suffix) throws IOException {
        return Files.createTempFile(folder, DRAFT + ProcessHandle.current().pid() + "-", suffix);
    }

    /**
     * Deletes what processes that were killed have left in a folder.
     *
     * @param start of the names, before the number of the process
     * @param ours a file of this user; what is of somebody else stays
     */
    private static void deleteLeftovers(Path folder, String start, Path ours) throws IOException {
        Pattern name = Pattern.compile(start + "([0-9]{1,18})-.*");
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, start + "*")) {
            for (Path entry : entries) {
                Matcher process = name.matcher(entry.getFileName().toString());
                if (process.matches()
                        && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty()
                        && isOfOneOwner(entry, ours)) {
                    delete(entry);
                }
            }
        } catch (NoSuchFileException e) {
            // another build tidies up at the same time
        }
    }

    private static void delete(Path left) throws IOException {
        if (Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> fonts = Files.newDirectoryStream(left)) {
                for (Path font : fonts) {
                    Files.deleteIfExists(font);
                }
            }
        }
        Files.deleteIfExists(left);
    }

    /** A file with that content, which stays; until the process ends if the folder is of this process alone. */
    Path file(byte[] content, String suffix) throws IOException {
        Path file = folder.resolve(hash(content) + suffix);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !Arrays.equals(Files.readAllBytes(file), content)) {
            Path draft = draft(folder, suffix);
            try {
                Files.write(draft, content);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft); // of a disk that is full
            }
        }
        if (!lasting) {
            file.toFile().deleteOnExit(); // before the folder: the last to be named goes first
        }
        return file;
    }

    private static String hash(byte[] content) {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(content)).toString(36);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
