package org.leafpress.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.SourceLines;

/**
 * The folder that authors write in. Nothing outside of it is read, whatever a path or a symbolic link says.
 *
 * <p>Paths are relative to the folder, with {@code /} on every system. Holds the content of no file but the one whose
 * lines were last shown; safe for use by many threads.
 */
public final class ContentFolder implements SourceLines {
    static final Hash NOTHING = Hash.of("nothing");
    static final Hash FILE = Hash.of("file");

    private final Layers layers;
    private final Limits limits;
    private final Optional<ReadLog> reads;

    private final PendingFiles pending;
    private final ContentListing listing;
    private final FileFindings findings = new FileFindings(this);

    /** Findings come sorted by file, so this makes showing them take one reading of each. */
    private volatile Shown lastShown = new Shown("", Optional.empty());

    private record Shown(String file, Optional<SourceFile> source) {}

    private ContentFolder(Layers layers, Limits limits, Optional<ReadLog> reads, PendingFiles pending) {
        this.layers = layers;
        this.limits = limits;
        this.reads = reads;
        this.pending = pending;
        this.listing = new ContentListing(layers, reads, pending);
    }

    /** The content at a path, which need not exist: then every file is missing. */
    public static ContentFolder at(Path root, Limits limits) {
        return at(root, List.of(), limits);
    }

    /**
     * The same, laid over other content folders: a file takes the place of those at the same path in the folders below.
     *
     * @param shared the folders below, the one that counts most first; nothing is ever written there
     */
    public static ContentFolder at(Path root, List<Path> shared, Limits limits) {
        return new ContentFolder(new Layers(root, shared), limits, Optional.empty(), PendingFiles.NONE);
    }

    /** The same folder, which keeps what it is asked. */
    public ContentFolder recording(ReadLog kept) {
        return new ContentFolder(layers, limits, Optional.of(kept), pending);
    }

    /**
     * The same folder as it would be with some files written; none is. Only for reading.
     *
     * @param files by path inside the folder
     */
    public ContentFolder with(SortedMap<String, byte[]> files) {
        return new ContentFolder(layers, limits, reads, PendingFiles.of(files));
    }

    /**
     * Asks again.
     *
     * @param trusted states up to this time, in nanoseconds since 1970, are believed without looking at the content
     * @return the question with the state of now, if the answer is the same
     */
    public Optional<RecordedRead> recheck(RecordedRead read, long trusted) {
        return new RepeatedRead(this, layers, read).again(trusted);
    }

    /** Where it is: its real path, if it exists. Of several laid over one another, where the first is. */
    public Path root() {
        return layers.own();
    }

    /** Where all folders are that are laid over one another; the first is written, and no other. */
    public List<Path> roots() {
        return layers.roots();
    }

    /** The folder below the first that a file is taken from, if it is. */
    public Optional<Path> shared(String path) {
        return layers.shared(path);
    }

    @Override
    public Optional<Path> folder(String file) {
        return shared(file);
    }

    /** What is taken in at most. */
    public Limits limits() {
        return limits;
    }

    /** The names of the folders directly in a folder, sorted, without hidden ones. */
    public List<String> folders(String folder, Diagnostics diagnostics) {
        return listing.folders(folder, diagnostics);
    }

    /** The paths of the files directly in a folder, sorted, without hidden files and editors' backups. */
    public List<String> files(String folder, Diagnostics diagnostics) {
        return listing.files(folder, diagnostics);
    }

    /** The paths of all files in a folder and the folders below it, sorted, without hidden files and backups. */
    public List<String> allFiles(String folder, Diagnostics diagnostics) {
        return listing.allFiles(folder, limits.maxFiles(), diagnostics);
    }

    /** The names of editors' backups and the like directly in a folder, sorted; only for telling someone about them. */
    public List<String> passedOver(String folder) {
        return listing.passedOver(folder);
    }

    /**
     * Turns a path that a file names into one relative to the content folder.
     *
     * @param from the file that names it
     * @param named as written, relative to the folder of {@code from}
     * @param reference where it is written, for findings
     */
    public Optional<String> resolve(SourceFile from, String named, Place reference, Diagnostics diagnostics) {
        return new NamedPath(from, named, reference).resolve(this, diagnostics);
    }

    /**
     * Checks that a file exists and is inside the content folder.
     *
     * @param reference where it is named, for findings
     */
    public boolean checkExists(String path, Place reference, Diagnostics diagnostics) {
        boolean found =
                pending.has(path) || findFile(path, reference, diagnostics).isPresent();
        if (!isPossible(path)) {
            return false;
        }
        reads.ifPresent(kept -> kept.add(
                RecordedRead.Kind.EXISTENCE,
                path,
                found ? FILE : NOTHING,
                FileState.of(layers.find(path).file())));
        return found;
    }

