package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.load.Shard;

/** Shares of a site, joined, come to what one build makes and finds, though each looks at its own topics alone. */
class ShardsIT {
    private static final long SEED = 20261127;
    private static final LocalDate DATE = LocalDate.of(2026, 11, 26);

    /** They tell of the build before, which a build from nothing knows nothing of. */
    private static final Set<Code> ABOUT_THE_LAST_BUILD = EnumSet.of(Code.LEAFLET_GONE, Code.CACHE_NOT_USED);

    private static final String WITHDRAWN = """
            status: withdrawn
            taken-back:
              date: 2026-01-31
              replaced-by: %s
            """;

    @TempDir
    Path temp;

    private CleanBuilds builds;

    @BeforeEach
    void prepare() {
        builds = new CleanBuilds(temp.resolve("content"), temp.resolve("clean"));
    }

    @AfterEach
    void close() {
        builds.close();
    }

    @Test
    void joinedSharesComeToTheSameAsOneBuildAfterAnyEdit() throws IOException {
        RandomEdits edits = new RandomEdits(temp, SEED);
        // Where edits may do harm: to a site that is no share of the one that is joined.
        build("site", new Shard.Whole());
        for (int i = 0; i <= RandomEdits.KINDS; i++) {
            String edit = i == 0 ? "the first build" : edits.next();
            List<Path> shares = new ArrayList<>();
            for (int number = 1; number <= 3; number++) {
                // Each stays on its machine, and so knows what it made before.
                build("share-" + number, new Shard.Part(number, 3));
                shares.add(temp.resolve("share-" + number));
            }
            assertSame("edit " + i + ": " + edit, new Shard.Joined(shares));
        }
    }

