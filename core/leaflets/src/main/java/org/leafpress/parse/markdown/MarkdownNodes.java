package org.leafpress.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.text.MappedText;

/** Children and places of the nodes of a Markdown parser. */
final class MarkdownNodes {
    private MarkdownNodes() {}

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Where a node stands on its first line. */
    static Place place(MappedText text, Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? text.start()
                : text.place(start(node), start(node) + spans.get(0).getLength());
    }

    /** Offset into the Markdown, 0-based. */
    static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    }

    /** Offset into the Markdown behind the last character. */
    static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return 0;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
