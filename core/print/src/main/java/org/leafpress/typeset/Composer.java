package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.Bookmark;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/** Turns blocks into boxes of a given width, and grows the structure tree alongside. For one document. */
final class Composer {
    /** However deep boxes are nested, this much is left for text. */
    private static final double LEAST_WIDTH = 8;
    /** In units of the type size. */
    static final double NARROWEST_COLUMN = 7;
    /** In units of the type size. */
    static final double BETWEEN_COLUMNS = 1.6;

    private final LayoutContext layout;
    private final PictureSetter pictures;
    private final Outline outline;
    private final Contents contents;
    private boolean isSplit;

    Composer(LayoutContext layout, Pictures pictures, Contents contents) {
        this(layout, new PictureSetter(layout, pictures), new Outline(), contents);
    }

    private Composer(LayoutContext layout, PictureSetter pictures, Outline outline, Contents contents) {
        this.layout = layout;
        this.pictures = pictures;
        this.outline = outline;
        this.contents = contents;
    }

    /** The same for a part of the document whose running text is as small as small print. */
    Composer smaller() {
        return new Composer(layout.with(layout.type().smaller()), pictures, outline, contents);
    }

    /** The same for what is for reference only. */
    private Composer forReference() {
        return new Composer(layout.with(layout.type().reference()), pictures, outline, contents);
    }

    /** The same for a part of the document whose words stay whole where they have room. */
    Composer unhyphenated() {
        return new Composer(layout.unhyphenated(), pictures, outline, contents);
    }

    List<Bookmark> bookmarks() {
        return outline.bookmarks();
    }

    LayoutContext layout() {
        return layout;
    }

    /** True if the opening is longer than a page. */
    boolean isSplit() {
        return isSplit;
    }

