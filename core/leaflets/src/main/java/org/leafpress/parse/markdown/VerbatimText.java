package org.leafpress.parse.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.leafpress.parse.text.MappedText;

/**
 * What is shown as it stands in the source, since it is not supported.
 *
 * @param text that holds it
 */
record VerbatimText(MappedText text) {
    /** The lines of the source that a node was read from. */
    void asWritten(Node node, InlineBuilder runs) {
        List<SourceSpan> spans = node.getSourceSpans();
        for (int i = 0; i < spans.size(); i++) {
            int start = spans.get(i).getInputIndex();
            int end = start + spans.get(i).getLength();
            for (int at = start; at < end; at++) {
                runs.add(text.value().charAt(at), at);
            }
            if (i < spans.size() - 1) {
                runs.add('\n', end);
            }
        }
    }

    /** Words as they are, each line where its source line is. */
    void verbatim(Node node, String literal, InlineBuilder runs) {
        List<SourceSpan> spans = node.getSourceSpans();
        String[] lines = literal.strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int span = spans.isEmpty()
                    ? 0
                    : spans.get(Math.min(i, spans.size() - 1)).getInputIndex();
            int found = WideEmphasis.forParser(text.value()).indexOf(lines[i], span);
            int start = found >= 0 ? found : span;
            for (int p = 0; p < lines[i].length(); p++) {
                int at = Math.min(start + p, Math.max(0, text.value().length() - 1));
                runs.add(WideEmphasis.original(lines[i].charAt(p), text.value(), at), at);
            }
            if (i + 1 < lines.length) {
                runs.add(
                        '\n',
                        Math.min(
                                start + lines[i].length(),
                                Math.max(0, text.value().length() - 1)));
            }
        }
    }
}
