package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.governance.SignRequest;

/** A new day changes what turns on the day, at once and everywhere, and nothing else is made again. */
class DaysIT {
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 20);
    private static final LocalDate DUE = LocalDate.of(2027, 6, 20);

    @TempDir
    Path temp;

    /** Pieces of work of the last build, by stage. */
    private final SortedMap<String, Integer> work = Collections.synchronizedSortedMap(new TreeMap<>());

    /** Alpha is approved, gamma names it, beta has nothing to do with it. */
    @BeforeEach
    void approve() throws IOException {
        new RandomEdits(temp, 20261128);
        Files.delete(temp.resolve("content/topics/alpha/en-US.yaml"));
        Path site = temp.resolve("content/site.yaml");
        Files.writeString(site, Files.readString(site) + "drafts: mark\n");
        Path facts = temp.resolve("content/topics/alpha/topic.yaml");
        Files.writeString(
                facts,
                Files.readString(facts).replace("status: draft", "status: approved") + "review:\n  last: " + SIGNED
                        + "\n  due: " + DUE + "\n");
        for (Map.Entry<String, String> signer : Map.of("clinical-reviewer", "Neurologist", "approver", "Director")
                .entrySet()) {
            SignRequest request = new SignRequest("alpha", signer.getKey(), signer.getValue(), Optional.of("en-GB"));
            assertThat(build("site", SIGNED)
                            .run(leafpress -> leafpress.sign(request))
                            .outcome()
                            .failed())
                    .isFalse();
        }
    }

    @Test
    void everyDayComesToTheSameAsACleanBuild() throws IOException {
        List<LocalDate> days = new ArrayList<>();
        // The days around those on which something turns, in order and then back: clocks are set wrong at times.
        for (LocalDate turn : List.of(SIGNED, DUE.minusMonths(6), DUE.minusMonths(3), DUE, SIGNED)) {
            turn.minusDays(2).datesUntil(turn.plusDays(4)).forEach(days::add);
        }
        for (LocalDate day : days) {
            Generated outcome = generate("site", day);
            PublishedSite.delete(temp.resolve("clean"));
            Generated clean = generate("clean", day);
            assertThat(outcome.published())
                    .as("%s: %s", day, outcome.outcome().diagnostics())
                    .isTrue();
            assertThat(outcome.outcome().diagnostics())
                    .as("%s", day)
                    .isEqualTo(clean.outcome().diagnostics());
            assertThat(hashes("site")).as("%s", day).isEqualTo(hashes("clean"));
        }
    }

    @Test
    void aDayOnWhichNothingTurnsMakesNothingAgain() {
        Generated first = generate("site", SIGNED);
        Generated second = generate("site", DUE.minusMonths(6).minusDays(1));
        assertThat(work).doesNotContainKeys("read", "render");
        assertThat(second.published()).isTrue();
        assertThat(second.written()).isZero();
        assertThat(second.outcome().diagnostics()).isEqualTo(first.outcome().diagnostics());
    }

    @Test
    void theDayAfterAReviewWasDueItsLeafletSaysSo() throws IOException {
        generate("site", DUE);
        Path page = temp.resolve("site/site/topics/alpha.html");
        String before = Files.readString(page);
        SortedMap<String, String> all = hashes("site");

        Generated outcome = generate("site", DUE.plusDays(1));
        assertThat(work).containsEntry("read", 1);
        assertThat(outcome.outcome().diagnostics().stream()
                        .filter(found -> found.code() == Code.REVIEW_OVERDUE)
                        .map(Diagnostic::message))
                .containsExactly("the review of this leaflet was due on 2027-06-20, 1 day ago");
        assertThat(Files.readString(page)).contains("overdue").isNotEqualTo(before);
        assertThat(before).doesNotContain("overdue");
        assertThat(hashes("site").get("topics/beta.html")).isEqualTo(all.get("topics/beta.html"));

        Generated later = generate("site", DUE.plusDays(3));
        assertThat(later.outcome().diagnostics())
                .extracting(Diagnostic::message)
                .contains("the review of this leaflet was due on 2027-06-20, 3 days ago");
        assertThat(later.written()).isZero();
    }

    private SortedMap<String, String> hashes(String folder) {
        return PublishedSite.hashes(temp.resolve(folder).resolve("site"));
    }

    private Generated generate(String folder, LocalDate date) {
        work.clear();
        return build(folder, date).generate((what, done, total) -> work.put(what, total));
    }

    private TestBuild build(String folder, LocalDate date) {
        Path target = temp.resolve(folder);
        return new TestBuild(
                temp.resolve("content"), target.resolve("site"), target.resolve("work"), 2, FailOn.ERROR, date);
    }
}
