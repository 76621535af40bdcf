package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.SignedSite.FACTS;
import static org.leafpress.check.SignedSite.LEAFLET;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.governance.ReviewCalendar;
import org.leafpress.load.Content;

/** The calendar of reviews, as an independent calendar library reads it. */
class ReviewCalendarTest {
    @TempDir
    Path folder;

    private SignedSite site;

    @BeforeEach
    void sign() {
        site = new SignedSite(folder);
    }

    @Test
    void aWithdrawnTopicIsNotReviewed() {
        site.with(FACTS, "status: approved", "status: withdrawn");
        assertThat(calendar().getEvents()).isEmpty();
    }

    @Test
    void aTopicThatNobodyHasPlannedToReviewIsNotInTheCalendar() {
        site.with(FACTS, "review:\n  last: 2026-02-01\n  due: 2028-02-01\n", "");
        assertThat(calendar().getEvents()).isEmpty();
    }

    @Test
    void aCalendarProgramReadsTheReviews() {
        site.with(
                LEAFLET,
                "title: Muscle twitches",
                "title: \"Twitches; cramps, \\\\ and \u0631\u0639\u0634\u06C1 in muscles that are longer than a line holds\"");
        ICalendar calendar = calendar();
        assertThat(calendar.validate(ICalVersion.V2_0)).hasToString("");
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue())
                .isEqualTo(
                        "Review the leaflet Twitches; cramps, \\ and \u0631\u0639\u0634\u06C1 in muscles that are longer than a"
                                + " line holds (LP-001)");
        assertThat(event.getUid().getValue()).isEqualTo("review-muscle-twitches@leaflets.example.org");
        assertThat(event.getDateStart().getValue().getRawComponents()).hasToString("20280201T000000");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDescription().getValue())
                .isEqualTo("Owner: Lead nurse\nTopic: muscle-twitches\nVersion: 1.10");
        assertThat(event.getAlarms()).hasSize(2);
    }

    @Test
    void linesAreAsLongAsTheStandardAllowsAndEndAsItWants() {
        site.with(LEAFLET, "title: Muscle twitches", "title: " + "\uD83D\uDC8A\u00E9x".repeat(20));
        String file = new String(file(), StandardCharsets.UTF_8);
        assertThat(file).endsWith("END:VCALENDAR\r\n").contains("DTSTAMP:20260601T000000Z\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(List.of(file.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar().getEvents().get(0).getSummary().getValue()).contains("\uD83D\uDC8A\u00E9x".repeat(20));
        assertThat(file()).isEqualTo(file.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] file() {
        Content content = site.content();
        return ReviewCalendar.write(content.site().orElseThrow().facts(), content.catalogue(), CheckedSite.TODAY);
    }

    private ICalendar calendar() {
        return Biweekly.parse(new String(file(), StandardCharsets.UTF_8)).first();
    }
}
