package org.leafpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.StreamedFile;
import org.leafpress.source.FileState;

class SiteFolderTest {
    /** No state is believed. */
    private static final long NEVER = Long.MIN_VALUE + TimeUnit.DAYS.toNanos(1);

    /** Every state is believed. */
    private static final long ALWAYS = Long.MAX_VALUE;

    @TempDir
    Path folder;

    @Test
    void nothingIsPublishedUntilEverythingIsStaged() {
        publish("index.html", "old");
        try (SiteFolder next = open()) {
            next.stage(file("index.html", "new"));
            next.stage(file("topics/a.html", "a"));
            assertThat(site()).containsEntry("index.html", "old").doesNotContainKey("topics/a.html");
            next.publish();
        }
        assertThat(site()).containsEntry("index.html", "new").containsEntry("topics/a.html", "a");
    }

    @Test
    void aBuildThatIsGivenUpLeavesTheLastSiteAndNoRubbish() {
        publish("index.html", "old");
        SortedMap<String, String> before = site();
        try (SiteFolder next = open()) {
            next.stage(file("index.html", "new"));
        }
        assertThat(site()).isEqualTo(before);
        assertThat(folder.resolve("work/staging")).doesNotExist();
    }

    @Test
    void unchangedFilesAreNotWrittenAgain() throws IOException {
        publish("index.html", "same");
        FileTime past = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Files.setLastModifiedTime(folder.resolve("site/index.html"), past);
        try (SiteFolder next = open()) {
            next.stage(file("index.html", "same"));
            assertThat(next.publish()).isEqualTo(new SiteFolder.Changes(0, 1, List.of()));
        }
        assertThat(Files.getLastModifiedTime(folder.resolve("site/index.html"))).isEqualTo(past);
    }

