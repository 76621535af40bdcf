package org.leafpress.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.leafpress.render.RenderedFile;
import org.leafpress.source.FileState;

/**
 * A published site, and the next one in the making. New and changed files are staged beside the site; only when all of
 * them are there does {@link #publish} move them in, following a journal, so that a build that is killed meanwhile is
 * finished by the next one. Files of the folder that Leafpress did not write are left alone. Staging is thread-safe.
 */
public final class SiteFolder implements AutoCloseable {
    private static final String JOURNAL = "journal";

    private final Path site;
    private final Path staging;
    private final Journal journal;
    private final BuildLock lock;
    private final Checksums checksums = new Checksums();
    private List<Path> shares = List.of();
    private final AtomicInteger unchanged = new AtomicInteger();
    private Optional<Notes.Written> listed = Optional.empty();

    private SiteFolder(Path site, Path work, BuildLock lock) {
        this.site = site;
        this.staging = work.resolve("staging");
        this.journal = new Journal(work.resolve(JOURNAL), site, staging);
        this.lock = lock;
    }

    /**
     * What a build changed.
     *
     * @param written files that are new or have new content
     * @param unchanged files that had the right content already
     * @param removed files of the last site that are no longer part of it, by path
     */
    public record Changes(int written, int unchanged, List<String> removed) {
        public Changes {
            removed = List.copyOf(removed);
        }
    }

    /**
     * Opens the folders, alone: another build of the same work folder waits.
     *
     * @param site where the site is published
     * @param work for the staged files, the journal and the lock
     * @throws UncheckedIOException if they cannot be written
     * @throws IllegalStateException if another build does not end within five minutes
     */
    public static SiteFolder open(Path site, Path work) {
        Path absoluteSite = site.toAbsolutePath().normalize();
        Path absoluteWork = work.toAbsolutePath().normalize();
        SiteFolder folder = new SiteFolder(absoluteSite, absoluteWork, BuildLock.of(absoluteWork));
        try {
            folder.journal.finish();
            folder.clearStaging();
            return folder;
        } catch (IOException e) {
            folder.lock.close();
            throw new UncheckedIOException("cannot write to " + absoluteWork, e);
        } catch (UncheckedIOException e) {
            folder.lock.close();
            throw e;
        }
    }

    /**
     * Finishes what a build that was killed while publishing left undone, if there is anything.
     *
     * @throws UncheckedIOException if it cannot be finished
     */
    static void recover(Path site, Path work) {
        if (Files.isRegularFile(work.resolve(JOURNAL))) {
            open(site, work).close();
        }
    }

    /**
     * Takes a file of the next site. One that the site has already, byte for byte, is not written again.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void stage(RenderedFile file) {
        put(file);
    }

    /** The same, and tells how the file can be known again. */
    Notes.Written put(RenderedFile file) {
        Checksum checksum = Checksum.of(file.content());
        checksums.add(file.path(), checksum);
        return new Notes.Written(file.path(), checksum, write(file));
    }

    private FileState write(RenderedFile file) {
        Path published = site.resolve(file.path());
        try {
            if (hasContent(published, file.content())) {
                unchanged.incrementAndGet();
                return state(published);
            }
            Path staged = staging.resolve(file.path());
            writeNew(staged, file.content());
            return state(staged);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.path(), e);
        }
    }

    /** The folder is there for all but its first file, and asking for it would cost more than writing a page. */
    private static void writeNew(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content);
        } catch (NoSuchFileException e) {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
    }

    private static FileState state(Path file) throws IOException {
        return FileState.of(file).map(FileState::moved).orElseThrow(() -> new NoSuchFileException(file.toString()));
    }

    /**
     * Looks whether a file of the last site is as it was published.
     *
     * @param trusted states up to this time are believed without looking at the content
     * @return the file with the state of now, if it is
     * @throws UncheckedIOException if it cannot be read
     */
    Optional<Notes.Written> confirm(Notes.Written file, long trusted) {
        Optional<Notes.Written> here = confirmHere(file, trusted);
        return here.isPresent() ? here : take(file);
    }

    /** Takes the file from a share, if one has it. */
    private Optional<Notes.Written> take(Notes.Written file) {
        for (Path share : shares) {
            Path made = share.resolve(file.path());
            try {
                if (Files.isRegularFile(made)) {
                    byte[] content = Files.readAllBytes(made);
                    if (Checksum.of(content).equals(file.checksum())) {
                        FileState state = write(new RenderedFile(file.path(), content));
                        unchanged.decrementAndGet();
                        return Optional.of(new Notes.Written(file.path(), file.checksum(), state));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + made, e);
            }
        }
        return Optional.empty();
    }

    private Optional<Notes.Written> confirmHere(Notes.Written file, long trusted) {
        Path published = site.resolve(file.path());
        Optional<FileState> state = FileState.of(published).map(FileState::moved);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        if (state.get().equals(file.state()) && state.get().isSettledBy(trusted)) {
            return Optional.of(file);
        }
        try {
            return Files.isRegularFile(published)
                            && Checksum.of(Files.readAllBytes(published)).equals(file.checksum())
                    ? Optional.of(new Notes.Written(file.path(), file.checksum(), state.get()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + published, e);
        }
    }

    /**
     * Says where files are that others have made of the next site; to be called before anything is confirmed.
     *
     * @param folders sites of shares
     */
    void takeFrom(List<Path> folders) {
        shares = List.copyOf(folders);
    }

    /** How many files are not written again so far. */
    int keptCount() {
        return unchanged.get();
    }

    /** Takes a file of the last site, confirmed, for the next. */
    void keep(Notes.Written file) {
        checksums.add(file.path(), file.checksum());
        unchanged.incrementAndGet();
    }

    private static boolean hasContent(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /**
     * Makes the staged files, and those that have not changed, the site.
     *
     * @throws UncheckedIOException if a file cannot be moved; the next build goes on from there
     */
    public Changes publish() {
        List<String> removed = checksums.missingFrom(site);
        int unchangedPages = unchanged.get();
        RenderedFile list = new RenderedFile(Checksums.FILE, checksums.write());
        listed = Optional.of(new Notes.Written(list.path(), Checksum.of(list.content()), write(list)));
        List<String> moved = stagedFiles();
        journal.write(moved, removed);
        journal.finish();
        int written = (int)
                moved.stream().filter(path -> !path.equals(Checksums.FILE)).count();
        return new Changes(written, unchangedPages, removed);
    }

    /** The list of checksums as it was published. */
    Notes.Written listed() {
        return listed.orElseThrow();
    }

    /** The staged files, the deepest first, so that pages are there before the lists that lead to them. */
    private List<String> stagedFiles() {
        if (!Files.isDirectory(staging)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(staging)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> staging.relativize(path).toString().replace('\\', '/'))
                    .sorted(Comparator.comparingLong((String path) ->
                                    -path.chars().filter(c -> c == '/').count())
                            .thenComparing(path -> path.equals(Checksums.FILE))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + staging, e);
        }
    }

    private void clearStaging() throws IOException {
        if (Files.isDirectory(staging)) {
            try (Stream<Path> walk = Files.walk(staging)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Lets the next build in. What is staged stays as long as the journal needs it. */
    @Override
    public void close() {
        try {
            if (!journal.isOpen()) {
                clearStaging();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tidy up " + staging, e);
        } finally {
            lock.close();
        }
    }
}
