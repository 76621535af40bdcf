package org.leafpress.typeset;

import java.util.List;
import org.leafpress.pdf.Attributes;
import org.leafpress.pdf.Role;
import org.leafpress.pdf.StructureElement;

/** Sets lists: labels at the side where the language starts, items indented. */
final class ListSetter {
    /** Space for a bullet or sign, in units of the type size. */
    private static final double INDENT = 1.45;
    /** Between a number and its item, in units of the type size. */
    private static final double NUMBER_GAP = 0.5;

    /** An item lower than this part of the page is not split. */
    private static final double KEPT_WHOLE = 0.3;

    private final Composer composer;
    private final LayoutContext layout;

    ListSetter(Composer composer) {
        this.composer = composer;
        layout = composer.layout();
    }

    void set(Block.ItemList list, StructureElement parent, double width, List<Box> out) {
        boolean numbered = list.marker() == Block.ItemList.Marker.NUMBER;
        StructureElement element = parent.add(Role.LIST).attributes(Attributes.list(numbered));
        double size = layout.type().body();
        double indent = numbered ? numberIndent(list) : INDENT * size;
        int number = list.start();
        int count = list.items().size();
        for (int i = 0; i < count; i++) {
            StructureElement item = element.add(Role.LIST_ITEM);
            StructureElement label = item.add(Role.LABEL);
            ItemLabel sign = numbered
                    ? new ItemLabel.Words(number(number++, label, indent))
                    : new ItemLabel.Sign(list.marker(), label, size, layout.palette());
            StructureElement body = item.add(Role.LIST_BODY);
            Stack content = composer.compose(list.items().get(i).content(), body, width - indent);
            Box box = new ItemBox(sign, content, width, indent, firstBaseline(content), layout.rightToLeft());
            // A short item in two halves is harder to read than a page that ends early.
            boolean whole = box.height() < KEPT_WHOLE * layout.settings().textHeight();
            Box kept = whole ? new GroupBox(new Stack(List.of(box)), 0) : box;
            double between = composer.gap() * 0.7;
            boolean keeps = count > 2 && (i == 0 || i == count - 2);
            out.add(new SpacedBox(
                    kept, i == 0 ? composer.gap() : between, i == count - 1 ? composer.gap() : between, keeps));
        }
    }

    private double numberIndent(Block.ItemList list) {
        int last = list.start() + Math.max(0, list.items().size() - 1);
        ParagraphBox widest = number(last, StructureElement.detached(Role.LABEL), 1000);
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
