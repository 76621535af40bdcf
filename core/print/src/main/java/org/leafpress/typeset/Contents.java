package org.leafpress.typeset;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leafpress.pdf.Attributes;
import org.leafpress.pdf.LinkTarget;
import org.leafpress.pdf.Stroke;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/**
 * The list of a document's sections with the pages that they begin on. Its entries take their room when pages are made, and are
 * drawn when all pages are, since only then their numbers are known.
 */
final class Contents {
    /** Room for a number, in units of the type size. */
    private static final double NUMBER = 2.2;
    /** Narrower columns, in units of the type size, would part most titles. */
    private static final double NARROWEST = 13.5;

    /** Keeps number and title apart for those who hear or copy them. */
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final List<Block.Heading> headings = new ArrayList<>();
    private final IdentityHashMap<Block.Heading, String> anchors = new IdentityHashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    /** The sections of a document: headings of level 2 that are part of nothing but the run of the text. */
    static Contents of(List<Block> blocks) {
        Contents contents = new Contents();
        contents.collect(blocks);
        return contents;
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                headings.add(heading);
            } else if (block instanceof Arrangement.Group group) {
                collect(group.content());
            } else if (block instanceof Arrangement.Reference reference) {
                collect(reference.content());
            } else if (block instanceof Arrangement.Columns columns) {
                collect(columns.content());
            } else if (block instanceof Arrangement.SideBySide row) {
                row.cells().forEach(cell -> collect(cell.content()));
            } else if (block instanceof Arrangement.Panel panel) {
                collect(panel.content());
            }
        }
    }

    /** Remembers where a heading is found. */
    void isAt(Block.Heading heading, String anchor) {
        anchors.put(heading, anchor);
    }

    /** An entry and where it stands. */
    private record Placed(Entry entry, Surface surface, double x, double y) {}

    /** The list as one box, with its title. */
    Box box(Arrangement.Contents block, Composer outer, StructureElement parent, double width) {
        Composer composer = outer.smaller();
        double size = composer.layout().type().body();
        double between = 1.6 * size;
        int count = columns(width, size, between);
        double column = (width - between * (count - 1)) / count;
        Box title = composer.text(block.title(), composer.headingStyle(3), parent.add(StructureType.PARAGRAPH), width);
        StructureElement list = parent.add(StructureType.LIST).attributes(Attributes.list(false));
        List<Box> entries = new ArrayList<>();
        for (Block.Heading heading : headings) {
            StructureElement body = list.add(StructureType.LIST_ITEM).add(StructureType.LIST_BODY);
            entries.add(SpacedBox.of(new Entry(heading, body, composer, column), 0.15 * size, 0.15 * size));
        }
        Stack stack = new Stack(entries);
        Box columns = count > 1
                ? new ColumnsBox(
                        stack, count, column, between, composer.layout().rightToLeft())
                : stack;
        Box both = new Stack(List.of(new SpacedBox(title, 0, 0.3 * size, true), columns));
        return SpacedBox.of(new ListBox(both, block.least()), 1.6 * composer.gap(), 1.6 * composer.gap());
    }

    /** Three columns at most, if none is too narrow. */
    private static int columns(double width, double size, double between) {
        int count = 3;
        while (count > 1 && (width - between * (count - 1)) / count < NARROWEST * size) {
            count--;
        }
        return count;
    }

    /**
     * Draws what stands in the list.
     *
     * @param pageOf finds the page that a name is on, in the digits of the document
     */
    void finish(Function<String, Optional<String>> pageOf) {
        for (Placed spot : placed) {
            Optional.ofNullable(anchors.get(spot.entry.heading))
                    .ifPresent(anchor -> pageOf.apply(anchor).ifPresent(page -> spot.entry.draw(spot, anchor, page)));
        }
    }

    /**
     * The whole list.
     *
     * @param least how many pages a document has at least that has such a list
     */
    record ListBox(Box box, int least) implements Box {
        @Override
        public double height() {
            return box.height();
        }

        @Override
        public void draw(Surface surface, double x, double y) {
            box.draw(surface, x, y);
        }

        @Override
        public Optional<Split> split(double available, boolean forced) {
            return box.split(available, forced)
                    .map(split -> new Split(new ListBox(split.first(), least), new ListBox(split.rest(), least)));
        }

        /** True for a box that is a list which a document of so many pages does without. */
        static boolean isIdle(Box box, int pages) {
            return box instanceof SpacedBox spaced && spaced.box() instanceof ListBox list && pages < list.least();
        }
    }

    /** A line of the list. */
    private final class Entry implements Box {
        private final Block.Heading heading;
        private final StructureElement body;
        private final Composer composer;
        private final double width;
        private final double number;
        private final double height;

        Entry(Block.Heading heading, StructureElement body, Composer composer, double width) {
            this.heading = heading;
            this.body = body;
            this.composer = composer;
            this.width = width;
            number = NUMBER * composer.layout().type().body();
            height = title(InlineOwner.of(StructureElement.detached(StructureType.LIST_BODY)))
                    .height();
        }

        private ParagraphBox title(InlineOwner owner) {
            return text(heading.content(), owner, width - number);
        }

        private ParagraphBox text(List<Inline> content, InlineOwner owner, double room) {
            LayoutContext layout = composer.layout().quiet();
            StyledText text = StyledText.of(content, composer.body(), owner, layout);
            return ParagraphBox.of(TextFlow.of(text, composer.body(), layout), room);
        }

        @Override
        public double height() {
            return height;
        }

        @Override
        public void draw(Surface surface, double x, double y) {
            placed.add(new Placed(this, surface, x, y));
        }

        private void draw(Placed spot, String anchor, String page) {
            boolean rightToLeft = composer.layout().rightToLeft();
            String words = InlineText.of(heading.content());
            InlineOwner whole = InlineOwner.of(body);
            ParagraphBox title =
                    title(whole.link(new InlineOwner.LinkEnd(new LinkTarget.Anchor(anchor), InlineText.clean(words))));
            ParagraphBox figure = text(Inline.text(NO_BREAK_SPACE + page), whole, number);
            title.draw(spot.surface, rightToLeft ? spot.x + number : spot.x, spot.y);
            double baseline = spot.y + height - figure.height() + figure.firstBaseline();
            double shift = rightToLeft ? figure.widest() - number : width - figure.widest();
            figure.draw(spot.surface, spot.x + shift, baseline - figure.firstBaseline());
            leader(spot, title, figure, baseline);
        }

        /** Dots lead from the end of a title to its number. */
        private void leader(Placed spot, ParagraphBox title, ParagraphBox figure, double baseline) {
            double gap = 4;
            double start = title.lineCount() > 1 ? width - number : title.widest() + gap;
            double end = width - figure.widest() - gap;
            if (end > start) {
                boolean rightToLeft = composer.layout().rightToLeft();
                double left = rightToLeft ? spot.x + width - end : spot.x + start;
                double right = rightToLeft ? spot.x + width - start : spot.x + end;
                spot.surface
                        .backdrop()
                        .stroke(
                                new Line2D.Double(left, baseline, right, baseline),
                                Stroke.dashed(composer.layout().palette().muted(), 0.75, List.of(0.75, 3.0)));
            }
        }
    }
}
