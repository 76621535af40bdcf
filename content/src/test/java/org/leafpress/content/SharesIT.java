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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.Build;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Progress;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.site.Share;

/** Shares of a site, joined, come to what one build makes and finds, though each looks at its own topics alone. */
class SharesIT {
    private static final int EDITS = 40;
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

    @Test
    void joinedSharesComeToTheSameAsOneBuildAfterAnyEdit() throws IOException {
        RandomEdits edits = new RandomEdits(temp, SEED);
        // Where edits may do harm: to a site that is no share of the one that is joined.
        build("site", new Share.Whole());
        for (int i = 0; i < EDITS; i++) {
            String edit = i == 0 ? "the first build" : edits.next();
            List<Path> shares = new ArrayList<>();
            for (int number = 1; number <= 3; number++) {
                // Each stays on its machine, and so knows what it made before.
                build("share-" + number, new Share.Part(number, 3));
                shares.add(temp.resolve("share-" + number));
            }
            assertSame("edit " + i + ": " + edit, new Share.Joined(shares));
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
        Outcome first = build("share-1", new Share.Part(1, 2));
        Outcome second = build("share-2", new Share.Part(2, 2));
        assertThat(first.diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(Code.REPLACEMENT_TAKEN_BACK, Code.NOTHING_SUPPRESSED);
        assertThat(second.diagnostics()).extracting(Diagnostic::code).doesNotContain(Code.REPLACEMENT_TAKEN_BACK);

        Outcome joined = assertSame("joined", joined(2));
        assertThat(joined.diagnostics().stream()
                        .filter(found -> found.code() == Code.REPLACEMENT_TAKEN_BACK)
                        .map(found -> found.place().file()))
                .containsExactly("topics/beta/topic.yaml", "topics/gamma/topic.yaml");
        assertThat(joined.diagnostics().stream()
                        .filter(found -> found.code() == Code.NOTHING_SUPPRESSED)
                        .map(Diagnostic::message))
                .containsExactly("there is no LP704 here to suppress");
        assertThat(joined.suppressed())
                .extracting(suppressed -> suppressed.finding().code())
                .contains(Code.REPLACEMENT_TAKEN_BACK);
    }

    @Test
    void aCodeThatTopicsOfTwoSharesHaveIsFoundByTheJoin() throws IOException {
        new RandomEdits(temp, SEED);
        replace("topics/beta/topic.yaml", "code: \"T-2\"", "code: \"T-1\"");
        assertThat(build("share-1", new Share.Part(1, 2)).published()).isTrue();
        assertThat(build("share-2", new Share.Part(2, 2)).published()).isTrue();
        Outcome joined = assertSame("joined", joined(2));
        assertThat(joined.published()).isFalse();
        assertThat(joined.diagnostics()).extracting(Diagnostic::code).contains(Code.DUPLICATE_CODE);
    }

    @Test
    void aShareIsNotMadeWhileATopicOfAnotherThatItNamesCannotBeRead() throws IOException {
        new RandomEdits(temp, SEED);
        String text = Files.readString(temp.resolve("content/topics/beta/en-GB.yaml"));
        // Alpha names beta, and gamma alpha.
        replace("topics/beta/en-GB.yaml", "title: Beta", "titel: Beta");
        Outcome naming = build("share-1", new Share.Part(1, 3));
        assertThat(naming.published()).isFalse();
        assertThat(naming.diagnostics().stream()
                        .filter(found -> found.code() == Code.UNKNOWN_KEY)
                        .map(found -> found.place() + ": " + found.message()))
                .containsExactly("topics/beta/en-GB.yaml:1:1: unknown key \"titel\"");
        assertThat(build("share-2", new Share.Part(2, 3)).published()).isFalse();
        assertThat(build("share-3", new Share.Part(3, 3)).published()).isTrue();
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
        assertThat(build("share-1", new Share.Part(1, 2)).published()).isTrue();
        assertThat(build("share-2", new Share.Part(2, 2)).published()).isFalse();
        assertThat(assertSame("joined", joined(2)).published()).isFalse();
    }

    @Test
    void thereMayBeMoreSharesThanTopics() throws IOException {
        new RandomEdits(temp, SEED);
        for (int number = 1; number <= 5; number++) {
            Outcome share = build("share-" + number, new Share.Part(number, 5));
            assertThat(share.published()).isTrue();
            assertThat(share.topics()).isEqualTo(number <= 3 ? 1 : 0);
        }
        assertThat(assertSame("all", joined(5)).published()).isTrue();
        List<Path> empty = List.of(temp.resolve("share-4"), temp.resolve("share-5"));
        assertThat(assertSame("those without topics", new Share.Joined(empty)).topics())
                .isEqualTo(3);
        assertThat(assertSame("a share that is missing", new Share.Joined(List.of(temp.resolve("share-2"))))
                        .topics())
                .isEqualTo(3);
    }

    @Test
    void wholeSitesAndSharesMayTakeTurnsInOneFolder() throws IOException {
        new RandomEdits(temp, SEED);
        assertSame("a whole site", "turns", new Share.Whole());
        build("turns", new Share.Part(1, 2));
        Path site = temp.resolve("turns/site");
        assertThat(site.resolve("topics/alpha.html")).exists();
        assertThat(site.resolve("topics/beta.html")).doesNotExist();
        assertThat(site.resolve("index.html")).doesNotExist();
        build("turns", new Share.Part(2, 2));
        assertThat(site.resolve("topics/alpha.html")).doesNotExist();
        assertThat(site.resolve("topics/beta.html")).exists();
        assertThat(build("turns", new Share.Part(2, 2)).written()).isZero();
        assertSame("a whole site again", "turns", new Share.Whole());
        assertThat(build("turns", new Share.Whole()).written()).isZero();
    }

    private Share joined(int count) {
        List<Path> shares = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            shares.add(temp.resolve("share-" + number));
        }
        return new Share.Joined(shares);
    }

    private Outcome assertSame(String what, Share share) throws IOException {
        return assertSame(what, "joined", share);
    }

    /** Builds in a folder, compares with a build from nothing, and gives what the first came to. */
    private Outcome assertSame(String what, String folder, Share share) throws IOException {
        Path site = temp.resolve(folder).resolve("site");
        SortedMap<String, String> before = PublishedSite.hashes(site);
        Outcome outcome = build(folder, share);
        PublishedSite.delete(temp.resolve("clean"));
        Outcome clean = build("clean", new Share.Whole());
        assertThat(findings(outcome)).as(what).isEqualTo(findings(clean));
        assertThat(outcome.suppressed()).as(what).isEqualTo(clean.suppressed());
        assertThat(outcome.published()).as(what).isEqualTo(clean.published());
        assertThat(outcome.topics()).as(what).isEqualTo(clean.topics());
        assertThat(outcome.pages()).as(what).isEqualTo(clean.pages());
        assertThat(PublishedSite.hashes(site))
                .as(what)
                .isEqualTo(clean.published() ? PublishedSite.hashes(temp.resolve("clean/site")) : before);
        return outcome;
    }

    private static List<Diagnostic> findings(Outcome outcome) {
        return outcome.diagnostics().stream()
                .filter(found -> !ABOUT_THE_LAST_BUILD.contains(found.code()))
                .toList();
    }

    private Outcome build(String folder, Share share) {
        Path target = temp.resolve(folder);
        Build build = new Build(
                temp.resolve("content"), target.resolve("site"), target.resolve("leafpress"), 2, FailOn.ERROR, DATE);
        return Leafpress.generate(build, share, Progress.none());
    }

    private void replace(String path, String from, String to) throws IOException {
        Path file = temp.resolve("content").resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