    /**
     * Reads a file.
     *
     * @param reference where it is named, for findings; its own path if it was found by looking
     */
    public Optional<SourceFile> read(String path, Place reference, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<byte[]> bytes = readBytes(path, reference, limits.maxFileBytes(), own);
        Optional<FileKind> other = bytes.isPresent()
                ? FileKind.find(bytes.get())
                : findFile(path, reference, new Diagnostics()).flatMap(file -> FileKind.find(beginning(file)));
        if (other.isPresent()) {
            diagnostics.report(
                    Code.OTHER_KIND_OF_FILE,
                    Place.file(path),
                    "the file is " + other.get().what() + ", whatever its name says",
                    "open it in " + other.get().program() + ", copy the words, and paste them into a plain text file of"
                            + " this name, saved as UTF-8");
            return Optional.empty();
        }
        diagnostics.addAll(own.sorted());
        return bytes.flatMap(found -> Utf8.decode(path, found, diagnostics));
    }

    private byte[] beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limits.maxFileBytes());
        } catch (IOException e) {
            return new byte[0]; // which is reported already
        }
    }

    /**
     * Reads a file that is not text, such as a font.
     *
     * @param reference where it is named, for findings
     * @param most the largest size in bytes
     */
    public Optional<byte[]> readBytes(String path, Place reference, int most, Diagnostics diagnostics) {
        Optional<byte[]> written = pending.find(path);
        if (written.isPresent()) {
            return written;
        }
        Optional<Path> file = findFile(path, reference, diagnostics);
        if (file.isEmpty()) {
            reads.ifPresent(kept -> kept.add(RecordedRead.Kind.CONTENT, path, NOTHING, Optional.empty()));
        }
        return file.flatMap(found -> bytes(path, found, most, diagnostics));
    }

    /** Changes it. What is read after that is what was written. */
    public ContentWriter writer() {
        return new ContentWriter(this, new Diagnostics());
    }

    /** The same, which tells of each file that is the site's own from now on and came from a folder below until then. */
    public ContentWriter writer(Diagnostics diagnostics) {
        return new ContentWriter(this, diagnostics);
    }

    /** True if there is a file. */
    public boolean contains(String path) {
        return pending.has(path)
                || findFile(path, Place.file(path), new Diagnostics()).isPresent();
    }

    private Optional<byte[]> bytes(String path, Path file, int most, Diagnostics diagnostics) {
        Optional<FileState> state = reads.flatMap(kept -> FileState.of(file));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length <= most) {
                reads.ifPresent(kept -> kept.add(RecordedRead.Kind.CONTENT, path, Hash.of(bytes), state));
                return Optional.of(bytes);
            }
            diagnostics.report(
                    Code.FILE_TOO_LARGE,
                    Place.file(path),
                    "the file is larger than " + most / 1024 + " KiB",
                    "a leaflet is far smaller; check that this is the right file, or split it");
        } catch (IOException e) {
            FileFindings.unreadable(path, e, diagnostics);
        }
        return Optional.empty();
    }

    /** True if there is something like a file; whoever reads it is told whether it may be read. */
    boolean isFile(String path) {
        return path.indexOf(':') < 0 && !path.contains("..") && isRegular(path);
    }

    boolean isRegular(String path) {
        return Files.isRegularFile(layers.find(path).file());
    }

    private boolean isPossible(String path) {
        return DiskNames.isPossible(layers.own(), path);
    }

    private Optional<Path> findFile(String path, Place reference, Diagnostics diagnostics) {
        try {
            Layers.Found found = layers.find(path);
            Gatekeeper.Entry entry = found.layer().gatekeeper().look(found.file());
            if (entry == Gatekeeper.Entry.FILE) {
                return Optional.of(found.file());
            }
            findings.refuse(entry, path, reference, diagnostics);
        } catch (NoSuchFileException | InvalidPathException e) {
            findings.refuse(Gatekeeper.Entry.NOTHING, path, reference, diagnostics);
        } catch (IOException e) {
            FileFindings.unreadable(path, e, diagnostics);
        }
        return Optional.empty();
    }

    /** True if there is a folder at a path. */
    public boolean hasFolder(String path) {
        return isPossible(path) && layers.hasFolder(path);
    }

    /** {@inheritDoc} Keeps the text of the last file asked for, so lines of one file are best asked for in a row. */
    @Override
    public Optional<String> find(String file, int line) {
        Shown shown = lastShown;
        if (!shown.file().equals(file)) {
            shown = new Shown(file, show(file));
            lastShown = shown;
        }
        return shown.source().flatMap(source -> source.line(line));
    }

    /** The text of a file to be shown, whatever is wrong with it; empty if it cannot be read. */
    public Optional<SourceFile> show(String file) {
        Diagnostics ignored = new Diagnostics();
        return findFile(file, Place.file(file), ignored)
                .flatMap(path -> bytes(file, path, limits.maxFileBytes(), ignored))
                .map(bytes -> SourceFile.of(file, new String(bytes, StandardCharsets.UTF_8)));
    }
}
