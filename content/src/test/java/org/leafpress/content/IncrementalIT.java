package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.Outcome;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.load.Shard;

/** A build that does only what has changed comes to the same as one from nothing, whatever was changed. */
class IncrementalIT {
    /** Each kind six times. */
    private static final int EDITS = 6 * RandomEdits.KINDS;

    private static final long SEED = 20261126;

    /** They tell of the build before, which a clean build knows nothing of. */
    private static final Set<Code> ABOUT_THE_LAST_BUILD = EnumSet.of(Code.LEAFLET_GONE, Code.CACHE_NOT_USED);

    private static final Pattern PICTURE = Pattern.compile(" src=\"([^\"]+\\.svg)\"");

    @TempDir
    Path temp;

    private LocalDate date = LocalDate.of(2026, 11, 26);

    @Test
    void randomEditsComeToTheSameAsACleanBuild() throws IOException {
        RandomEdits edits = new RandomEdits(temp, SEED);
        int published = 0;
        try (CleanBuilds clean = new CleanBuilds(temp.resolve("content"), temp.resolve("clean"))) {
            for (int i = 0; i <= EDITS; i++) {
                String edit = i == 0 ? "the first build" : edits.next();
                if (edit.equals(RandomEdits.NEXT_DAY)) {
                    date = date.plusDays(1);
                }
                published += comesToTheSame("edit " + i + ": " + edit, clean) ? 1 : 0;
            }
        }
        assertThat(published).isGreaterThan(EDITS / 2);
    }

    /** Whether the site is published as well. */
    private boolean comesToTheSame(String what, CleanBuilds builds) throws IOException {
        SortedMap<String, String> before = PublishedSite.hashes(temp.resolve("site"));
        Generated incremental = build("site", "work");
        Generated clean = builds.generate(date);
        assertThat(findings(incremental)).as(what).isEqualTo(findings(clean));
        assertThat(incremental.published()).as(what).isEqualTo(clean.published());
        assertThat(incremental.topics()).as(what).isEqualTo(clean.topics());
        assertThat(incremental.pages()).as(what).isEqualTo(clean.pages());
        SortedMap<String, String> expected = clean.published() ? PublishedSite.hashes(builds.site()) : before;
        assertThat(differences(PublishedSite.hashes(temp.resolve("site")), expected))
                .as(what)
                .isEmpty();
        assertThat(missingPictures()).as(what).isEmpty();
        return clean.published();
    }

    @Test
    void nothingIsWrittenWhenNothingHasChanged() throws IOException {
        new RandomEdits(temp, SEED);
        Generated first = build("site", "work");
        Generated second = build("site", "work");
        assertThat(first.written()).isPositive();
        assertThat(second.written()).isZero();
        assertThat(second.unchanged()).isEqualTo(first.written());
        assertThat(second.outcome().diagnostics()).isEqualTo(first.outcome().diagnostics());
        assertThat(second.published()).isTrue();
    }

    @Test
    void aTopicIsRenderedAgainOnlyWithThoseThatNameIt() throws IOException {
        new RandomEdits(temp, SEED);
        build("site", "work");
        Path topic = temp.resolve("content/topics/beta/en-GB.yaml");
        Files.writeString(topic, Files.readString(topic).replace("title: Beta", "title: Beta anew"));
        SortedMap<String, String> before = PublishedSite.hashes(temp.resolve("site"));
        build("site", "work");
        SortedMap<String, String> after = PublishedSite.hashes(temp.resolve("site"));
        // Alpha names beta as related; the other lists are about all topics.
        assertThat(differences(before, after))
                .contains("topics/alpha.html", "topics/beta.html", "index.html", "a-z.html", "checksums.txt")
                .doesNotContain("topics/gamma.html");
    }

    @Test
    void aBodyMapServesAllTopicsWithTheSameAreasAndGoesWithTheLastOfThem() throws IOException {
        new RandomEdits(temp, SEED);
        build("site", "work");
        assertThat(bodyMaps()).containsExactly("body-maps/hand.svg");
        areas("beta", "[foot, hand]");
        assertThat(bodyMaps()).containsExactly("body-maps/hand.svg", "body-maps/hand_foot.svg");
        assertThat(Files.readString(temp.resolve("site/topics/beta.html"))).contains("../body-maps/hand_foot.svg");
        assertThat(Files.readString(temp.resolve("site/topics/gamma.html"))).contains("../body-maps/hand.svg");
        withdraw("beta");
        assertThat(bodyMaps()).containsExactly("body-maps/hand.svg");
        withdraw("alpha");
        assertThat(bodyMaps()).containsExactly("body-maps/hand.svg");
        withdraw("gamma");
        assertThat(bodyMaps()).isEmpty();
        assertThat(missingPictures()).isEmpty();
    }

