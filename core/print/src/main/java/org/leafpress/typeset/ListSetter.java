package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.pdf.Attributes;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/** Sets lists: labels at the side where the language starts, items indented. */
final class ListSetter {
    /** Space for a bullet or sign, in units of the type size. */
    private static final double INDENT = 1.45;
    /** Between a number and its item, in units of the type size. */
    private static final double NUMBER_GAP = 0.5;

    /** An item lower than this part of the page is not split. */
    private static final double KEPT_WHOLE = 0.3;

    /** An item of fewer lines is not left alone, and a link that is lower never parted from its address. */
    private static final double LOST = 3.5;

    /** A link of fewer lines neither. */
    private static final double LOST_LINK = 1.5;

    /** So many items are worth two columns. */
    private static final int FEWEST_IN_COLUMNS = 4;
    /** More would be read across rather than down. */
    private static final int MOST_IN_COLUMNS = 16;
    /** Of an item in columns. */
    private static final int MOST_LINES = 2;
    /** Columns that take more than this part of the height are not worth the leap between them. */
    private static final double WORTH = 0.9;
    /** In points; larger type is for readers who lose their place between columns. */
    private static final double LARGEST_IN_COLUMNS = 15;
    /** In units of the type size. */
    private static final double NARROWEST_ITEM = 8;
    /** Between two columns of items, in units of the type size. */
    private static final double COLUMN_GAP = 1.2;

    private final Composer composer;
    private final LayoutContext layout;

    ListSetter(Composer composer) {
        this.composer = composer;
        layout = composer.layout();
    }

    void set(Block.ItemList list, StructureElement parent, double width, List<Box> out) {
        double between = COLUMN_GAP * layout.type().body();
        double column = (width - between) / 2;
        if (areShort(list, width, column)) {
            List<Box> items = new ArrayList<>();
            items(list, parent, column, items);
            Box columns = new ColumnsBox(new Stack(items), 2, column, between, layout.rightToLeft());
            out.add(SpacedBox.of(new GroupBox(new Stack(List.of(columns)), 0), composer.gap(), composer.gap()));
        } else {
            items(list, parent, width, out);
        }
    }

    /**
     * True for a list of short items, which two columns of this width make much lower. In large print the eye would have to
     * leap too far.
     */
    private boolean areShort(Block.ItemList list, double width, double column) {
        double size = layout.type().body();
        double indent = INDENT * size;
        int count = list.items().size();
        if (list.marker() == Block.ItemList.Marker.NUMBER
                || count < FEWEST_IN_COLUMNS
                || count > MOST_IN_COLUMNS
                || size > LARGEST_IN_COLUMNS
                || column - indent < NARROWEST_ITEM * size) {
            return false;
        }
        int single = 0;
        int halved = 0;
        for (Block.Item item : list.items()) {
            if (item.content().size() != 1 || !(item.content().get(0) instanceof Block.Paragraph)) {
                return false;
            }
            double words =
                    ContentWidth.of(item.content(), composer.body(), composer).max();
            int lines = lines(words, column - indent);
            if (lines > MOST_LINES) {
                return false;
            }
            single += lines(words, width - indent);
            halved += lines;
        }
        return halved <= WORTH * 2 * single;
    }

    /** About how many lines words take: the ends of lines stay empty. */
    private static int lines(double words, double width) {
        return words <= width ? 1 : (int) Math.ceil(1.06 * words / width);
    }

    private void items(Block.ItemList list, StructureElement parent, double width, List<Box> out) {
        boolean numbered = list.marker() == Block.ItemList.Marker.NUMBER;
        StructureElement element = parent.add(StructureType.LIST).attributes(Attributes.list(numbered));
        double size = layout.type().body();
        double indent = numbered ? numberIndent(list) : INDENT * size;
        int number = list.start();
        List<Box> boxes = new ArrayList<>();
        for (Block.Item content : list.items()) {
            StructureElement item = element.add(StructureType.LIST_ITEM);
            StructureElement label = item.add(StructureType.LABEL);
            ItemLabel sign = numbered
                    ? new ItemLabel.Words(number(number++, label, indent))
                    : new ItemLabel.Sign(list.marker(), label, size, layout.palette());
            StructureElement body = item.add(StructureType.LIST_BODY);
            Stack stack = composer.compose(content.content(), body, width - indent);
            Box box = new ItemBox(sign, stack, width, indent, firstBaseline(stack), layout.rightToLeft());
            // A short item in two halves is harder to read than a page that ends early.
            boolean whole = box.height() < KEPT_WHOLE * layout.settings().textHeight();
            boxes.add(
                    isLink(content) && isLow(box)
                            ? new FixedBox(box, width)
                            : whole ? new GroupBox(new Stack(List.of(box)), 0) : box);
        }
        space(boxes, out);
    }

    private static boolean isLink(Block.Item item) {
        return item.content().size() == 1
                && item.content().get(0) instanceof Block.Paragraph paragraph
                && !paragraph.content().isEmpty()
                && paragraph.content().get(0) instanceof Inline.Link;
    }

    private void space(List<Box> items, List<Box> out) {
        double gap = composer.gap();
        int last = items.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean keeps = (i == 0 && i < last && isLow(items.get(i))) || (i == last - 1 && isLost(items.get(last)));
            out.add(new SpacedBox(items.get(i), i == 0 ? gap : 0.7 * gap, i == last ? gap : 0.7 * gap, keeps));
        }
    }

    /** True for a last item that would be lost alone: a link and its address on lines of their own are not. */
    private boolean isLost(Box last) {
        return last instanceof FixedBox ? last.height() < LOST_LINK * lineHeight() : isLow(last);
    }

    private double lineHeight() {
        return layout.type().leading() * layout.type().body();
    }

    /** True for an item that would be lost alone at the foot or the head of a page or column. */
    private boolean isLow(Box item) {
        return item.height() < LOST * lineHeight();
    }

    private double numberIndent(Block.ItemList list) {
        int last = list.start() + Math.max(0, list.items().size() - 1);
        ParagraphBox widest = number(last, StructureElement.detached(StructureType.LABEL), 1000);
        return Math.max(
                INDENT * layout.type().body(),
                widest.widest() + NUMBER_GAP * layout.type().body());
    }

    private ParagraphBox number(int number, StructureElement label, double width) {
        return composer.text(Inline.text(number + "."), composer.strongBody(), label, width);
    }

    /** Where the label of an item stands, from its top, so that it shares a line with the item's first words. */
    private double firstBaseline(Stack content) {
        Box first = content;
        while (true) {
            if (first instanceof Stack stack && !stack.boxes().isEmpty()) {
                first = stack.boxes().get(0);
            } else if (first instanceof SpacedBox spaced) {
                first = spaced.box();
            } else {
                break;
            }
        }
        if (first instanceof ParagraphBox paragraph && paragraph.lineCount() > 0) {
            return paragraph.firstBaseline();
        }
        return layout.type().leading() * layout.type().body() * 0.75;
    }
}
