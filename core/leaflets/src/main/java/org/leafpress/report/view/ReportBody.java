package org.leafpress.report.view;

import java.util.List;
import java.util.Optional;
import org.leafpress.render.view.Link;
import org.leafpress.report.view.OverviewParts.Bar;
import org.leafpress.report.view.OverviewParts.Month;
import org.leafpress.report.view.OverviewParts.OwnerRow;
import org.leafpress.report.view.OverviewParts.ReadingRow;
import org.leafpress.report.view.OverviewParts.RuleRow;
import org.leafpress.report.view.OverviewParts.SharedRow;
import org.leafpress.report.view.OverviewParts.Tile;
import org.leafpress.report.view.OverviewParts.TopicRow;
import org.leafpress.report.view.OverviewParts.TrendView;
import org.leafpress.report.view.OverviewParts.WordsRow;
import org.leafpress.report.view.SourceParts.FileView;
import org.leafpress.report.view.SourceParts.SuppressedView;
import org.leafpress.report.view.SourceParts.TopicFactsView;

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
     * @param target highest reading age that a leaflet should need, in whole years
     * @param rules findings by rule
     * @param reviews the months to come in which reviews are due
     * @param unplanned topics without a day for their next review
     * @param owners who owes what
     * @param words languages for which the theme lacks words
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
            List<WordsRow> words,
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
            words = List.copyOf(words);
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
