package org.leafpress.report.view;

import java.util.List;
import java.util.Optional;
import org.leafpress.report.view.ReportBody.FindingView;

/** What a page with source text is made of: what is known of a topic, and its files line by line. */
public final class SourceParts {
    private SourceParts() {}

    /**
     * What is known of a topic.
     *
     * @param languages by their tags
     */
    public record TopicFactsView(
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

    /** A finding that a topic lets pass, and why. */
    public record SuppressedView(FindingView finding, String reason) {}

    /**
     * A source file.
     *
     * @param anchor of its heading
     * @param language of its text, if it has one
     * @param count findings in it
     * @param findings about the file as a whole
     * @param blocks stretches of its lines; the whole text is one
     */
    public record FileView(
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
    public record Block(int start, List<LineView> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A source line.
     *
     * @param anchor if there are findings on it
     */
    public record LineView(Optional<String> anchor, List<Piece> pieces, List<FindingView> findings) {
        public LineView {
            pieces = List.copyOf(pieces);
            findings = List.copyOf(findings);
        }
    }

    /** A stretch of a line, marked if a finding points at it. */
    public record Piece(String text, boolean marked) {}
}
