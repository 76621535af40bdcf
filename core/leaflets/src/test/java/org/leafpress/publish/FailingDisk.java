package org.leafpress.publish;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The usual file system, on which one change fails, or whatever needs room from some change on, or all from there. */
final class FailingDisk extends FileSystemProvider {
    private final FileSystemProvider real;
    private final FileSystem system;
    private int changes;
    private int failing = Integer.MAX_VALUE;
    private Failure failure = Failure.ONCE;

    /** What fails. */
    enum Failure {
        /** One change. */
        ONCE,
        /** What needs room, from a change on. */
        FULL,
        /** Every change from one on, as after a kill or on a disk that may not be written. */
        KILLED,
        /** Nothing, but the thread is interrupted at a change. */
        INTERRUPTED
    }

    private FailingDisk(FileSystem under) {
        this.real = under.provider();
        this.system = new Disk(under);
    }

    /** A path on such a disk. */
    static Path over(Path path) {
        return new FailingDisk(path.getFileSystem()).wrapped(path);
    }

    private static FailingDisk of(Path path) {
        return (FailingDisk) path.getFileSystem().provider();
    }

    /**
     * Lets a change to the disk of a path fail.
     *
     * @param change counted from 1, from now on
     */
    static void failAt(Path path, int change, Failure failure) {
        FailingDisk disk = of(path);
        disk.changes = 0;
        disk.failing = change;
        disk.failure = failure;
    }

    /** Mends the disk. */
    static void mend(Path path) {
        of(path).failing = Integer.MAX_VALUE;
    }

    /** How many changes there were since the last failure was ordered. */
    static int changes(Path path) {
        return of(path).changes;
    }

    private void change(Path path, boolean needsRoom) throws IOException {
        changes++;
        boolean fails = switch (failure) {
            case ONCE -> changes == failing;
            case FULL -> needsRoom && changes >= failing;
            case KILLED -> changes >= failing;
            case INTERRUPTED -> false;
        };
        if (failure == Failure.INTERRUPTED && changes == failing) {
            Thread.currentThread().interrupt();
        }
        if (fails) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }

    private Path wrapped(Path path) {
        return (Path) Proxy.newProxyInstance(
                FailingDisk.class.getClassLoader(),
                new Class<?>[] {Path.class, Wrapped.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("unwrap")) {
                        return path;
                    }
                    if (method.getName().equals("getFileSystem")) {
                        return system;
                    }
                    Object[] plain = arguments == null ? new Object[0] : arguments.clone();
                    for (int i = 0; i < plain.length; i++) {
                        plain[i] = plain[i] instanceof Path other ? unwrapped(other) : plain[i];
                    }
                    try {
                        Object result = method.invoke(path, plain);
                        if (result instanceof Iterator<?> names) {
                            List<Path> all = new ArrayList<>();
                            names.forEachRemaining(name -> all.add(wrapped((Path) name)));
                            return all.iterator();
                        }
                        return result instanceof Path found ? wrapped(found) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** What all paths of such a disk can do besides. */
    interface Wrapped {
        Path unwrap();
    }

    private static Path unwrapped(Path path) {
        return path instanceof Wrapped wrapped ? wrapped.unwrap() : path;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (options.contains(StandardOpenOption.WRITE)) {
            change(path, true);
        }
        return real.newByteChannel(unwrapped(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        change(path, true);
        return real.newFileChannel(unwrapped(path), options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        change(folder, true);
        real.createDirectory(unwrapped(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        change(link, true);
        real.createLink(unwrapped(link), unwrapped(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        change(path, false);
        real.delete(unwrapped(path));
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        change(path, false);
        return real.deleteIfExists(unwrapped(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        change(target, true);
        real.copy(unwrapped(source), unwrapped(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        change(target, false);
        real.move(unwrapped(source), unwrapped(target), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> entries = real.newDirectoryStream(unwrapped(folder), entry -> true);
        List<Path> all = new ArrayList<>();
        for (Path entry : entries) {
            Path wrapped = wrapped(entry);
            if (filter.accept(wrapped)) {
                all.add(wrapped);
            }
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return all.iterator();
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(unwrapped(one), unwrapped(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(unwrapped(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(unwrapped(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(unwrapped(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(unwrapped(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(unwrapped(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(unwrapped(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(unwrapped(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    private final class Disk extends FileSystem {
        private final FileSystem under;

        Disk(FileSystem under) {
            this.under = under;
        }

        @Override
        public FileSystemProvider provider() {
            return FailingDisk.this;
        }

        @Override
        public void close() {
            // The one below stays open.
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return under.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return under.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return under.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return under.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return wrapped(under.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return under.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return under.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }
}
