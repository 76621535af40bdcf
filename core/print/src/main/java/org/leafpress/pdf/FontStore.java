package org.leafpress.pdf;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Files that AWT reads fonts from. Given a stream, AWT makes a copy for each font of each process, and those of a process
 * that is killed stay for ever; here each font has one file, named by what is in it, which all processes of a user share.
 */
final class FontStore {
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
            return isOurs(folder) ? new FontStore(folder, true) : forThisProcess(temporary);
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

    private static boolean isOurs(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder.getParent(), "leafpress", ".owner");
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(probe));
        } finally {
            Files.delete(probe);
        }
    }

    private static FontStore forThisProcess(Path temporary) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "leafpress-fonts");
        folder.toFile().deleteOnExit();
        return new FontStore(folder, false);
    }

    /** A file with that content, which stays; until the process ends if the folder is of this process alone. */
    Path file(byte[] content, String suffix) throws IOException {
        Path file = folder.resolve(hash(content) + suffix);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !Arrays.equals(Files.readAllBytes(file), content)) {
            Path draft = Files.createTempFile(folder, "draft", suffix);
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
