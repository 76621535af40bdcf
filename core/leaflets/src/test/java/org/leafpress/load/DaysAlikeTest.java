package org.leafpress.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.CheckedSite;
import org.leafpress.concurrent.Workers;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.site.Catalogue;
import org.leafpress.parse.GoodSite;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** A topic comes to the same on all days of which it says so, and is not read again without need. */
class DaysAlikeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

    private static final String SIGN_OFFS = """
            sign-offs:
              - {role: clinical-reviewer, post: Neurologist, date: 2026-02-11, language: en-GB, hash: "%s"}
              - {role: approver, post: Medical director, date: 2026-02-21, language: en-GB, hash: "%s"}
            assessments:
              - {instrument: pif-tick, item: 1, answer: "yes", post: Nurse, date: 2026-03-11, hash: "%s"}
            """;

    @TempDir
    Path folder;

    @Test
    void aTopicThatIsNotReviewedIsTheSameOnEveryDayOnceNothingIsInTheFuture() {
        GoodSite site =
                CheckedSite.in(folder).with(CheckedSite.FACTS, "review:\n  last: 2026-02-01\n  due: 2028-02-01\n", "");
        // Until the last of its dates, findings about them name the day of the build.
        LocalDate issued = LocalDate.of(2026, 3, 1);
        assertThat(walk(site))
                .containsExactlyElementsOf(
                        FIRST.plusDays(1).datesUntil(issued.plusDays(1)).toList());
    }

    @Test
    void aReviewComesNearerAndIsOverdueAndItsDatesComeToPass() {
        GoodSite site = CheckedSite.in(folder).with(CheckedSite.FACTS, "  due: 2028-02-01\n", "  due: 2027-01-20\n");
        assertThat(walk(site))
                .contains(
                        LocalDate.of(2026, 3, 1), // when it was issued
                        LocalDate.of(2026, 7, 20), // six months before
                        LocalDate.of(2026, 10, 20), // three months before
                        LocalDate.of(2027, 1, 21), // overdue
                        LocalDate.of(2027, 1, 22)) // and each day after that
                .contains(LAST)
                .doesNotContain(LocalDate.of(2027, 1, 20), LocalDate.of(2026, 12, 31));
    }

    @Test
    void signOffsAndAnswersBeginToHoldOnTheirDay() {
        GoodSite site = CheckedSite.in(folder);
        String hash = topics(site)
                .apply(FIRST)
                .topic()
                .map(DaysAlikeTest::fingerprint)
                .orElseThrow();
        site.with(CheckedSite.FACTS, "#\n".repeat(6), SIGN_OFFS.formatted(hash, hash, hash))
                .with(CheckedSite.FACTS, "status: draft", "status: approved");
        assertThat(walk(site))
                .contains(LocalDate.of(2026, 2, 11), LocalDate.of(2026, 2, 21), LocalDate.of(2026, 3, 11))
                .doesNotContain(LocalDate.of(2026, 3, 12));
    }

    @Test
    void aLeafletIsTakenBackOnItsDay() {
        GoodSite site = CheckedSite.in(folder)
                .with(CheckedSite.FACTS, "status: draft", "status: suspended\ntaken-back: {date: 2026-09-09}");
        assertThat(walk(site)).contains(LocalDate.of(2026, 9, 9)).doesNotContain(LocalDate.of(2026, 9, 10));
    }

    private static String fingerprint(IllustratedTopic topic) {
        return Governance.signedText(topic.topic(), new LanguageTag("en-GB"), topic.pictures())
                .toString();
    }

    /** Reads the topic on each day, compares the days that are said to be alike, and gives the first day of each such time. */
    private List<LocalDate> walk(GoodSite site) {
        List<LocalDate> changes = new ArrayList<>();
        Function<LocalDate, TopicContent> topics = topics(site);
        TopicContent known = topics.apply(FIRST);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            TopicContent today = topics.apply(day);
            assertThat(today.alike().has(day)).isTrue();
            if (!known.alike().has(day)) {
                changes.add(day);
                known = today;
            }
            assertThat(today.alike()).as("%s", day).isEqualTo(known.alike());
            assertThat(today.findings()).as("%s", day).isEqualTo(known.findings());
            assertThat(entry(today)).as("%s", day).isEqualTo(entry(known));
        }
        return changes;
    }

    private static Catalogue.Entry entry(TopicContent topic) {
        return topic.topic().orElseThrow().entry();
    }

    /** Gives the topic as it is read on a day. The rest of the site is read once: it is the same on all days. */
    private static Function<LocalDate, TopicContent> topics(GoodSite site) {
        ContentFolder content = ContentFolder.at(site.root(), Limits.STANDARD);
        try (Workers workers = new Workers(1, (what, done, total) -> {})) {
            SiteContent read = new ContentLoader(content, workers, FIRST).site();
            return day -> new ContentLoader(content, workers, day).topic(read, new TopicId("muscle-twitches"), content);
        }
    }
}
