package org.leafpress.parse.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
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

    private final ContentFolder source;
    private final Optional<CopyFolder> folder;
    private final Map<String, SoftReference<Copies>> held = new ConcurrentHashMap<>();

    /**
     * A store for the photographs of a content folder.
     *
     * @param folder to keep copies in for later builds; made when it is needed
     */
    public PhotoStore(ContentFolder source, Optional<Path> folder) {
        this.source = source;
        this.folder = folder.map(CopyFolder::new);
    }

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
        String content = content(bytes);
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
            return Optional.of(new Photo(file, content, copies.width(), copies.height()));
        } catch (PhotoFault fault) {
            diagnostics.report(
                    fault.code(), file.place(), "\"" + file.path() + "\" " + fault.getMessage(), fault.help());
            return Optional.empty();
        }
    }

    /** The first 128 bits of the SHA-256: whoever signs a leaflet signs its photographs by this. */
    private static String content(byte[] bytes) {
        return Hash.checksum(bytes).substring(0, 32);
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
                    "rename the file to \"" + bare + "." + kind.ending()
                            + "\", and write that name here; it is shown all" + " the same");
        }
    }

    /**
     * The JPEG file of a copy.
     *
     * @param width one of {@link Photo#widths}
     */
    public byte[] copy(Photo photo, int width) {
        Copies copies = find(photo.content()).orElseGet(() -> again(photo));
        return Optional.ofNullable(copies.files().get(width)).orElseThrow();
    }

    private Copies again(Photo photo) {
        Diagnostics ignored = new Diagnostics();
        byte[] bytes = source.readBytes(
                        photo.file().path(), Place.file(photo.file().path()), MOST_BYTES, ignored)
                .filter(found -> content(found).equals(photo.content()))
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
        Optional<Copies> known =
                Optional.ofNullable(held.get(content)).flatMap(reference -> Optional.ofNullable(reference.get()));
        if (known.isPresent()) {
            return known;
        }
        Optional<Copies> kept = folder.flatMap(found -> found.find(content));
        kept.ifPresent(found -> held.put(content, new SoftReference<>(found)));
        return kept;
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
        folder.ifPresent(found -> found.save(content, copies));
        return copies;
    }
}
