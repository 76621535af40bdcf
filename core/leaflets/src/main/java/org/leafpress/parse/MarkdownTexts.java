package org.leafpress.parse;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
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
        return read(MarkdownText.of(SourceFile.of(name, markdown)), diagnostics);
    }

    /**
     * The same for Markdown within a file.
     *
     * @param inFile from offsets in the Markdown, up to its length, to offsets in the file; both 0-based
     */
    public static Optional<Prose> prose(
            SourceFile file, String markdown, IntUnaryOperator inFile, Diagnostics diagnostics) {
        return read(new MarkdownText(file, markdown, inFile::applyAsInt), diagnostics);
    }

    private static Optional<Prose> read(MarkdownText text, Diagnostics diagnostics) {
        return new MarkdownReader(Limits.STANDARD.maxDepth(), diagnostics).prose(text);
    }
}
