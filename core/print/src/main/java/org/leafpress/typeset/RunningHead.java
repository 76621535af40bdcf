package org.leafpress.typeset;

import java.util.BitSet;
import java.util.List;

/** What stands above the text of a page: one line, shortened after a word where it is longer. The first page says it all. */
final class RunningHead {
    private RunningHead() {}

    /** The content, or as much of it as stands on a line of this width in this style. */
    static List<Inline> of(List<Inline> content, TextStyle style, double width, LayoutContext layout) {
        boolean hasLines = content.stream().anyMatch(Inline.LineBreak.class::isInstance);
        if (hasLines || HeaderFooterSetter.flow(content, style, layout).fullWidth() <= width) {
            return content;
        }
        String text = InlineText.of(content);
        String words = longest(text, layout.breaks().of(text), style, width, layout);
        // A word that is longer than the line is shortened itself.
        return Inline.text(
                words.isEmpty() ? longest(text, layout.breaks().letters(text), style, width, layout) : words);
    }

    /** The most of a text that ends at one of these places and is no wider; empty if none is. */
    private static String longest(String text, BitSet breaks, TextStyle style, double width, LayoutContext layout) {
        int[] ends = breaks.stream().filter(end -> end < text.length()).toArray();
        String longest = "";
        int low = 0;
        int high = ends.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            String start = text.substring(0, ends[middle]).replaceFirst("[\\p{P}\\s]+$", "");
            String shortened = start.isEmpty() ? "" : start + "…";
            if (HeaderFooterSetter.flow(Inline.text(shortened), style, layout).fullWidth() <= width) {
                longest = shortened;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return longest;
    }
}