    @Test
    void rulesAboutAllTopicsAreLeftToTheJoin() throws IOException {
        new RandomEdits(temp, SEED);
        // Alpha and gamma make the first share, beta the second.
        replace("topics/alpha/topic.yaml", "status: draft", WITHDRAWN.formatted("beta") + """
                suppress:
                  - code: LP419
                    reason: The ward knows of it.
                  - code: LP704
                    reason: Nothing to see.
                """);
        replace("topics/beta/topic.yaml", "status: draft", WITHDRAWN.formatted("gamma"));
        replace("topics/gamma/topic.yaml", "status: draft", WITHDRAWN.formatted("alpha"));
        Generated first = build("share-1", new Shard.Part(1, 2));
        Generated second = build("share-2", new Shard.Part(2, 2));
        assertThat(first.outcome().diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(Code.REPLACEMENT_TAKEN_BACK, Code.NOTHING_SUPPRESSED);
        assertThat(second.outcome().diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(Code.REPLACEMENT_TAKEN_BACK);

        Generated joined = assertSame("joined", joined(2));
        assertThat(joined.outcome().diagnostics().stream()
                        .filter(found -> found.code() == Code.REPLACEMENT_TAKEN_BACK)
                        .map(found -> found.place().file()))
                .containsExactly("topics/beta/topic.yaml", "topics/gamma/topic.yaml");
        assertThat(joined.outcome().diagnostics().stream()
                        .filter(found -> found.code() == Code.NOTHING_SUPPRESSED)
                        .map(Diagnostic::message))
                .containsExactly("there is no LP704 here to suppress");
        assertThat(joined.outcome().suppressed())
                .extracting(suppressed -> suppressed.finding().code())
                .contains(Code.REPLACEMENT_TAKEN_BACK);
    }

    @Test
    void aCodeThatTopicsOfTwoSharesHaveIsFoundByTheJoin() throws IOException {
        new RandomEdits(temp, SEED);
        replace("topics/beta/topic.yaml", "code: \"T-2\"", "code: \"T-1\"");
        assertThat(build("share-1", new Shard.Part(1, 2)).published()).isTrue();
        assertThat(build("share-2", new Shard.Part(2, 2)).published()).isTrue();
        Generated joined = assertSame("joined", joined(2));
        assertThat(joined.published()).isFalse();
        assertThat(joined.outcome().diagnostics()).extracting(Diagnostic::code).contains(Code.DUPLICATE_CODE);
    }

    @Test
    void aShareIsNotMadeWhileATopicOfAnotherThatItNamesCannotBeRead() throws IOException {
        new RandomEdits(temp, SEED);
        // Unless the site says what becomes of drafts, that turns on whether any topic is approved.
        replace("site.yaml", "contact:", "drafts: mark\ncontact:");
        String text = Files.readString(temp.resolve("content/topics/beta/en-GB.yaml"));
        // Alpha names beta, and gamma alpha.
        replace("topics/beta/en-GB.yaml", "title: Beta", "titel: Beta");
        Generated naming = build("share-1", new Shard.Part(1, 3));
        assertThat(naming.published()).isFalse();
        assertThat(naming.outcome().diagnostics().stream()
                        .filter(found -> found.code() == Code.UNKNOWN_KEY)
                        .map(found -> found.place() + ": " + found.message()))
                .containsExactly("topics/beta/en-GB.yaml:1:1: unknown key \"titel\"");
        assertThat(build("share-2", new Shard.Part(2, 3)).published()).isFalse();
        assertThat(build("share-3", new Shard.Part(3, 3)).published()).isTrue();
        assertSame("with the fault", joined(3));

        // No page of the share that was made while the fault stood may do without the topic now.
        Files.writeString(temp.resolve("content/topics/beta/en-GB.yaml"), text);
        assertThat(assertSame("mended", joined(3)).published()).isTrue();
    }

    @Test
    void aShareChecksNoTopicsButItsOwn() throws IOException {
        new RandomEdits(temp, SEED);
        // A fault that does not keep a topic from being read.
        replace("topics/beta/en-GB.yaml", "  - id: circle\n", "  - id: square\n");
        assertThat(build("share-1", new Shard.Part(1, 2)).published()).isTrue();
        assertThat(build("share-2", new Shard.Part(2, 2)).published()).isFalse();
        assertThat(assertSame("joined", joined(2)).published()).isFalse();
    }

    @Test
    void thereMayBeMoreSharesThanTopics() throws IOException {
        new RandomEdits(temp, SEED);
        for (int number = 1; number <= 5; number++) {
            Generated share = build("share-" + number, new Shard.Part(number, 5));
            assertThat(share.published()).isTrue();
            assertThat(share.topics()).isEqualTo(number <= 3 ? 1 : 0);
        }
        assertThat(assertSame("all", joined(5)).published()).isTrue();
        List<Path> empty = List.of(temp.resolve("share-4"), temp.resolve("share-5"));
        assertThat(assertSame("those without topics", new Shard.Joined(empty)).topics())
                .isEqualTo(3);
        assertThat(assertSame("a share that is missing", new Shard.Joined(List.of(temp.resolve("share-2"))))
                        .topics())
                .isEqualTo(3);
    }

    @Test
    void aPageOfAShareThatWasDamagedOnItsWayIsMadeAnew() throws IOException {
        new RandomEdits(temp, SEED);
        build("share-1", new Shard.Part(1, 2));
        build("share-2", new Shard.Part(2, 2));
        Path page = temp.resolve("share-2/site/topics/beta.html");
        byte[] content = Files.readAllBytes(page);
        content[content.length / 2] ^= 1;
        Files.write(page, content);
        assertThat(assertSame("damaged", joined(2)).published()).isTrue();
    }

    @Test
    void wholeSitesAndSharesMayTakeTurnsInOneFolder() throws IOException {
        new RandomEdits(temp, SEED);
        assertSame("a whole site", "turns", new Shard.Whole());
        build("turns", new Shard.Part(1, 2));
        Path site = temp.resolve("turns/site");
        assertThat(site.resolve("topics/alpha.html")).exists();
        assertThat(site.resolve("topics/beta.html")).doesNotExist();
        assertThat(site.resolve("index.html")).doesNotExist();
        build("turns", new Shard.Part(2, 2));
        assertThat(site.resolve("topics/alpha.html")).doesNotExist();
        assertThat(site.resolve("topics/beta.html")).exists();
        assertThat(build("turns", new Shard.Part(2, 2)).written()).isZero();
        assertSame("a whole site again", "turns", new Shard.Whole());
        assertThat(build("turns", new Shard.Whole()).written()).isZero();
    }

    private Shard joined(int count) {
        List<Path> shares = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            shares.add(temp.resolve("share-" + number));
        }
        return new Shard.Joined(shares);
    }

    private Generated assertSame(String what, Shard share) throws IOException {
        return assertSame(what, "joined", share);
    }

    /** Builds in a folder, compares with a build from nothing, and gives what the first came to. */
    private Generated assertSame(String what, String folder, Shard share) throws IOException {
        Path site = temp.resolve(folder).resolve("site");
        SortedMap<String, String> before = PublishedSite.hashes(site);
        Generated outcome = build(folder, share);
        Generated clean = builds.generate(DATE);
        assertThat(findings(outcome)).as(what).isEqualTo(findings(clean));
        assertThat(outcome.outcome().suppressed())
                .as(what)
                .isEqualTo(clean.outcome().suppressed());
        assertThat(outcome.published()).as(what).isEqualTo(clean.published());
        assertThat(outcome.topics()).as(what).isEqualTo(clean.topics());
        assertThat(outcome.pages()).as(what).isEqualTo(clean.pages());
        assertThat(PublishedSite.hashes(site))
                .as(what)
                .isEqualTo(clean.published() ? PublishedSite.hashes(builds.site()) : before);
        return outcome;
    }

    private static List<Diagnostic> findings(Generated outcome) {
        return outcome.outcome().diagnostics().stream()
                .filter(found -> !ABOUT_THE_LAST_BUILD.contains(found.code()))
                .toList();
    }

    private Generated build(String folder, Shard share) {
        Path target = temp.resolve(folder);
        TestBuild build = new TestBuild(
                temp.resolve("content"), target.resolve("site"), target.resolve("leafpress"), 2, FailOn.ERROR, DATE);
        return build.generate(share);
    }

    private void replace(String path, String from, String to) throws IOException {
        Path file = temp.resolve("content").resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
