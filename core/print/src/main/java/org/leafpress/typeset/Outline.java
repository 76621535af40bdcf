package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.pdf.Bookmark;

/** The headings of one document as they come. */
final class Outline {
    /** Bookmarks below this level would only hide the others. */
    private static final int DEEPEST_BOOKMARK = 3;

    private final List<Bookmark> bookmarks = new ArrayList<>();
    private int lastLevel;

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    /** The level that a heading is tagged with: PDF/UA forbids gaps, so it says what would have been right. */
    int level(Block.Heading heading, PrintFindings findings) {
        int level = heading.level();
        if (level > lastLevel + 1) {
            findings.add(new PrintFinding.SkippedHeading(InlineText.of(heading.content()), level, lastLevel + 1));
            level = lastLevel + 1;
        }
        lastLevel = level;
        return level;
    }

    /** Makes a bookmark for a heading unless it is a deep one, and tells the name of its place. */
    String anchor(Block.Heading heading) {
        String words = InlineText.of(heading.content());
        // Ids in documents cannot begin with a number sign, so these never meet.
        String anchor = heading.id().orElse("#" + bookmarks.size());
        if (!words.isEmpty() && heading.level() <= DEEPEST_BOOKMARK) {
            bookmarks.add(new Bookmark(heading.level(), words, anchor));
        }
        return anchor;
    }
}