    @Test
    void aFileOfTheThemeThatIsInTheWayOfABodyMapIsReported() throws IOException {
        new RandomEdits(temp, SEED);
        Path asset = temp.resolve("content/theme/assets/body-maps/hand.svg");
        Files.createDirectories(asset.getParent());
        Files.writeString(asset, "<svg/>");
        Generated outcome = build("site", "work");
        assertThat(outcome.published()).isFalse();
        assertThat(outcome.outcome().diagnostics()).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo(Code.OUTPUT_COLLISION);
            assertThat(found.message())
                    .isEqualTo("both body-areas of topics/alpha/topic.yaml and assets/body-maps/hand.svg of the theme"
                            + " would be published as body-maps/hand.svg");
        });
    }

    private void areas(String topic, String areas) throws IOException {
        edit("topics/" + topic + "/topic.yaml", "body-areas: .*", "body-areas: " + areas);
    }

    private void withdraw(String topic) throws IOException {
        edit(
                "topics/" + topic + "/topic.yaml",
                "status: draft",
                "status: withdrawn\ntaken-back:\n  date: 2026-11-01\n  reason: out-of-date");
    }

    private void edit(String path, String pattern, String replacement) throws IOException {
        Path file = temp.resolve("content").resolve(path);
        Files.writeString(file, Files.readString(file).replaceFirst(pattern, replacement));
        Generated outcome = build("site", "work");
        assertThat(outcome.published())
                .as(outcome.outcome().diagnostics().toString())
                .isTrue();
    }

    private List<String> bodyMaps() {
        return PublishedSite.hashes(temp.resolve("site")).keySet().stream()
                .filter(path -> path.startsWith("body-maps/"))
                .toList();
    }

    /** Pictures of pages that are no files of the site. */
    private List<String> missingPictures() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String page : PublishedSite.hashes(temp.resolve("site")).keySet()) {
            if (page.endsWith(".html")) {
                Path folder = temp.resolve("site").resolve(page).resolveSibling("");
                Matcher picture =
                        PICTURE.matcher(Files.readString(temp.resolve("site").resolve(page)));
                while (picture.find()) {
                    if (!Files.exists(folder.resolve(picture.group(1)).normalize())) {
                        missing.add(page + ": " + picture.group(1));
                    }
                }
            }
        }
        return missing;
    }

    @Test
    void aDamagedRecordIsReportedAndNotTrusted() throws IOException {
        new RandomEdits(temp, SEED);
        build("site", "work");
        SortedMap<String, String> before = PublishedSite.hashes(temp.resolve("site"));
        Path cache = temp.resolve("work/cache");
        byte[] bytes = Files.readAllBytes(cache);
        bytes[bytes.length / 2] ^= 1;
        Files.write(cache, bytes);
        Generated outcome = build("site", "work");
        assertThat(outcome.outcome().diagnostics()).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo(Code.CACHE_NOT_USED);
            assertThat(found.place()).hasToString("cache");
            assertThat(found.message()).isEqualTo("the record of the last build is damaged");
            assertThat(found.help()).contains("nothing needs to be done; what cannot be taken from it is built anew");
        });
        assertThat(PublishedSite.hashes(temp.resolve("site"))).isEqualTo(before);
        assertThat(build("site", "work").outcome().diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(Code.CACHE_NOT_USED);
    }

    @Test
    void sharesOfOtherMachinesJoinToTheSameSite() throws IOException {
        new RandomEdits(temp, SEED);
        build("site", "work");
        List<Path> shares = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            Path machine = temp.resolve("machine-" + number);
            new RandomEdits(machine, SEED);
            Path target = machine.resolve("target");
            Generated outcome = new TestBuild(
                            machine.resolve("content"),
                            target.resolve("site"),
                            target.resolve("leafpress"),
                            1,
                            FailOn.ERROR,
                            date)
                    .generate(new Shard.Part(number, 2));
            assertThat(outcome.published()).isTrue();
            assertThat(target.resolve("site/index.html")).doesNotExist();
            shares.add(target);
        }
        assertThat(shares.get(0).resolve("site/topics/alpha.html")).exists();
        assertThat(shares.get(1).resolve("site/topics/alpha.html")).doesNotExist();
        Generated joined = buildOf("joined", "joined-work").generate(new Shard.Joined(shares));
        assertThat(joined.published()).isTrue();
        assertThat(differences(
                        PublishedSite.hashes(temp.resolve("joined")), PublishedSite.hashes(temp.resolve("site"))))
                .isEmpty();
        assertThat(build("joined", "joined-work").written()).isZero();
    }

    @Test
    void verifyingNamesEachFileThatDiffers() throws IOException {
        new RandomEdits(temp, SEED);
        build("site", "work");
        assertThat(buildOf("site", "work").verify().failed()).isFalse();
        Files.writeString(temp.resolve("site/topics/alpha.html"), "changed");
        Files.delete(temp.resolve("site/a-z.html"));
        Outcome verified = buildOf("site", "work").verify();
        assertThat(verified.failed()).isTrue();
        assertThat(verified.diagnostics().stream()
                        .filter(found -> found.code() == Code.BUILD_DIFFERS)
                        .map(found -> found.place() + ": " + found.message() + " -- "
                                + found.help().orElseThrow()))
                .containsExactly(
                        "a-z.html: this file of the site is not what a clean build makes -- delete the work folder, build"
                                + " again, and report it if the message comes back",
                        "topics/alpha.html: this file of the site is not what a clean build makes -- delete the work"
                                + " folder, build again, and report it if the message comes back");
        assertThat(temp.resolve("work/verify")).doesNotExist();
    }

    private static List<String> differences(SortedMap<String, String> one, SortedMap<String, String> other) {
        SortedSet<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(one.get(path), other.get(path)))
                .toList();
    }

    private static List<Diagnostic> findings(Generated outcome) {
        return outcome.outcome().diagnostics().stream()
                .filter(found -> !ABOUT_THE_LAST_BUILD.contains(found.code()))
                .toList();
    }

    private Generated build(String site, String work) {
        return buildOf(site, work).generate();
    }

    private TestBuild buildOf(String site, String work) {
        return new TestBuild(temp.resolve("content"), temp.resolve(site), temp.resolve(work), 2, FailOn.ERROR, date);
    }
}
