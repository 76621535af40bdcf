package org.leafpress.report.view;

import java.util.List;
import java.util.Optional;
import org.leafpress.render.view.Link;

/** What is a page's own; its template in the theme's folder {@code report} is named after it. */
public sealed interface ReportBody {

    /** Name of the page's template, such as {@code overview}. */
    String template();

    /**
     * The first page.
     *
     * @param verdict {@code errors}, {@code warnings} or {@code clean}
     * @param errors how many
     * @param warnings how many
     * @param tiles the numbers that matter most
     * @param previousFault why the previous report cannot be used
     * @param topics those that need someone first
     * @param shared findings outside of topics
     * @param statuses topics by status
     * @param readings how easy topics are to read, the hardest first
     * @param target highest grade that a leaflet should have
     * @param rules findings by rule
     * @param reviews the months to come in which reviews are due
     * @param unplanned topics without a day for their next review
     * @param owners who owes what
     * @param trend what has changed
     */
    record Overview(
            String verdict,
            int errors,
            int warnings,
            List<Tile> tiles,
            Optional<String> previousFault,
            List<TopicRow> topics,
            Optional<SharedRow> shared,
            List<Bar> statuses,
            List<ReadingRow> readings,
            int target,
            List<RuleRow> rules,
            List<Month> reviews,
            List<Link> unplanned,
            List<OwnerRow> owners,
            Optional<TrendView> trend)
            implements ReportBody {
        public Overview {
            tiles = List.copyOf(tiles);
            topics = List.copyOf(topics);
            statuses = List.copyOf(statuses);
            rules = List.copyOf(rules);
            reviews = List.copyOf(reviews);
            unplanned = List.copyOf(unplanned);
            readings = List.copyOf(readings);
            owners = List.copyOf(owners);
        }

        @Override
        public String template() {
            return "overview";
        }
    }

    /**
     * A topic with its text, or what stands outside of topics.
     *
     * @param topic facts of the topic; empty for the page of what stands outside of topics
     * @param details what else is known of the topic
     * @param readable false if the topic could not be read
     * @param findings all that count
     * @param suppressed those that the topic lets pass
     * @param files with text and findings
     */
    record Sources(
            Optional<TopicFactsView> topic,
            Optional<TopicDetails> details,
            boolean readable,
            List<FindingView> findings,
            List<SuppressedView> suppressed,
            List<FileView> files)
            implements ReportBody {
        public Sources {
            findings = List.copyOf(findings);
            suppressed = List.copyOf(suppressed);
            files = List.copyOf(files);
        }

        @Override
        public String template() {
            return "sources";
        }
    }

    /** The rules that were broken, each with all of its findings. */
    record Rules(List<RuleView> rules) implements ReportBody {
        public Rules {
            rules = List.copyOf(rules);
        }

        @Override
        public String template() {
            return "rules";
        }
    }

    /**
     * A number that matters.
     *
     * @param id end of a message key
     * @param alarming true if it should be 0 and is not
     */
    record Tile(String id, int value, boolean alarming, Optional<Change> change) {}

    /**
     * How a number has changed.
     *
     * @param direction {@code more}, {@code fewer} or {@code same}
     * @param by how much, at least 0
     */
    record Change(String direction, int by) {}

    /**
     * A topic in the list.
     *
     * @param status word of its status; empty if it could not be read
     * @param due day of the next review
     * @param overdue true if that day has passed
     */
    record TopicRow(
            Link link,
            String id,
            Optional<String> status,
            Optional<String> due,
            boolean overdue,
            int errors,
            int warnings,
            int infos) {}

    /** Findings outside of topics. */
    record SharedRow(Link link, int errors, int warnings, int infos) {}

    /**
     * A bar.
     *
     * @param id end of a message key
     * @param percent its length, 0 to 100
     */
    record Bar(String id, int value, int percent) {}

    /**
     * A rule in the list.
     *
     * @param severity the gravest of its findings
     * @param percent the length of its bar, 0 to 100
     */
    record RuleRow(String code, Link link, String severity, int count, int places, int percent) {}

    /**
     * How easy a topic is to read.
     *
     * @param percent the length of its bar, 0 to 100, with the target at 50; absent if the formula gives no grade
     * @param hard true if it is harder than the target
     * @param unsure true if the text is too short for the formula
     */
    record ReadingRow(
            Link link,
            String language,
            String formula,
            double score,
            Optional<Integer> percent,
            boolean hard,
            boolean unsure) {}

    /** What a post owes. */
    record OwnerRow(String owner, List<Duty> duties) {
        public OwnerRow {
            duties = List.copyOf(duties);
        }
    }

    /**
     * Something that is to be done.
     *
     * @param id end of a message key
     * @param topic that it is about
     * @param detail when, or by whom, or in which language
     */
    record Duty(String id, Link topic, String detail) {}

    /**
     * A month in which reviews are due.
     *
     * @param overdue true for what is past: then {@code name} is empty
     */
    record Month(Optional<String> name, boolean overdue, List<Link> topics, int percent) {
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
    record TrendView(
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
    record GoneView(String code, String file, String message) {}

    /** What a report came to. */
    record PointView(String date, int errors, int warnings, int overdue, int topics) {}

    /**
     * What is known of a topic.
     *
     * @param languages by their tags
     */
    record TopicFactsView(
            String id,
            Optional<String> status,
            Optional<String> code,
            Optional<String> version,
            Optional<String> owner,
            Optional<String> lastReview,
            Optional<String> due,
            boolean overdue,
            List<String> languages) {
        public TopicFactsView {
            languages = List.copyOf(languages);
        }
    }

    /**
     * A finding.
     *
     * @param ruleHref leads to what the rule is about
     * @param place leads to the place in the text
     * @param times how many it stands for
     */
    record FindingView(
            String code,
            String ruleHref,
            String severity,
            String message,
            Optional<String> help,
            Link place,
            int times) {}

    /** A finding that a topic lets pass, and why. */
    record SuppressedView(FindingView finding, String reason) {}

    /**
     * A source file.
     *
     * @param anchor of its heading
     * @param language of its text, if it has one
     * @param count findings in it
     * @param findings about the file as a whole
     * @param blocks stretches of its lines; the whole text is one
     */
    record FileView(
            String path,
            String anchor,
            Optional<String> language,
            int count,
            List<FindingView> findings,
            List<Block> blocks) {
        public FileView {
            findings = List.copyOf(findings);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Lines that follow each other.
     *
     * @param start number of the first, from 1
     */
    record Block(int start, List<LineView> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A source line.
     *
     * @param anchor if there are findings on it
     */
    record LineView(Optional<String> anchor, List<Piece> pieces, List<FindingView> findings) {
        public LineView {
            pieces = List.copyOf(pieces);
            findings = List.copyOf(findings);
        }
    }

    /** A stretch of a line, marked if a finding points at it. */
    record Piece(String text, boolean marked) {}

    /**
     * A rule.
     *
     * @param anchor of its heading
     * @param more how many further findings there are
     */
    record RuleView(
            String code,
            String anchor,
            String title,
            String severity,
            List<String> explanation,
            String remedy,
            int count,
            List<FindingView> findings,
            int more) {
        public RuleView {
            explanation = List.copyOf(explanation);
            findings = List.copyOf(findings);
        }
    }
}
