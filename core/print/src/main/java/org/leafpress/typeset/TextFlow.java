package org.leafpress.typeset;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph's text, shaped and measured, ready to be broken into lines of any width. Immutable. */
final class TextFlow {
    /** Words longer than this are cut before they are shaped: a shaper's work grows faster than the word. */
    private static final int LONGEST_PIECE = 200;

    private final LayoutContext layout;
    private final TextStyle style;
    private final List<UnbreakableUnit> units;
    private final boolean mixed;
    private final double longest;
    private final double whole;

    private TextFlow(LayoutContext layout, TextStyle style, List<UnbreakableUnit> units, boolean mixed) {
        this.layout = layout;
        this.style = style;
        this.units = units;
        this.mixed = mixed;
        double widest = 0;
        double line = 0;
        double widestLine = 0;
        for (UnbreakableUnit unit : units) {
            widest = Math.max(widest, unit.width());
            widestLine = Math.max(widestLine, line + unit.width());
            line = unit.endsLine() ? 0 : line + unit.width() + unit.spaceWidth();
        }
        longest = widest;
        whole = widestLine;
    }

    static TextFlow of(StyledText text, TextStyle style, LayoutContext layout) {
        return new Builder(text, style, layout).build();
    }

    TextStyle style() {
        return style;
    }

    LayoutContext layout() {
        return layout;
    }

    Shaper shaper(String text) {
        return new Shaper(layout, style.size(), text);
    }

    /** The width of the longest word. */
    double leastWidth() {
        return longest;
    }

    /** The width of the text on as few lines as it allows. */
    double fullWidth() {
        return whole;
    }

    /** Breaks into lines no wider than {@code width}, so that each holds as much as it can. */
    List<Line> lines(double width) {
        LineFiller filler = new LineFiller(this, width, mixed);
        units.forEach(filler::add);
        return filler.finish();
    }

    private static final class Builder {
        private final StyledText styled;
        private final TextStyle style;
        private final LayoutContext layout;
        private final String text;
        private final Shaper shaper;
        private final List<UnbreakableUnit> units = new ArrayList<>();
        private List<GlyphRun> glyphRuns = new ArrayList<>();

        Builder(StyledText styled, TextStyle style, LayoutContext layout) {
            this.styled = styled;
            this.style = style;
            this.layout = layout;
            text = styled.text();
            shaper = new Shaper(layout, style.size(), text);
        }

        TextFlow build() {
            boolean mixed = layout.rightToLeft() || Characters.mayRunToLeft(text);
            Bidi bidi = mixed
                    ? new Bidi(text, layout.rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT)
                    : null;
            BitSet breaks = layout.breaks().of(text);
            int at = 0;
            for (StyledText.Run run : styled.runs()) {
                while (at < run.end()) {
                    int level = bidi == null ? 0 : bidi.getLevelAt(at);
                    int end = segmentEnd(at, run.end(), level, bidi, breaks);
                    segment(at, end, level, run);
                    at = end;
                    if (at == text.length() || breaks.get(at)) {
                        endUnit(text.charAt(at - 1));
                    }
                }
            }
            return new TextFlow(layout, style, List.copyOf(units), mixed);
        }

        private int segmentEnd(int start, int runEnd, int level, @Nullable Bidi bidi, BitSet breaks) {
            char first = text.charAt(start);
            if (first == ' ' || first == '\n') {
                return start + 1;
            }
            int end = start + 1;
            while (end < runEnd
                    && !breaks.get(end)
                    && text.charAt(end) != ' '
                    && text.charAt(end) != '\n'
                    && (bidi == null || bidi.getLevelAt(end) == level)
                    && (end - start < LONGEST_PIECE || Character.isLowSurrogate(text.charAt(end)))) {
                end++;
            }
            return end;
        }

        private void segment(int start, int end, int level, StyledText.Run run) {
            if (text.charAt(start) == '\n') {
                // A space in the place of the break keeps the words of two lines apart when text is copied.
                shaper.space(level, run, glyphRuns);
                endUnit('\n');
            } else {
                shaper.shape(start, end, level, run, glyphRuns);
            }
        }

        private void endUnit(char last) {
            if (glyphRuns.isEmpty()) {
                return;
            }
            int end = glyphRuns.size();
            while (end > 0 && glyphRuns.get(end - 1).isSpace()) {
                end--;
            }
            List<GlyphRun> spaces = glyphRuns.subList(end, glyphRuns.size());
            units.add(UnbreakableUnit.of(
                    glyphRuns.subList(0, end), spaces, last == Characters.SOFT_HYPHEN, last == '\n'));
            glyphRuns = new ArrayList<>();
        }
    }
}