    @Test
    void aFileThatIsMadeWhileItIsWrittenIsThereOnlyOncePublished() throws IOException {
        byte[] large = "a line of a list that goes on\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (SiteFolder next = open()) {
            PublishedFile written = next.put(inPieces("lists/all.json", large));
            assertThat(written.checksum()).isEqualTo(Checksum.of(large));
            assertThat(written.state().size()).isEqualTo(large.length);
            assertThat(folder.resolve("site/lists/all.json")).doesNotExist();
            assertThat(next.publish()).isEqualTo(new SiteFolder.Changes(1, 0, List.of()));
        }
        assertThat(folder.resolve("site/lists/all.json")).hasBinaryContent(large);
        assertThat(Files.readString(folder.resolve("site/checksums.txt")))
                .isEqualTo(Checksum.of(large) + "  lists/all.json\n");
    }

    @Test
    void aFileThatIsMadeWhileItIsWrittenStaysAsItIsIfItSaysTheSame() throws IOException {
        publish("all.json", "same");
        FileTime past = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Files.setLastModifiedTime(folder.resolve("site/all.json"), past);
        try (SiteFolder next = open()) {
            PublishedFile kept = next.put(inPieces("all.json", bytes("same")));
            assertThat(kept.state().modified()).isEqualTo(past.to(TimeUnit.NANOSECONDS));
            assertThat(next.publish()).isEqualTo(new SiteFolder.Changes(0, 1, List.of()));
        }
        assertThat(Files.getLastModifiedTime(folder.resolve("site/all.json"))).isEqualTo(past);
    }

    @Test
    void aFileThatIsMadeWhileItIsWrittenReplacesOneOfTheSameLength() {
        publish("all.json", "1234");
        try (SiteFolder next = open()) {
            next.stage(inPieces("all.json", bytes("1235")));
            assertThat(next.publish()).isEqualTo(new SiteFolder.Changes(1, 0, List.of()));
        }
        assertThat(site()).containsEntry("all.json", "1235");
    }

    @Test
    void aJournalThatIsFinishedTwiceDeletesNothingThatHasTheNameInOtherLetters() throws IOException {
        Path site = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(site.resolve("probe"), "");
        assumeThat(Files.exists(site.resolve("PROBE"))).isTrue();
        Files.writeString(site.resolve("logo.png"), "new");
        Journal journal = new Journal(folder.resolve("journal"), site, folder.resolve("staging"));
        journal.write(List.of("logo.png"), List.of("Logo.png"));
        journal.finish();
        assertThat(site.resolve("logo.png")).hasContent("new");
    }

    @Test
    void aFileThatIsEditedInPlaceWithItsSizeAndTimeKeptIsNoticed() throws Exception {
        PublishedFile page;
        try (SiteFolder first = open()) {
            page = first.put(file("index.html", "take 5 ml"));
            first.publish();
        }
        Path published = folder.resolve("site/index.html");
        assumeThat(FileState.of(published).orElseThrow().changed()).isPositive();
        long ended = FileState.of(published).orElseThrow().changed() + TimeUnit.SECONDS.toNanos(3);
        FileTime written = Files.getLastModifiedTime(published);
        long number = FileState.of(published).orElseThrow().file();
        try (SiteFolder next = open()) {
            assertThat(next.confirm(page, ended)).isPresent();
            while (now() < ended) {
                Thread.sleep(100);
            }
            Files.writeString(published, "take 9 ml", StandardOpenOption.TRUNCATE_EXISTING);
            Files.setLastModifiedTime(published, written);
            assertThat(FileState.of(published).orElseThrow().file()).isEqualTo(number);
            assertThat(next.confirm(page, ended)).isEmpty();
        }
    }

    private static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    @Test
    void aFileThatFailsWhileItIsMadeIsNotPublishedByHalves() {
        publish("all.json", "old", "index.html", "old");
        try (SiteFolder next = open()) {
            next.stage(file("index.html", "new"));
            next.stage(file("all.json", "old"));
            StreamedFile failing = new StreamedFile("broken.json", out -> {
                out.write(new byte[1 << 20]);
                throw new IllegalStateException("the template fails");
            });
            assertThatThrownBy(() -> next.stage(failing)).hasMessage("the template fails");
            next.publish();
        }
        assertThat(site()).containsOnlyKeys("all.json", "checksums.txt", "index.html");
        assertThat(folder.resolve("work/staging")).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenWhileItIsMadeIsNamed() {
        try (SiteFolder next = open()) {
            StreamedFile failing = new StreamedFile("all.json", out -> {
                throw new IOException("no space left");
            });
            assertThatThrownBy(() -> next.stage(failing))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("cannot write all.json")
                    .hasRootCauseMessage("no space left");
        }
    }

    @Test
    void filesOfTheLastSiteThatAreGoneAreRemovedWithTheirEmptyFolders() {
        publish("index.html", "1", "topics/a.html", "2");
        assertThat(publish("index.html", "1")).isEqualTo(new SiteFolder.Changes(0, 1, List.of("topics/a.html")));
        assertThat(site()).doesNotContainKey("topics/a.html");
        assertThat(folder.resolve("site/topics")).doesNotExist();
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("site/topics"));
        Files.writeString(folder.resolve("site/topics/theirs.txt"), "theirs");
        publish("index.html", "1", "topics/a.html", "2");
        publish("index.html", "1");
        assertThat(site()).containsEntry("topics/theirs.txt", "theirs");
    }

    @Test
    void aListOfChecksumsThatLeadsOutOfTheSiteRemovesNothingThere() throws IOException {
        Files.writeString(folder.resolve("precious.txt"), "precious");
        publish("index.html", "1");
        Files.writeString(
                folder.resolve("site/checksums.txt"),
                "0".repeat(64) + "  ../precious.txt\n" + "0".repeat(64) + "  " + folder.resolve("precious.txt") + "\n");
        publish("index.html", "2");
        assertThat(folder.resolve("precious.txt")).hasContent("precious");
    }

    /** At every moment readers see the old site or the new one: what was published is exchanged, never edited. */
    @Test
    void aReaderWhoHasTheOldFolderOpenSeesNoPageOfTheNewSiteUntilAllAreThere() throws IOException {
        publish("a.html", "1", "b.html", "1");
        Path open = folder.resolve("site").toRealPath();
        Object before = Files.readAttributes(open, BasicFileAttributes.class).fileKey();
        publish("a.html", "2", "b.html", "2");
        assertThat(Files.readAttributes(open, BasicFileAttributes.class).fileKey())
                .isNotEqualTo(before);
        publish("a.html", "3", "b.html", "2", "c.html", "3");
        assertThat(site())
                .containsEntry("a.html", "3")
                .containsEntry("b.html", "2")
                .containsEntry("c.html", "3");
        assertThat(Files.readAttributes(open, BasicFileAttributes.class).fileKey())
                .as("the same two folders take turns, so that a server that holds one open has the newest site")
                .isEqualTo(before);
        assertThat(files(folder.resolve("work/copy"))).isEqualTo(site());
    }

    @Test
    void filesOfOthersAreLeftAloneWheneverTheyCome() throws IOException {
        publish("index.html", "1");
        Files.createDirectories(folder.resolve("site/reports"));
        Files.writeString(folder.resolve("site/reports/theirs.txt"), "theirs");
        publish("index.html", "2");
        Files.writeString(folder.resolve("site/.htaccess"), "Deny");
        Files.createSymbolicLink(folder.resolve("site/link"), Path.of("reports"));
        publish("index.html", "3");
        publish("index.html", "4");
        assertThat(site())
                .containsEntry("reports/theirs.txt", "theirs")
                .containsEntry(".htaccess", "Deny")
                .containsEntry("index.html", "4");
        assertThat(folder.resolve("site/link")).isSymbolicLink();
        Files.delete(folder.resolve("site/.htaccess"));
        Files.writeString(folder.resolve("site/reports/theirs.txt"), "newer");
        publish("index.html", "5");
        assertThat(site()).doesNotContainKey(".htaccess").containsEntry("reports/theirs.txt", "newer");
    }

    @Test
    void aFileMayBecomeAFolderAndAFolderAFile() {
        publish("data", "1", "more/list.txt", "1");
        publish("data/list.txt", "2", "more", "2");
        assertThat(site()).containsOnlyKeys("checksums.txt", "data/list.txt", "more");
        publish("data", "3", "more", "2");
        assertThat(site()).containsEntry("data", "3").containsEntry("more", "2");
    }

    @Test
    void aNameMayChangeByCaseOnly() {
        publish("Page.html", "1");
        publish("page.html", "1");
        assertThat(site()).containsOnlyKeys("checksums.txt", "page.html");
    }

    @Test
    void aBuildThatWasKilledBetweenTheRenamesIsFinishedByTheNext() throws IOException {
        publish("index.html", "old", "gone.html", "old");
        publish("index.html", "new");
        Files.move(folder.resolve("work/copy"), folder.resolve("next"));
        Files.move(folder.resolve("site"), folder.resolve("work/former"));
        Files.move(folder.resolve("next"), folder.resolve("work/copy"));
        Files.writeString(folder.resolve("work/copy/index.html"), "newest");
        Files.writeString(
                folder.resolve("work/exchange"), folder.resolve("site").toString());
        open().close();
        assertThat(site()).containsEntry("index.html", "newest").doesNotContainKey("gone.html");
        assertThat(folder.resolve("work/former")).doesNotExist();
        assertThat(folder.resolve("work/exchange")).doesNotExist();
        publish("index.html", "after");
        assertThat(site()).containsEntry("index.html", "after");
    }

    @Test
    void aBuildThatWasKilledAfterTheRenamesLeavesTheNewSite() throws IOException {
        publish("index.html", "old");
        publish("index.html", "new");
        Files.move(folder.resolve("work/copy"), folder.resolve("work/former"));
        Files.writeString(
                folder.resolve("work/exchange"), folder.resolve("site").toString());
        open().close();
        assertThat(site()).containsEntry("index.html", "new");
        publish("index.html", "after");
        assertThat(site()).containsEntry("index.html", "after");
        assertThat(folder.resolve("work/former")).doesNotExist();
    }

    @Test
    void aCopyThatWasLeftHalfDoneIsMadeAnew() throws IOException {
        publish("index.html", "old", "b.html", "old");
        publish("index.html", "new", "b.html", "old");
        Files.delete(folder.resolve("work/copy-is-equal"));
        Files.writeString(folder.resolve("work/copy/half.html"), "half");
        Files.delete(folder.resolve("work/copy/b.html"));
        publish("index.html", "newest", "b.html", "old");
        assertThat(site()).containsEntry("b.html", "old").doesNotContainKey("half.html");
    }

    /** Bytes that are no text must not keep every later build from publishing. */
    @Test
    void damagedNotesAboutTheCopyAreDropped() throws IOException {
        publish("index.html", "old");
        publish("index.html", "new");
        Files.write(folder.resolve("work/copy-is-equal"), new byte[] {(byte) 0xFF, (byte) 0xC0, 0});
        publish("index.html", "newest");
        assertThat(site()).containsEntry("index.html", "newest");
        Files.move(folder.resolve("site"), folder.resolve("work/former"));
        Files.write(folder.resolve("work/exchange"), new byte[] {(byte) 0xFF, (byte) 0xC0, 0});
        publish("index.html", "after");
        assertThat(site()).containsEntry("index.html", "after");
        assertThat(folder.resolve("work/exchange")).doesNotExist();
    }

    @Test
    void aSiteThatWasDeletedIsWrittenAgain() throws IOException {
        publish("index.html", "old");
        publish("index.html", "new");
        SiteComparison.delete(folder.resolve("site"));
        publish("index.html", "new");
        assertThat(site()).containsOnlyKeys("checksums.txt", "index.html");
        publish("index.html", "newer");
        assertThat(site()).containsEntry("index.html", "newer");
    }

    @Test
    void aFailureLeavesTheLastSiteWhole() throws IOException {
        publish("a.html", "old", "b.html", "old");
        Files.delete(folder.resolve("site/b.html"));
        Files.createDirectories(folder.resolve("site/b.html"));
        Files.writeString(folder.resolve("site/b.html/in-the-way.txt"), "theirs");
        SortedMap<String, String> before = site();
        assertThatThrownBy(() -> publish("a.html", "new", "b.html", "new"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot publish to");
        assertThat(site()).isEqualTo(before);
        SiteComparison.delete(folder.resolve("site/b.html"));
        publish("a.html", "new", "b.html", "new");
        assertThat(site()).containsEntry("a.html", "new").containsEntry("b.html", "new");
    }

    @Test
    void twoWorkFoldersThatPublishToOneSiteTakeTurns() throws InterruptedException {
        CountDownLatch waits = new CountDownLatch(1);
        Thread second = new Thread(() -> {
            try (SiteFolder next = SiteFolder.open(
                    folder.resolve("site"), folder.resolve("other-work"), unused -> waits.countDown())) {
                next.stage(file("index.html", "second"));
                next.publish();
            }
        });
        try (SiteFolder first = open()) {
            second.start();
            assertThat(waits.await(1, TimeUnit.MINUTES)).isTrue();
            first.stage(file("index.html", "first"));
            first.stage(file("only-first.html", "1"));
            first.publish();
        }
        second.join();
        assertThat(site()).containsEntry("index.html", "second").doesNotContainKey("only-first.html");
        assertThat(folder.resolve(".site.lock")).doesNotExist();
    }

    @Test
    void aJournalOfASiteThatCannotBeExchangedIsFinished() throws IOException {
        publish("index.html", "old", "gone.html", "old", "topics/already-there.html", "new");
        Files.createDirectories(folder.resolve("work/staging"));
        Files.writeString(folder.resolve("work/staging/index.html"), "new");
        journal("remove gone.html\nmove topics/already-there.html\nmove index.html\n");
        open().close();
        assertThat(site()).containsEntry("index.html", "new").doesNotContainKey("gone.html");
        assertThat(folder.resolve("work/journal")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"remove ../precious.txt\n", "remove index.html\nremove ../precious.txt\n", "move lost.html\n"})
    void aJournalThatCannotBeFollowedIsDropped(String work) throws IOException {
        Files.writeString(folder.resolve("precious.txt"), "precious");
        publish("index.html", "1");
        journal(work);
        publish("index.html", "1");
        assertThat(folder.resolve("precious.txt")).hasContent("precious");
        assertThat(site()).containsOnlyKeys("checksums.txt", "index.html");
    }

    @Test
    void aJournalThatIsCutOffIsDropped() throws IOException {
        publish("index.html", "1", "b.html", "1");
        Files.writeString(folder.resolve("work/journal"), "0".repeat(64) + "\nremove b.html\n");
        publish("index.html", "2", "b.html", "1");
        assertThat(site()).containsEntry("b.html", "1").containsEntry("index.html", "2");
    }

    private void journal(String work) throws IOException {
        Files.writeString(folder.resolve("work/journal"), Checksum.of(bytes(work)) + "\n" + work);
    }

    @Test
    void aBuildThatWasKilledBeforePublishingChangesNothing() throws IOException {
        publish("index.html", "old");
        Files.createDirectories(folder.resolve("work/staging"));
        Files.writeString(folder.resolve("work/staging/index.html"), "half");
        Files.writeString(folder.resolve("work/journal.new"), "move ind");
        open().close();
        assertThat(site()).containsEntry("index.html", "old");
    }

    @Test
    void twoBuildsAtOnceTakeTurns() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        Thread second = new Thread(() -> {
            waiting.countDown();
            publish("index.html", "second", "only-second.html", "2");
        });
        try (SiteFolder first = open()) {
            second.start();
            waiting.await();
            first.stage(file("index.html", "first"));
            first.stage(file("only-first.html", "1"));
            first.publish();
        }
        second.join();
        assertThat(site())
                .containsEntry("index.html", "second")
                .containsKey("only-second.html")
                .doesNotContainKey("only-first.html");
    }

    @Test
    void theListOfChecksumsCanBeCheckedByOthers() throws IOException {
        publish("b.html", "b", "a.html", "a");
        assertThat(Files.readString(folder.resolve("site/checksums.txt"))).isEqualTo("""
                        ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.html
                        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.html
                        """);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("work"), "a file where a folder should be");
        assertThatThrownBy(this::open).isInstanceOf(UncheckedIOException.class).hasMessageContaining("work");
    }

    @Test
    void aFileOfTheLastSiteIsKeptIfItIsAsItWasPublished() throws IOException {
        PublishedFile page = published("topics/a.html", "same");
        Files.setLastModifiedTime(published(page), FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        try (SiteFolder next = open()) {
            PublishedFile confirmed = next.confirm(page, NEVER).orElseThrow();
            assertThat(confirmed.checksum()).isEqualTo(page.checksum());
            assertThat(confirmed.state()).isNotEqualTo(page.state());
            assertThat(next.confirm(confirmed, ALWAYS)).containsSame(confirmed);
            next.keep(confirmed);
            assertThat(next.keptCount()).isEqualTo(1);
            assertThat(next.publish()).isEqualTo(new SiteFolder.Changes(0, 1, List.of()));
            assertThat(next.checksumList().path()).isEqualTo("checksums.txt");
        }
        assertThat(site()).containsEntry("topics/a.html", "same");
    }

    @Test
    void aFileOfTheLastSiteIsNotKeptIfItIsNotAsItWasPublished() throws IOException {
        PublishedFile page = published("a.html", "same");
        Files.writeString(published(page), "sane");
        assertNotConfirmed(page);
        Files.writeString(published(page), "same and more");
        assertNotConfirmed(page);
        Files.delete(published(page));
        assertNotConfirmed(page);
        Files.createDirectory(published(page));
        assertNotConfirmed(page);
    }

    /** Within the grain of its clock, a file system may not show that a file was changed. */
    @Test
    void aStateIsBelievedOnlyIfAnyLaterChangeWouldShowInIt() throws IOException {
        PublishedFile page = published("a.html", "same");
        FileTime written = Files.getLastModifiedTime(published(page));
        Files.writeString(published(page), "sane");
        Files.setLastModifiedTime(published(page), written);
        assertNotConfirmed(page);
    }

    @Test
    void whatOthersHaveMadeIsTakenIfItIsTheVeryFile() throws IOException {
        PublishedFile page = published("topics/a.html", "same");
        Files.delete(published(page));
        Path damaged = shard("damaged", "sane");
        Path good = shard("good", "same");
        try (SiteFolder next = open()) {
            next.takeFrom(List.of(folder.resolve("nothing"), damaged));
            assertThat(next.confirm(page, ALWAYS)).isEmpty();
            next.takeFrom(List.of(folder.resolve("nothing"), damaged, good));
            PublishedFile taken = next.confirm(page, ALWAYS).orElseThrow();
            assertThat(taken.checksum()).isEqualTo(page.checksum());
            next.keep(taken);
            assertThat(next.publish()).isEqualTo(new SiteFolder.Changes(1, 0, List.of()));
        }
        assertThat(site()).containsEntry("topics/a.html", "same");
    }

    @Test
    void aFlippedBitInWhatOthersHaveMadeIsNoticed() throws IOException {
        PublishedFile page = published("topics/a.html", "same");
        Files.delete(published(page));
        byte[] content = bytes("same");
        for (int bit = 0; bit < content.length * Byte.SIZE; bit++) {
            byte[] flipped = content.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            Path damaged = shard("damaged", "same");
            Files.write(damaged.resolve("topics/a.html"), flipped);
            try (SiteFolder next = open()) {
                next.takeFrom(List.of(damaged));
                assertThat(next.confirm(page, ALWAYS)).as("bit " + bit).isEmpty();
            }
        }
    }

    @Test
    void whatTheSiteHasAlreadyIsNotTakenAgain() throws IOException {
        PublishedFile page = published("topics/a.html", "same");
        try (SiteFolder next = open()) {
            next.takeFrom(List.of(shard("good", "same")));
            next.keep(next.confirm(page, ALWAYS).orElseThrow());
            assertThat(next.publish()).isEqualTo(new SiteFolder.Changes(0, 1, List.of()));
        }
    }

    @Test
    void whatIsStagedByABuildThatWasKilledIsGoneWhenTheNextBegins() throws IOException {
        Files.createDirectories(folder.resolve("work/staging/topics"));
        Files.writeString(folder.resolve("work/staging/topics/a.html"), "half");
        try (SiteFolder next = open()) {
            assertThat(folder.resolve("work/staging")).doesNotExist();
            next.stage(file("index.html", "new"));
            next.publish();
        }
        assertThat(site()).containsOnlyKeys("checksums.txt", "index.html");
    }

    @Test
    void aFileThatSaysTheSameDoesNotStayStaged() {
        publish("all.json", "same");
        try (SiteFolder next = open()) {
            next.stage(inPieces("all.json", bytes("same")));
            assertThat(folder.resolve("work/staging/all.json")).doesNotExist();
        }
    }

    private void assertNotConfirmed(PublishedFile file) {
        try (SiteFolder next = open()) {
            assertThat(next.confirm(file, NEVER)).isEmpty();
        }
    }

    /** Publishes a file, and tells how it can be known again. */
    private PublishedFile published(String path, String content) {
        try (SiteFolder next = open()) {
            PublishedFile written = next.put(file(path, content));
            next.publish();
            return written;
        }
    }

    private Path published(PublishedFile file) {
        return folder.resolve("site").resolve(file.path());
    }

    private Path shard(String name, String content) throws IOException {
        Path file = folder.resolve(name).resolve("topics/a.html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return folder.resolve(name);
    }

    private SiteFolder open() {
        return SiteFolder.open(folder.resolve("site"), folder.resolve("work"), unused -> {});
    }

    private SiteFolder.Changes publish(String... pathsAndContents) {
        try (SiteFolder next = open()) {
            for (int i = 0; i < pathsAndContents.length; i += 2) {
                next.stage(file(pathsAndContents[i], pathsAndContents[i + 1]));
            }
            return next.publish();
        }
    }

    private static RenderedFile file(String path, String content) {
        return new RenderedFile(path, bytes(content));
    }

    private static StreamedFile inPieces(String path, byte[] content) {
        return new StreamedFile(path, out -> {
            out.write(content, 0, content.length / 3);
            out.write(content, content.length / 3, content.length - content.length / 3);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private SortedMap<String, String> site() {
        return files(folder.resolve("site"));
    }

    private static SortedMap<String, String> files(Path root) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> paths = walk.filter(Files::isRegularFile).toList();
            for (Path path : paths) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
