package org.leafpress.report.view;

import java.util.List;
import java.util.Optional;
import org.leafpress.render.view.Link;
import org.leafpress.report.view.ReportBody.FindingView;

/** What the first page of a report is made of. */
public final class OverviewParts {
    private OverviewParts() {}

    /**
     * A number that matters.
     *
     * @param id end of a message key
     * @param alarming true if it should be 0 and is not
     */
    public record Tile(String id, int value, boolean alarming, Optional<Change> change) {}

    /**
     * How a number has changed.
     *
     * @param direction {@code more}, {@code fewer} or {@code same}
     * @param by how much, at least 0
     */
    public record Change(String direction, int by) {}

    /**
     * A topic in the list.
     *
     * @param status word of its status; empty if it could not be read
     * @param due day of the next review
     * @param overdue true if that day has passed
     * @param readable false if little is known of it since it could not be read
     */
    public record TopicRow(
            Link link,
            String id,
            Optional<String> status,
            Optional<String> due,
            boolean overdue,
            boolean readable,
            int errors,
            int warnings,
            int infos) {}

    /** Findings outside of topics. */
    public record SharedRow(Link link, int errors, int warnings, int infos) {}

    /**
     * A bar.
     *
     * @param id end of a message key
     * @param percent its length, 0 to 100
     */
    public record Bar(String id, int value, int percent) {}

    /**
     * A rule in the list.
     *
     * @param severity the gravest of its findings
     * @param percent the length of its bar, 0 to 100
     */
    public record RuleRow(String code, Link link, String severity, int count, int places, int percent) {}

    /**
     * How easy a topic is to read.
     *
     * @param percent the length of its bar, 0 to 100, with the target at 50; absent if the formula gives no grade
     * @param hard true if it is harder than the target
     * @param unsure true if the text is too short for the formula
     */
    public record ReadingRow(
            Link link,
            String language,
            String formula,
            double score,
            Optional<Integer> percent,
            boolean hard,
            boolean unsure) {}

    /** What a post owes. */
    public record OwnerRow(String owner, List<Duty> duties) {
        public OwnerRow {
            duties = List.copyOf(duties);
        }
    }

    /**
     * A language of the site for which the theme lacks words.
     *
     * @param keys of the messages that are in English instead, sorted
     */
    public record WordsRow(String language, List<String> keys) {
        public WordsRow {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Something that is to be done.
     *
     * @param id end of a message key
     * @param topic that it is about
     * @param detail when, or by whom, or in which language
     */
    public record Duty(String id, Link topic, String detail) {}

    /**
     * A month in which reviews are due.
     *
     * @param overdue true for what is past: then {@code name} is empty
     */
    public record Month(Optional<String> name, boolean overdue, List<Link> topics, int percent) {
        public Month {
            topics = List.copyOf(topics);
        }
    }

    /**
     * What has changed since the previous report.
     *
     * @param since its date in words
     * @param fresh findings that are new, at most some
     * @param moreFresh how many further ones there are
     * @param gone findings that are gone, at most some
     * @param moreGone how many further ones there are
     * @param points what the reports came to, the oldest first
     * @param errorLine points of a polyline in a box of 100 by 100
     * @param warningLine points of a polyline in a box of 100 by 100
     * @param highest number at the top of the box
     */
    public record TrendView(
            String since,
            List<FindingView> fresh,
            int moreFresh,
            List<GoneView> gone,
            int moreGone,
            List<PointView> points,
            String errorLine,
            String warningLine,
            int highest) {
        public TrendView {
            fresh = List.copyOf(fresh);
            gone = List.copyOf(gone);
            points = List.copyOf(points);
        }
    }

    /** A finding that is gone. */
    public record GoneView(String code, String file, String message) {}

    /** What a report came to. */
    public record PointView(String date, int errors, int warnings, int overdue, int topics) {}
}
