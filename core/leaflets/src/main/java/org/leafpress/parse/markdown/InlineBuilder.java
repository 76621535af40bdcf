package org.leafpress.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.text.Inline;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.text.MappedText;

/** Collects the inlines of a paragraph. Characters that are contiguous in the source become one run. */
final class InlineBuilder {
    private final MappedText text;
    private final Diagnostics diagnostics;
    private final List<Inline> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int runStart;
    private int runEnd;
    private boolean afterSpace;

    InlineBuilder(MappedText text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /**
     * Adds a character.
     *
     * @param offset of where it stands, into the Markdown
     */
    void add(char c, int offset) {
        boolean space = c == ' ' || c == '\t' || c == '\n';
        if (space && afterSpace) {
            return;
        }
        afterSpace = space;
        int inFile = text.offsets().inFile(offset);
        if (c == '\n' && !run.isEmpty()) {
            run.append(' ');
            endRun();
            return;
        }
        boolean decoded = text.value().charAt(offset) != c;
        if (decoded && ControlCharacters.isControl(c)) {
            diagnostics.report(
                    Code.CONTROL_CHARACTER,
                    text.file().place(inFile, inFile + 1),
                    ControlCharacters.message(c),
                    "delete it");
        }
        if (inFile != runEnd || run.isEmpty()) {
            endRun();
            runStart = inFile;
        }
        // A sign behind a backslash has a run of its own, so that nobody takes it for markup that was left over.
        boolean escaped = run.isEmpty() && offset > 0 && text.value().charAt(offset - 1) == '\\';
        run.append(space ? ' ' : c);
        runEnd = inFile + 1;
        if (c == '\n' || escaped) {
            endRun();
        }
    }

    /** Adds a piece that is not text. */
    void add(Inline piece) {
        endRun();
        afterSpace = false;
        pieces.add(piece);
    }

    /** All pieces. */
    List<Inline> toList() {
        endRun();
        return List.copyOf(pieces);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            pieces.add(new Inline.Run(run.toString(), text.file().place(runStart, Math.max(runStart, runEnd))));
            run.setLength(0);
        }
    }
}
