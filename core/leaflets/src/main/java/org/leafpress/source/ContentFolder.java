package org.leafpress.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final Hash NOTHING = Hash.of("nothing");
    private static final Hash FILE = Hash.of("file");

    private final Path root;
    private final Limits limits;
    private final Optional<ReadLog> reads;

    /** Files that are read as if they were there, by path. */
    private final SortedMap<String, byte[]> pending;

    /** Findings come sorted by file, so this makes showing them take one reading of each. */
    private volatile Shown lastShown = new Shown("", Optional.empty());

    private record Shown(String file, Optional<SourceFile> source) {}

    private ContentFolder(Path root, Limits limits, Optional<ReadLog> reads, SortedMap<String, byte[]> pending) {
        this.root = root;
        this.limits = limits;
        this.reads = reads;
        this.pending = pending;
    }

    /** The content at a path, which need not exist: then every file is missing. */
    public static ContentFolder at(Path root, Limits limits) {
        try {
            return new ContentFolder(root.toRealPath(), limits, Optional.empty(), new TreeMap<>());
        } catch (NoSuchFileException e) {
            return new ContentFolder(root.toAbsolutePath().normalize(), limits, Optional.empty(), new TreeMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + root, e);
        }
    }

    /** The same folder, which keeps what it is asked. */
    public ContentFolder recording(ReadLog kept) {
        return new ContentFolder(root, limits, Optional.of(kept), pending);
    }

    /**
     * The same folder as it would be with some files written; none is. Only for reading.
     *
     * @param files by path inside the folder
     */
    public ContentFolder with(SortedMap<String, byte[]> files) {
        return new ContentFolder(root, limits, reads, Collections.unmodifiableSortedMap(new TreeMap<>(files)));
    }

    /**
     * Asks again.
     *
     * @param trusted states up to this time, in nanoseconds since 1970, are believed without looking at the content
     * @return the question with the state of now, if the answer is the same
     */
    public Optional<RecordedRead> recheck(RecordedRead read, long trusted) {
        Path path = DiskNames.find(root, read.path());
        Optional<FileState> state = FileState.of(path);
        if (state.isPresent()
                && state.equals(read.state())
                && state.get().isSettledBy(trusted)
                && (read.kind() != RecordedRead.Kind.LISTING || state.get().changed() != 0)) {
            return Optional.of(read);
        }
        Hash answer = switch (read.kind()) {
            case CONTENT -> contentNow(read.path());
            case EXISTENCE -> Files.isRegularFile(path) ? FILE : NOTHING;
            case LISTING -> Files.isDirectory(path) ? listing(childrenOf(read.path(), new Diagnostics())) : NOTHING;
        };
        return answer.equals(read.answer())
                ? Optional.of(new RecordedRead(read.kind(), read.path(), answer, state))
                : Optional.empty();
    }

    private Hash contentNow(String path) {
        Diagnostics ignored = new Diagnostics();
        ReadLog again = new ReadLog();
        ContentFolder asked = recording(again);
        asked.readBytes(path, Place.file(path), Integer.MAX_VALUE - 1, ignored);
        return again.all().stream()
                .filter(read -> read.kind() == RecordedRead.Kind.CONTENT)
                .map(RecordedRead::answer)
                .findFirst()
                .orElse(NOTHING);
    }

    private static Hash listing(List<Child> children) {
        StringBuilder names = new StringBuilder();
        for (Child child : children) {
            names.append(child.onDisk()).append(child.folder() ? "/" : "").append('\n');
        }
        return Hash.of(names.toString());
    }

    /** Where it is: its real path, if it exists. */
    public Path root() {
        return root;
    }

    /** What is taken in at most. */
    public Limits limits() {
        return limits;
    }

    /** The names of the folders directly in a folder, sorted, without hidden ones. */
    public List<String> folders(String folder, Diagnostics diagnostics) {
        return children(folder, diagnostics).stream()
                .filter(child -> isFolder(child, diagnostics))
                .map(Child::name)
                .toList();
    }

    /** The paths of the files directly in a folder, sorted, without hidden files and editors' backups. */
    public List<String> files(String folder, Diagnostics diagnostics) {
        return children(folder, diagnostics).stream()
                .filter(child -> !leadsToFolder(child))
                .map(Child::path)
                .toList();
    }

    /** The paths of all files in a folder and the folders below it, sorted, without hidden files and backups. */
    public List<String> allFiles(String folder, Diagnostics diagnostics) {
        List<String> files = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(folder);
        while (!open.isEmpty()) {
            for (Child child : children(open.remove(), diagnostics)) {
                if (isFolder(child, diagnostics)) {
                    open.add(child.path());
                } else if (!leadsToFolder(child)) {
                    files.add(child.path());
                }
            }
            if (files.size() > limits.maxFiles()) {
                diagnostics.report(
                        Code.TOO_MANY_FILES,
                        Place.file(folder),
                        "the folder holds more than " + limits.maxFiles() + " files",
                        "keep only what the leaflets use here");
                break;
            }
        }
        files.sort(null);
        return List.copyOf(files);
    }

    /**
     * Turns a path that a file names into one relative to the content folder.
     *
     * @param from the file that names it
     * @param named as written, relative to the folder of {@code from}
     * @param reference where it is written, for findings
     */
    public Optional<String> resolve(SourceFile from, String named, Place reference, Diagnostics diagnostics) {
        if (named.indexOf('\\') >= 0 && named.indexOf(':') < 0) {
            diagnostics.report(
                    Code.BAD_FORMAT,
                    reference,
                    "the path has a backslash",
                    "write \"" + named.replace('\\', '/') + "\"");
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        boolean inside = !named.startsWith("/") && !named.contains(":");
        for (String part : (from.folder() + "/" + named).split("/", -1)) {
            if (part.equals("..")) {
                inside &= parts.pollLast() != null;
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        if (!inside) {
            String bare = named.replaceFirst("^/+", "");
            reportOutside(
                    reference,
                    isFile((from.folder().isEmpty() ? "" : from.folder() + "/") + bare)
                            ? "write \"" + bare + "\", without the / at its start"
                            : "copy the file into the content folder and name it from there",
                    diagnostics);
            return Optional.empty();
        }
        return Optional.of(FileNames.composed(String.join("/", parts)));
    }

    /**
     * Checks that a file exists and is inside the content folder.
     *
     * @param reference where it is named, for findings
     */
    public boolean checkExists(String path, Place reference, Diagnostics diagnostics) {
        boolean found = pending.containsKey(path)
                || findFile(path, reference, diagnostics).isPresent();
        if (!DiskNames.isPossible(root, path)) {
            return false;
        }
        reads.ifPresent(kept -> kept.add(
                RecordedRead.Kind.EXISTENCE, path, found ? FILE : NOTHING, FileState.of(DiskNames.find(root, path))));
        return found;
    }

    /**
     * ReadLog a file.
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
     * ReadLog a file that is not text, such as a font.
     *
     * @param reference where it is named, for findings
     * @param most the largest size in bytes
     */
    public Optional<byte[]> readBytes(String path, Place reference, int most, Diagnostics diagnostics) {
        if (pending.containsKey(path)) {
            return Optional.of(pending.get(path).clone());
        }
        Optional<Path> file = findFile(path, reference, diagnostics);
        if (file.isEmpty()) {
            reads.ifPresent(kept -> kept.add(RecordedRead.Kind.CONTENT, path, NOTHING, Optional.empty()));
        }
        return file.flatMap(found -> bytes(path, found, most, diagnostics));
    }

    /**
     * Writes a file, so that it has either its old content or all of the new. Folders are made as needed.
     *
     * @param path inside the content folder, as {@link #resolve} gives it
     * @throws UncheckedIOException if it cannot be written, or would be outside the folder
     */
    public void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #write(String, String)}, of any bytes. */
    public void write(String path, byte[] content) {
        Path file = DiskNames.find(root, path);
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        Path parent = file.resolve("..").normalize();
        try {
            Files.createDirectories(parent);
            if (!parent.toRealPath().startsWith(root)) {
                throw new IOException("it is outside the content folder");
            }
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * Writes several files: all of them, or none if one cannot be written.
     *
     * @param files by path inside the content folder
     * @throws UncheckedIOException if that cannot be done; then every file is as it was
     */
    public void writeAll(SortedMap<String, byte[]> files) {
        Diagnostics ignored = new Diagnostics();
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            files.forEach((path, content) -> {
                Path file = root.resolve(path);
                Optional<byte[]> before = Files.exists(file)
                        ? readBytes(path, Place.file(path), Integer.MAX_VALUE - 1, ignored)
                        : Optional.empty();
                write(path, content);
                undo.push(before.<Runnable>map(old -> () -> write(path, old)).orElse(() -> delete(file)));
            });
        } catch (UncheckedIOException e) {
            undo.forEach(Runnable::run);
            throw e;
        }
    }

    /** True if there is a file. */
    public boolean contains(String path) {
        return pending.containsKey(path)
                || findFile(path, Place.file(path), new Diagnostics()).isPresent();
    }

    /**
     * Deletes a file, if it is there.
     *
     * @throws UncheckedIOException if that cannot be done
     */
    public void delete(String path) {
        delete(DiskNames.find(root, path));
    }

    /**
     * Writes several files and then gives a folder another name: all of it, or nothing.
     *
     * @param files by path inside the content folder, those in the folder by its old name
     * @throws UncheckedIOException if that cannot be done; then every file is as it was
     */
    public void writeAllAndMove(SortedMap<String, byte[]> files, String from, String to) {
        Diagnostics ignored = new Diagnostics();
        SortedMap<String, byte[]> before = new TreeMap<>();
        files.keySet()
                .forEach(path -> readBytes(path, Place.file(path), Integer.MAX_VALUE - 1, ignored)
                        .ifPresent(bytes -> before.put(path, bytes)));
        writeAll(files);
        try {
            Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            writeAll(before);
            throw new UncheckedIOException("cannot rename " + root.resolve(from) + " to " + root.resolve(to), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
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
            reportUnreadable(path, e, diagnostics);
        }
        return Optional.empty();
    }

    private Optional<Path> findFile(String path, Place reference, Diagnostics diagnostics) {
        try {
            Path file = DiskNames.find(root, path).toRealPath();
            if (!file.startsWith(root)) {
                reportOutside(
                        reference, "copy the file into the content folder and name it from there", diagnostics);
            } else if (!Files.isRegularFile(file)) {
                diagnostics.report(
                        Code.FILE_UNREADABLE, reference, "\"" + path + "\" is not a file", "name a file, not a folder");
            } else {
                return Optional.of(file);
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            reportMissing(path, reference, diagnostics);
        } catch (IOException e) {
            reportUnreadable(path, e, diagnostics);
        }
        return Optional.empty();
    }

    private void reportMissing(String path, Place reference, Diagnostics diagnostics) {
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, Math.max(0, slash));
        String help = new NearFiles(this)
                .find(path, reference.file())
                .map(near -> didYouMean(near, path, reference))
                .orElse(folder.isEmpty() ? "add the file" : "add the file to the folder \"" + folder + "\"");
        diagnostics.report(Code.FILE_MISSING, reference, "there is no file \"" + path + "\"", help);
    }

    /** Names a file as it is to be written where the missing one is named. */
    private static String didYouMean(String near, String path, Place reference) {
        String base = reference.file().substring(0, reference.file().lastIndexOf('/') + 1);
        String question = "did you mean \"" + (near.startsWith(base) ? near.substring(base.length()) : near) + "\"?";
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String renamed = near.substring(0, near.lastIndexOf('/') + 1) + FileNames.of(path);
        return near.endsWith("." + ending)
                ? question
                : question + " Rename it to \"" + FileNames.of(path) + "\""
                        + (renamed.equals(path) ? "" : ", and write \"" + renamed + "\" here");
    }

    private boolean isFile(String path) {
        return path.indexOf(':') < 0 && !path.contains("..") && Files.isRegularFile(DiskNames.find(root, path));
    }

    private static void reportOutside(Place reference, String help, Diagnostics diagnostics) {
        diagnostics.report(Code.PATH_OUTSIDE, reference, "the path leads out of the content folder", help);
    }

    private static void reportUnreadable(String path, Exception cause, Diagnostics diagnostics) {
        diagnostics.report(
                Code.FILE_UNREADABLE,
                Place.file(path),
                "the file cannot be read: " + cause.getClass().getSimpleName(),
                "check that it is not locked and that you may read it");
    }

    /**
     * What stands in a folder.
     *
     * @param path relative to the content folder
     * @param name composed
     * @param onDisk the name as the file system has it
     * @param folder whether it is a folder itself, and no link to one
     * @param odd true for links and whatever else is neither a file nor a folder
     */
    private record Child(String path, String name, String onDisk, boolean folder, boolean odd) {}

    private List<Child> children(String folder, Diagnostics diagnostics) {
        Path path = DiskNames.find(root, folder);
        Optional<FileState> state = reads.flatMap(kept -> FileState.of(path));
        boolean exists = Files.isDirectory(path);
        List<Child> children = withPending(folder, exists ? childrenOf(folder, diagnostics) : List.of());
        reads.ifPresent(
                kept -> kept.add(RecordedRead.Kind.LISTING, folder, exists ? listing(children) : NOTHING, state));
        return withoutTwins(children, diagnostics);
    }

    /** One of the files of each name; names that differ only in how letters and accents are put together are one. */
    private static List<Child> withoutTwins(List<Child> children, Diagnostics diagnostics) {
        List<Child> single = new ArrayList<>();
        for (Child child : children) {
            if (!single.isEmpty() && single.get(single.size() - 1).name().equals(child.name())) {
                diagnostics.report(
                        Code.SAME_NAME,
                        Place.file(child.path()),
                        "two files have this name: in one of them, letters and their accents are kept apart",
                        "delete one of the two, or give it another name");
            } else {
                single.add(child);
            }
        }
        return single;
    }

    private List<Child> withPending(String folder, List<Child> children) {
        if (pending.isEmpty()) {
            return children;
        }
        SortedMap<String, Child> all = new TreeMap<>();
        children.forEach(child -> all.put(child.name(), child));
        String start = folder.isEmpty() ? "" : folder + "/";
        for (String path : pending.keySet()) {
            if (path.startsWith(start)) {
                String rest = path.substring(start.length());
                int slash = rest.indexOf('/');
                String name = slash < 0 ? rest : rest.substring(0, slash);
                all.putIfAbsent(name, new Child(start + name, name, name, slash >= 0, false));
            }
        }
        return List.copyOf(all.values());
    }

    private List<Child> childrenOf(String folder, Diagnostics diagnostics) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(DiskNames.find(root, folder))) {
            List<Child> children = new ArrayList<>();
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!isPassedOver(name)) {
                    children.add(child(folder, name, entry));
                }
            }
            children.sort(Comparator.comparing(Child::name).thenComparing(Child::onDisk));
            return children;
        } catch (IOException | DirectoryIteratorException e) {
            reportUnreadable(folder, e, diagnostics);
            return List.of();
        }
    }

    private static Child child(String folder, String onDisk, Path entry) {
        String name = FileNames.composed(onDisk);
        String path = folder.isEmpty() ? name : folder + "/" + name;
        try {
            BasicFileAttributes found =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Child(path, name, onDisk, found.isDirectory(), !found.isDirectory() && !found.isRegularFile());
        } catch (IOException e) {
            return new Child(
                    path, name, onDisk, false, true); // gone again, or not for us; whoever reads it will be told
        }
    }

    /** A folder of its own; a link to a folder is reported, since following it could lead anywhere or in circles. */
    private boolean isFolder(Child child, Diagnostics diagnostics) {
        if (!child.folder() && leadsToFolder(child)) {
            diagnostics.report(
                    Code.PATH_OUTSIDE,
                    Place.file(child.path()),
                    "the folder is a symbolic link, which is not followed",
                    "put the folder itself here");
        }
        return child.folder();
    }

    /** True if there is a folder at a path. */
    public boolean hasFolder(String path) {
        return DiskNames.isPossible(root, path) && Files.isDirectory(DiskNames.find(root, path));
    }

    private boolean leadsToFolder(Child child) {
        return child.folder() || (child.odd() && Files.isDirectory(DiskNames.find(root, child.path())));
    }

    /** True for hidden files, editors' backups and the like, which are not read whatever folder they are in. */
    public static boolean isPassedOver(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.startsWith("#")
                || name.endsWith("~")
                || name.endsWith(".bak")
                || name.endsWith(".orig")
                || name.endsWith(".swp")
                || name.endsWith(".tmp")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini");
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
