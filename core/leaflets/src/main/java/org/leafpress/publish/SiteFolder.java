package org.leafpress.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.concurrent.Lazy;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.SiteFile;
import org.leafpress.render.StreamedFile;
import org.leafpress.source.FileNames;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;

/**
 * A published site, and the next one in the making. New and changed files are staged beside the site; only when all of
 * them are there does {@link #publish} move them in, following a journal, so that a build that is killed meanwhile is
 * finished by the next one. Files of the folder that Leafpress did not write are left alone. Staging is thread-safe.
 */
public final class SiteFolder implements AutoCloseable {
    private static final String JOURNAL = "journal";

    private final Path site;
    private final Staging staging;
    private final FolderSwap swap;
    private final Journal journal;
    private final List<BuildLock> locks;
    private final Checksums checksums = new Checksums();
    private List<Path> shards = List.of();

    /** The shard that had the last file that was taken: it has the next one, too, nearly always. */
    private volatile int lastTaken;

    private final AtomicInteger unchanged = new AtomicInteger();
    private Optional<PublishedFile> checksumList = Optional.empty();

    private SiteFolder(Path site, Path work, List<BuildLock> locks) {
        this.site = site;
        this.staging = new Staging(site, work.resolve("staging"), new Lazy<>(() -> Files.exists(site)));
        this.swap = FolderSwap.of(site, work);
        this.journal = new Journal(work.resolve(JOURNAL), site, staging.folder());
        this.locks = locks;
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
     * Opens the folders, alone: another build of the same work folder, or into the same site, waits. What a build that was
     * killed while publishing left undone is finished, or undone.
     *
     * @param site where the site is published
     * @param work for the staged files, the copy of the site and the lock
     * @param waiting is told once which folder another build keeps
     * @throws UncheckedIOException if they cannot be written
     * @throws IllegalStateException if another build does not end within five minutes
     */
    public static SiteFolder open(Path site, Path work, Consumer<Path> waiting) {
        Path place = OutputPlace.real(site);
        Path absoluteWork = work.toAbsolutePath().normalize();
        List<BuildLock> locks = new ArrayList<>();
        SiteFolder folder = new SiteFolder(place, absoluteWork, locks);
        try {
            locks.add(BuildLock.of(absoluteWork.resolve("lock"), () -> waiting.accept(absoluteWork)));
            if (!Files.exists(place.getParent()) || Files.isWritable(place.getParent())) {
                Path lock = place.resolveSibling("." + place.getFileName() + ".lock");
                locks.add(BuildLock.of(lock, () -> waiting.accept(place)));
            }
            folder.swap.heal();
            folder.journal.finish();
            folder.staging.clear();
            return folder;
        } catch (IOException e) {
            folder.unlock();
            throw new UncheckedIOException("cannot write to " + absoluteWork, e);
        } catch (UncheckedIOException | IllegalStateException e) {
            folder.unlock();
            throw e;
        }
    }

    /**
     * Takes a file of the next site. One that the site has already, byte for byte, is not written again.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void stage(SiteFile file) {
        put(file);
    }

    /** The same, and tells how the file can be known again. */
    public PublishedFile put(SiteFile file) {
        Staging.Staged staged = staging.write(file);
        add(staged);
        return staged.file();
    }

    /**
     * Looks whether a file of the last site is as it was published.
     *
     * @param trusted states up to this time are believed without looking at the content
     * @return the file with the state of now, if it is
     * @throws UncheckedIOException if it cannot be read
     */
    public Optional<PublishedFile> confirm(PublishedFile file, long trusted) {
        Optional<PublishedFile> taken = take(file);
        return taken.isPresent() ? taken : confirmHere(file, trusted);
    }

    /** Takes the file from a shard, if one has it. */
    private Optional<PublishedFile> take(PublishedFile file) {
        int first = lastTaken;
        for (int i = 0; i < shards.size(); i++) {
            int shard = (first + i) % shards.size();
            Path made = shards.get(shard).resolve(file.path());
            try {
                if (Files.isRegularFile(made)) {
                    byte[] content = Files.readAllBytes(made);
                    if (Hash.of(content).equals(file.hash())) {
                        lastTaken = shard;
                        return Optional.of(
                                staging.write(new RenderedFile(file.path(), content), file.checksum(), file.hash())
                                        .file());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + made, e);
            }
        }
        return Optional.empty();
    }

    private Optional<PublishedFile> confirmHere(PublishedFile file, long trusted) {
        Path published = site.resolve(file.path());
        Optional<FileState> state = FileState.of(published);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        if (state.get().isSameFile(file.state()) && state.get().isSettledBy(trusted)) {
            return Optional.of(state.get().equals(file.state()) ? file : file.with(state.get()));
        }
        try {
            return Files.isRegularFile(published)
                            && state.get().size() == file.state().size()
                            && Checksum.of(published).equals(file.checksum())
                    ? Optional.of(file.with(state.get()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + published, e);
        }
    }

    /**
     * Says where files are that others have made of the next site; to be called before anything is confirmed.
     *
     * @param folders sites of shards
     */
    public void takeFrom(List<Path> folders) {
        shards = List.copyOf(folders);
        lastTaken = 0;
    }

    /** How many files are not written again so far. */
    public int keptCount() {
        return unchanged.get();
    }

    /** Takes a file of the last site, confirmed, for the next. */
    public void keep(PublishedFile file) {
        boolean taken = !shards.isEmpty() && staging.has(file.path());
        add(new Staging.Staged(file, taken));
    }

    private void add(Staging.Staged staged) {
        checksums.add(staged.file().path(), staged.file().checksum(), staged.isNew());
        if (!staged.isNew()) {
            unchanged.incrementAndGet();
        }
    }

    /**
     * Makes the staged files, and those that have not changed, the site.
     *
     * @throws UncheckedIOException if a file cannot be written or moved
     */
    public Changes publish() {
        List<String> removed = checksums.missingFrom(site);
        stageAgain(removed);
        Staging.Staged list = staging.write(new StreamedFile(Checksums.FILE, checksums::write));
        checksumList = Optional.of(list.file());
        if (list.isNew() || checksums.stagedCount() > 0) {
            try {
                replace(removed, list.isNew());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot publish to " + site, e);
            }
        }
        return new Changes(checksums.stagedCount(), unchanged.get(), removed);
    }

    /**
     * On a disk that takes one name for another, what is removed may be what stays under a name with other capitals or
     * another form of Unicode: such files are written anew under their new names.
     */
    private void stageAgain(List<String> removed) {
        Set<String> keys = removed.stream().map(FileNames::onAnyDisk).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return;
        }
        for (String path : checksums.stageAgain(path -> keys.contains(FileNames.onAnyDisk(path)))) {
            staging.writeAgain(path);
            unchanged.decrementAndGet();
        }
    }

    private void replace(List<String> removed, boolean newList) throws IOException {
        // Where folders cannot be exchanged, pages are there before the lists that lead to them, the checksums come
        // last.
        Stream<String> last = newList ? Stream.of(Checksums.FILE) : Stream.empty();
        List<String> moved = Stream.concat(checksums.stagedFromDeepest(), last).toList();
        if (!swap.publish(new FolderSwap.Change(staging.folder(), moved, removed), checksums::has)) {
            journal.write(moved, removed);
            journal.finish();
        }
    }

    /** The checksum of the list of all files that have been put so far: it changes with every one of them. */
    public Checksum checksumOfAll() {
        MessageDigest digest = Hash.sha256();
        try {
            checksums.write(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compute a checksum", e);
        }
        return Checksum.of(digest);
    }

    /** The list of checksums as it was published. */
    public PublishedFile checksumList() {
        return checksumList.orElseThrow();
    }

    /** Lets the next build in. */
    @Override
    public void close() {
        try {
            if (!journal.isOpen()) {
                staging.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tidy up " + staging.folder(), e);
        } finally {
            unlock();
        }
    }

    private void unlock() {
        for (int i = locks.size() - 1; i >= 0; i--) {
            locks.get(i).close();
        }
    }
}
