package org.leafpress.parse.photo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.FileRef;
import org.leafpress.model.Photo;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Hash;

/**
 * The copies of photographs that pages and paper show. They are made when a photograph is first read, and kept in a folder, if
 * there is one, by the content of its file: a photograph that has not changed is never scaled again. In memory they are kept
 * while there is room. Thread-safe; photographs are decoded one at a time, since each takes much memory.
 */
public final class PhotoStore {
    static final String SMALLER =
            "save it smaller: 2,400 pixels on the longer side are plenty. Programs for pictures call that \"resize\" or"
                    + " \"export\"";
    /** As cameras and phones write them. */
    private static final int MOST_BYTES = 30 * 1024 * 1024;
    /** To be raised when copies come out differently, so that old ones are not taken. */
    private static final String RECIPE = "-1";

    private final ContentFolder source;
    private final Optional<Path> folder;
    private final Map<String, SoftReference<Copies>> held = new ConcurrentHashMap<>();

    /**
     * A store for the photographs of a content folder.
     *
     * @param folder to keep copies in for later builds; made when it is needed
     */
    public PhotoStore(ContentFolder source, Optional<Path> folder) {
        this.source = source;
        this.folder = folder;
    }

    /** What is made of a file; files by width in pixels. */
    private record Copies(int width, int height, SortedMap<Integer, byte[]> files) {}

    /** True if a file is a photograph of a kind that is read, whatever its name says. */
    public static boolean isPhoto(byte[] file) {
        return PhotoKind.find(file).isPresent();
    }

    /**
     * Reads a photograph.
     *
     * @param file where it is named
     * @param bytes its content, for which {@link #isPhoto} holds
     * @param diagnostics gets what is wrong
     * @return empty if it cannot be shown
     */
    public Optional<Photo> read(FileRef file, byte[] bytes, Diagnostics diagnostics) {
        PhotoKind kind = PhotoKind.find(bytes).orElseThrow();
        String content = Hash.of(bytes).toString();
        try {
            if (bytes.length > MOST_BYTES) {
                throw new PhotoFault(
                        Code.LARGE_PHOTO,
                        "has " + bytes.length / (1024 * 1024) + " MB, more than " + MOST_BYTES / (1024 * 1024),
                        SMALLER);
            }
            Optional<Copies> known = find(content);
            Copies copies = known.isPresent() ? known.get() : make(kind, content, bytes);
            reportName(file, kind, diagnostics);
            return Optional.of(new Photo(file, content, copies.width, copies.height));
        } catch (PhotoFault fault) {
            diagnostics.report(
                    fault.code(), file.place(), "\"" + file.path() + "\" " + fault.getMessage(), fault.help());
            return Optional.empty();
        }
    }

    private static void reportName(FileRef file, PhotoKind kind, Diagnostics diagnostics) {
        if (PhotoKind.named(file.path()).filter(kind::equals).isEmpty()) {
            String path = file.path();
            String name = path.substring(path.lastIndexOf('/') + 1);
            String bare = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
            diagnostics.report(
                    Code.PICTURE_MISNAMED,
                    file.place(),
                    "\"" + path + "\" is a " + kind.shown() + " picture, whatever its name says",
                    "rename the file to \"" + bare + "." + kind.ending() + "\", and write that name here; it is shown all"
                            + " the same");
        }
    }

    /**
     * The JPEG file of a copy.
     *
     * @param width one of {@link Photo#widths}
     */
    public byte[] copy(Photo photo, int width) {
        Copies copies = find(photo.content()).orElseGet(() -> again(photo));
        return Optional.ofNullable(copies.files.get(width)).orElseThrow();
    }

    private Copies again(Photo photo) {
        Diagnostics ignored = new Diagnostics();
        byte[] bytes = source.readBytes(photo.file().path(), Place.file(photo.file().path()), MOST_BYTES, ignored)
                .filter(found -> Hash.of(found).toString().equals(photo.content()))
                .orElseThrow(PhotoStore::changed);
        try {
            return make(PhotoKind.find(bytes).orElseThrow(), photo.content(), bytes);
        } catch (PhotoFault e) {
            throw changed();
        }
    }

    private static UncheckedIOException changed() {
        return new UncheckedIOException(
                new IOException("a photograph was changed while the site was built; build again"));
    }

    private Optional<Copies> find(String content) {
        Optional<Copies> inMemory = Optional.ofNullable(held.get(content)).flatMap(kept -> Optional.ofNullable(kept.get()));
        return inMemory.isPresent() ? inMemory : load(content);
    }

    private synchronized Copies make(PhotoKind kind, String content, byte[] bytes) throws PhotoFault {
        PhotoDecoder.Decoded decoded = new PhotoDecoder(kind, bytes).decode();
        SortedMap<Integer, byte[]> files = new TreeMap<>();
        for (int width : Photo.widths(decoded.width())) {
            Pixels pixels = decoded.largest().scaled(width, Photo.height(width, decoded.width(), decoded.height()));
            files.put(width, PhotoEncoder.jpeg(pixels));
        }
        Copies copies = new Copies(decoded.width(), decoded.height(), files);
        held.put(content, new SoftReference<>(copies));
        save(content, copies);
        return copies;
    }

    private Optional<Path> file(String content) {
        return folder.map(kept -> kept.resolve(content + RECIPE));
    }

    /** Damaged files are passed over, and written anew. */
    private Optional<Copies> load(String content) {
        Optional<Path> file = file(content).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] all = Files.readAllBytes(file.get());
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
            String hash = in.readUTF();
            byte[] rest = in.readAllBytes();
            if (!hash.equals(Hash.of(rest).toString())) {
                return Optional.empty();
            }
            DataInputStream data = new DataInputStream(new ByteArrayInputStream(rest));
            int width = data.readInt();
            int height = data.readInt();
            SortedMap<Integer, byte[]> files = new TreeMap<>();
            for (int count = data.readInt(); count > 0; count--) {
                int key = data.readInt();
                files.put(key, data.readNBytes(data.readInt()));
            }
            Copies copies = new Copies(width, height, files);
            held.put(content, new SoftReference<>(copies));
            return Optional.of(copies);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void save(String content, Copies copies) {
        file(content).ifPresent(file -> {
            try {
                Files.createDirectories(file.resolveSibling("."));
                Path draft = file.resolveSibling(file.getFileName() + ".tmp");
                Files.write(draft, bytes(copies));
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + file, e);
            }
        });
    }

    private static byte[] bytes(Copies copies) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(rest);
        data.writeInt(copies.width);
        data.writeInt(copies.height);
        data.writeInt(copies.files.size());
        for (Map.Entry<Integer, byte[]> file : copies.files.entrySet()) {
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
