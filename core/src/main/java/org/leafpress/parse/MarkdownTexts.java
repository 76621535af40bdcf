package org.leafpress.parse;

import java.util.Optional;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.text.Prose;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/** Reads Markdown that does not come from a content file. */
public final class MarkdownTexts {
    private MarkdownTexts() {}

    /**
     * Blocks of Markdown.
     *
     * @param name of where it comes from, for findings
     * @return empty, and reported, if there are none
     */
    public static Optional<Prose> prose(String name, String markdown, Diagnostics diagnostics) {
        MarkdownText text = MarkdownText.of(SourceFile.of(name, markdown));
        return new MarkdownReader(Limits.STANDARD.maxDepth(), diagnostics).prose(text);
    }
}