    /** Sets blocks below one another. */
    Stack compose(List<Block> blocks, StructureElement parent, double width) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks, i, parent, Math.max(LEAST_WIDTH, width), boxes);
        }
        return new Stack(boxes);
    }

    /** Sets a block beside its neighbours. */
    private void add(List<Block> blocks, int index, StructureElement parent, double width, List<Box> boxes) {
        int start = boxes.size();
        add(blocks.get(index), parent, width, boxes);
        Intro.keep(blocks, index, boxes, layout.type());
        ParagraphStart.space(blocks, index, boxes, start, layout.type());
        if (layout.settings().folding() == SheetFolding.TRI_FOLD) {
            HeadedBox.repeat(blocks, index, boxes, start, this, width);
        }
    }

    /** Sets the run of pages: a table that is too wide for them stands on pages that lie across. */
    Stack composePages(List<Block> blocks, StructureElement parent, double width) {
        boolean turns = layout.settings().folding() == SheetFolding.NONE;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (turns && blocks.get(i) instanceof Block.Table table) {
                new TableSetter(this).setOnPages(table, parent, width, boxes);
            } else {
                double across = turns ? new TableSetter(this).widthOf(blocks, i, width) : width;
                add(blocks, i, parent, across, boxes);
            }
        }
        return new Stack(boxes);
    }

    /** Sets the cover. */
    Stack cover(List<Block> blocks, Optional<String> picture, StructureElement parent, double width) {
        return new CoverSetter(this, picture.flatMap(pictures::decoration)).set(blocks, parent, width);
    }

    /**
     * Sets what the first page must hold.
     *
     * @param room on that page, in points
     */
    private void opening(
            Arrangement.Opening opening, StructureElement parent, double width, double room, List<Box> out) {
        List<Opening.Part> parts = new ArrayList<>();
        for (Block block : opening.content()) {
            StructureElement holder = StructureElement.detached(parent.role());
            Stack boxes = compose(List.of(block), holder, width);
            parts.add(new Opening.Part(boxes.boxes(), holder, block instanceof Arrangement.Aside));
        }
        Opening set = Opening.of(parts, room);
        set.parts().forEach(part -> parent.adoptFrom(part.holder()));
        out.addAll(set.boxes());
        isSplit |= set.isSplit();
    }

    private void add(Block block, StructureElement parent, double width, List<Box> out) {
        add(block, parent, width, layout.settings().textHeight(), out);
    }

    /**
     * Sets a block.
     *
     * @param room on the first page for what must stand on it, in points
     */
    void add(Block block, StructureElement parent, double width, double room, List<Box> out) {
        if (block instanceof Block.Heading heading) {
            out.add(heading(heading, parent, width, headingStyle(heading.level()), heading.level() == 1));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph, parent, width, out);
        } else if (block instanceof Block.ItemList list) {
            new ListSetter(this).set(list, parent, width, out);
        } else if (block instanceof Block.Facts facts) {
            new FactsSetter(this).set(facts, parent, width, out);
        } else if (block instanceof Block.Table table) {
            new TableSetter(this).set(table, parent, width, out);
        } else if (block instanceof Block.Card card) {
            out.add(new CardSetter(this).set(card, parent, width));
        } else if (block instanceof Block.Figure figure) {
            pictures.set(figure, this, parent, width, out);
        } else if (block instanceof Block.Beside beside) {
            pictures.set(beside, this, parent, width, out);
        } else if (block instanceof Block.QrCode code) {
            out.add(new QrSetter(this).set(code, parent, width));
        } else if (block instanceof Block.NoteLines lines) {
            out.add(noteLines(lines, width));
        } else if (block instanceof Block.Blank blank) {
            blank(blank, parent, width, out);
        } else if (block instanceof Arrangement.Break) {
            out.add(new PageBreakBox());
        } else if (block instanceof Arrangement.Group group) {
            Stack stack = compose(group.content(), parent, width);
            if (!stack.boxes().isEmpty()) {
                out.add(new GroupBox(stack, gap()));
            }
        } else if (block instanceof Arrangement.Reference reference) {
            out.addAll(
                    forReference().compose(reference.content(), parent, width).boxes());
        } else if (block instanceof Arrangement.Columns columns) {
            new RowsSetter(this, pictures).set(columns, parent, width, out);
        } else if (block instanceof Arrangement.Contents list) {
            out.add(contents.box(list, this, parent, width));
        } else if (block instanceof Arrangement.SideBySide row) {
            new RowsSetter(this, pictures).set(row, parent, width, out);
        } else if (block instanceof Arrangement.Rows rows) {
            new RowsSetter(this, pictures).set(rows, parent, width, out);
        } else if (block instanceof Arrangement.Opening opening) {
            opening(opening, parent, width, room, out);
        } else if (block instanceof Arrangement.Aside aside) {
            out.addAll(compose(aside.content(), parent, width).boxes());
        } else if (block instanceof Arrangement.Panel panel) {
            out.addAll(compose(panel.content(), parent, width).boxes());
        }
    }

    /** Space wanted above the first box of a stack, in points. */
    static double before(Stack stack) {
        return stack.boxes().isEmpty() ? 0 : stack.boxes().get(0).before();
    }

    /** Space between paragraphs, in points. */
    double gap() {
        return layout.type().gap() * layout.type().body();
    }

    TextStyle body() {
        return words(layout.type().body(), false);
    }

    TextStyle strongBody() {
        return words(layout.type().body(), true);
    }

    private TextStyle words(double size, boolean strong) {
        return new TextStyle(
                size, strong, layout.palette().text(), layout.type().leading());
    }

    TextStyle small() {
        return new TextStyle(
                layout.type().small(),
                false,
                layout.palette().muted(),
                layout.type().leading());
    }

    /** The look of a heading. */
    TextStyle headingStyle(int level) {
        TypeScale type = layout.type();
        double size = level == 1 ? type.title() : level == 2 ? type.section() : type.subsection();
        return new TextStyle(size, true, layout.palette().heading(), level == 1 ? 1.15 : 1.25);
    }

    /** Text as one box, in the name of an element. */
    ParagraphBox text(List<Inline> content, TextStyle style, StructureElement element, double width) {
        StyledText text = StyledText.of(content, style, InlineOwner.of(element), layout);
        return ParagraphBox.of(TextFlow.of(text, style, layout), Math.max(LEAST_WIDTH, width));
    }

    /**
     * Sets a heading.
     *
     * @param ruled true for a short bar below it
     */
    Box heading(Block.Heading heading, StructureElement parent, double width, TextStyle style, boolean ruled) {
        int level = outline.level(heading, layout.findings());
        String anchor = outline.anchor(heading);
        contents.isAt(heading, anchor);
        TextStyle fitting = level == 1 ? TitleType.of(heading.content(), style, width, this) : style;
        Box text = text(heading.content(), fitting, parent.add(StructureType.heading(level)), width);
        double before = heading.level() <= 1 ? 0 : style.size() * spaceAbove(heading.level());
        return new HeadingBox(
                text, anchor, before, ruled ? 0.45 * style.size() : spaceBelow() * style.size(), ruled, width, layout);
    }

    /** Above a heading, in units of its size: the closer paragraphs are, the less it takes to part sections. */
    private double spaceAbove(int level) {
        double gap = layout.type().gap();
        return level == 2 ? Math.min(1.35, 0.6 + 2 * gap) : Math.min(1, 0.4 + 1.6 * gap);
    }

    /** Below a heading, in units of its size. */
    double spaceBelow() {
        return Math.min(0.35, 0.1 + 0.6 * layout.type().gap());
    }

    private void paragraph(Block.Paragraph paragraph, StructureElement parent, double width, List<Box> out) {
        StructureElement element = parent.add(StructureType.PARAGRAPH);
        switch (paragraph.tone()) {
            case BODY -> {
                // What announces a list stays with it.
                String words = InlineText.of(paragraph.content());
                boolean announces = words.endsWith(":") || words.endsWith("：");
                addText(text(paragraph.content(), body(), element, width), announces, out);
            }
            case SMALL -> addText(text(paragraph.content(), small(), element, width), false, out);
            case CALL -> {
                TextStyle style = words(layout.type().lead(), true);
                addText(text(paragraph.content(), style, element, width), false, out);
            }
            case LEAD -> {
                TextStyle style = words(layout.type().lead(), false);
                double inset = LeadBox.INSET * style.size();
                Box text = text(paragraph.content(), style, element, width - 2 * inset);
                if (text.height() > 0) {
                    out.add(SpacedBox.of(new LeadBox(text, width, inset, layout), gap(), gap() * 1.4));
                }
            }
        }
    }

    private void addText(ParagraphBox text, boolean keeps, List<Box> out) {
        if (text.lineCount() > 0) {
            out.add(new SpacedBox(text, gap(), gap(), keeps));
        }
    }

    private Box noteLines(Block.NoteLines lines, double width) {
        return SpacedBox.of(
                new NoteLinesBox(
                        lines.count(), handwriting(), width, layout.palette().rule()),
                gap(),
                gap());
    }

    private void blank(Block.Blank blank, StructureElement parent, double width, List<Box> out) {
        ParagraphBox label = text(blank.label(), body(), parent.add(StructureType.PARAGRAPH), width);
        out.add(new BlankBox(label, handwriting(), width, layout));
    }

    double handwriting() {
        return NoteLinesBox.handwriting(layout.type());
    }
}
