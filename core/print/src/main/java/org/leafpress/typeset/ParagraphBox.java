package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.FontFace;

/** Lines of text, aligned at the side where the language starts. */
final class ParagraphBox implements SideBySideBox.Fixed {
    /** Fewer lines than this are not left alone at the foot or the head of a page. */
    private static final int LEAST_LINES = 2;
    /** Fonts state their height with room for marks that hardly ever meet; this much of it is enough. */
    private static final double TIGHTNESS = 0.85;

    private final TextFlow flow;
    private final List<Line> lines;
    private final double width;
    private final double lineHeight;

    private ParagraphBox(TextFlow flow, List<Line> lines, double width, double lineHeight) {
        this.flow = flow;
        this.lines = lines;
        this.width = width;
        this.lineHeight = lineHeight;
    }

    static ParagraphBox of(TextFlow flow, double width) {
        List<Line> lines = flow.lines(width);
        double height = flow.style().leading();
        FontFace seen = null;
        for (Line line : lines) {
            for (GlyphRun glyphRun : line.glyphRuns()) {
                if (glyphRun.face() != seen) {
                    seen = glyphRun.face();
                    height = Math.max(height, TIGHTNESS * (seen.ascent() + seen.descent()));
                }
            }
        }
        return new ParagraphBox(flow, lines, width, height * flow.style().size());
    }

    /** From the top of the box to the first baseline. */
    double firstBaseline() {
        FontFace face = flow.layout().fonts().first(flow.style().strong());
        if (!lines.isEmpty()) {
            face = lines.get(0).glyphRuns().get(0).face();
        }
        double size = flow.style().size();
        return (lineHeight - (face.ascent() + face.descent()) * size) / 2 + face.ascent() * size;
    }

    /** True if no word is wider than the lines, and so torn. */
    boolean holdsItsWords() {
        return flow.leastWidth() <= width;
    }

    int lineCount() {
        return lines.size();
    }

    /** The width of the widest line, in points. */
    double widest() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return lines.size() * lineHeight;
    }

    @Override
    public void draw(Surface surface, double x, double y) {
        LinePainter painter = new LinePainter(surface, flow.style().size());
        double baseline = y + firstBaseline();
        for (Line line : lines) {
            painter.draw(line, flow.layout().rightToLeft() ? x + width - line.width() : x, baseline);
            baseline += lineHeight;
        }
    }

    @Override
    public Optional<Split> split(double available, boolean forced) {
        int least = forced ? 1 : LEAST_LINES;
        int fitting = (int) Math.floor(available / lineHeight + 0.001);
        int first = Math.min(fitting, lines.size() - least);
        if (forced) {
            // A line higher than the page is still better shown than lost.
            first = Math.max(1, first);
        }
        if (first < least || first >= lines.size()) {
            return Optional.empty();
        }
        return Optional.of(new Split(part(0, first), part(first, lines.size())));
    }

    private ParagraphBox part(int from, int to) {
        return new ParagraphBox(flow, lines.subList(from, to), width, lineHeight);
    }
}
