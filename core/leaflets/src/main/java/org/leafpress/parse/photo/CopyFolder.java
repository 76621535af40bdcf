package org.leafpress.parse.photo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leafpress.source.Hash;

/**
 * Keeps copies of photographs from one build to the next: a file for each photograph, named after what is in it. A file begins
 * with the hash of the rest, so one that is damaged is never taken. Thread-safe.
 */
final class CopyFolder {
    /** To be raised when copies come out differently, so that old ones are not taken. */
    private static final String RECIPE = "-1";

    /** Copies of photographs that no topic has any more are deleted when there are more than so many files. */
    private static final int MOST_FILES = 5_000;

    private final Path folder;

    CopyFolder(Path folder) {
        this.folder = folder;
    }

    private Path file(String content) {
        return folder.resolve(content + RECIPE);
    }

    Optional<Copies> find(String content) {
        Path file = file(content);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            DataInputStream all = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
            String hash = all.readUTF();
            byte[] rest = all.readAllBytes();
            return hash.equals(Hash.of(rest).toString()) ? Optional.of(read(rest)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // then it is made anew
        }
    }

    private static Copies read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int width = in.readInt();
        int height = in.readInt();
        SortedMap<Integer, byte[]> files = new TreeMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            int key = in.readInt();
            files.put(key, in.readNBytes(in.readInt()));
        }
        return new Copies(width, height, files);
    }

    void save(String content, Copies copies) {
        Path file = file(content);
        try {
            Files.createDirectories(folder);
            makeRoom();
            Path draft = folder.resolve(file.getFileName() + ".tmp");
            Files.write(draft, bytes(copies));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Starts afresh: which of the files are still of use is not known here, and making one takes less than a second. */
    private void makeRoom() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.limit(MOST_FILES + 1L).toList();
            if (files.size() > MOST_FILES) {
                for (Path old : files) {
                    Files.deleteIfExists(old);
                }
            }
        }
    }

    private static byte[] bytes(Copies copies) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(rest);
        data.writeInt(copies.width());
        data.writeInt(copies.height());
        data.writeInt(copies.files().size());
        for (Map.Entry<Integer, byte[]> file : copies.files().entrySet()) {
            data.writeInt(file.getKey());
            data.writeInt(file.getValue().length);
            data.write(file.getValue());
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        new DataOutputStream(all).writeUTF(Hash.of(rest.toByteArray()).toString());
        rest.writeTo(all);
        return all.toByteArray();
    }
}
