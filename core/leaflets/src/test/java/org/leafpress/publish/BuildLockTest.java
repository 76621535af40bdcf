package org.leafpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {
    @TempDir
    Path folder;

    private final AtomicInteger told = new AtomicInteger();
    private final CompletableFuture<String> waits = new CompletableFuture<>();
    private final CompletableFuture<String> outcome = new CompletableFuture<>();

    @Test
    void whoeverWaitsIsToldOnceAndHasItAfterwards() throws Exception {
        Path path = folder.resolve("work/lock");
        BuildLock first = BuildLock.of(path, told::incrementAndGet);
        second(path).start();
        assertThat(waits.get(1, TimeUnit.MINUTES)).isEqualTo("waits");
        assertThat(outcome).isNotDone();
        first.close();
        assertThat(outcome.get(1, TimeUnit.MINUTES)).isEqualTo("has it");
        assertThat(told).hasValue(1);
    }

    @Test
    void whoeverWaitsCanBeInterruptedAndKnowsItAfterwards() throws Exception {
        Path path = folder.resolve("work/lock");
        BuildLock first = BuildLock.of(path, told::incrementAndGet);
        try {
            Thread second = second(path);
            second.start();
            assertThat(waits.get(1, TimeUnit.MINUTES)).isEqualTo("waits");
            second.interrupt();
            assertThat(outcome.get(1, TimeUnit.MINUTES))
                    .isEqualTo("interrupted while waiting for another build, interrupted: true");
        } finally {
            first.close();
        }
        assertThat(path).doesNotExist();
    }

    /** Whoever has the lock deletes its file; what was opened before is then no lock, also if there is a new file. */
    @Test
    void aFileThatWasDeletedBeforeItWasLockedIsNoLock() throws IOException {
        Path path = folder.resolve("lock");
        FileChannel late = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileChannel later = FileChannel.open(path, StandardOpenOption.WRITE);
        Files.delete(path);
        assertThat(BuildLock.take(path, late)).isEmpty();
        assertThat(late.isOpen()).isFalse();
        BuildLock other = BuildLock.of(path, told::incrementAndGet);
        assertThat(BuildLock.take(path, later)).isEmpty();
        other.close();
        assertThat(told).hasValue(0);
    }

    /** Windows deletes no open file, so that the last build leaves its own. */
    @Test
    void whatTheLastBuildLeftInTheFileKeepsNobodyOut() throws IOException {
        Path path = Files.writeString(folder.resolve("lock"), "1 ".repeat(100));
        BuildLock.of(path, told::incrementAndGet).close();
        assertThat(told).hasValue(0);
        assertThat(path).doesNotExist();
    }

    /** Windows deletes no open file, and locks outlast their file's name. */
    @Test
    void whoeverGivesItUpHasItsFileOpenNoLonger() throws IOException {
        Path path = folder.resolve("lock");
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        BuildLock.take(path, file).orElseThrow().close();
        assertThat(file.isOpen()).isFalse();
    }

    private Thread second(Path path) {
        return new Thread(() -> {
            try {
                BuildLock lock = BuildLock.of(path, () -> {
                    told.incrementAndGet();
                    waits.complete("waits");
                });
                outcome.complete("has it");
                lock.close();
            } catch (IllegalStateException e) {
                outcome.complete(e.getMessage() + ", interrupted: "
                        + Thread.currentThread().isInterrupted());
            }
        });
    }
}
