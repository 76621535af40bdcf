package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.StructureElement;
import org.leafpress.svg.Svg;

/** Sets covers: on a folded leaflet, the title that they begin with fills a field of colour, with a picture above it. */
final class CoverSetter {
    /** The part of a cover that the field of its title takes, if what is below it leaves as much. */
    private static final double MASTHEAD = 0.36;

    private final Composer composer;
    private final LayoutContext layout;
    private final Optional<Svg> picture;

    CoverSetter(Composer composer, Optional<Svg> picture) {
        this.composer = composer;
        this.picture = picture;
        layout = composer.layout();
    }

    Stack set(List<Block> blocks, StructureElement parent, double width) {
        boolean folded = layout.settings().folding() != SheetFolding.NONE;
        if (folded && !blocks.isEmpty() && blocks.get(0) instanceof Arrangement.Opening opening) {
            List<Block> begun = opening.content();
            if (!begun.isEmpty() && begun.get(0) instanceof Block.Heading heading) {
                List<Block> rest = new ArrayList<>(List.of(new Arrangement.Opening(begun.subList(1, begun.size()))));
                rest.addAll(blocks.subList(1, blocks.size()));
                return set(heading, rest, parent, width);
            }
        } else if (folded && !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading heading) {
            return set(heading, blocks.subList(1, blocks.size()), parent, width);
        }
        return composer.compose(blocks, parent, width);
    }

    private Stack set(Block.Heading heading, List<Block> blocks, StructureElement parent, double width) {
        double inset = 1.1 * layout.type().body();
        TextStyle style = new TextStyle(layout.type().title(), true, Colour.WHITE, 1.15);
        Box title = composer.heading(heading, parent, width - 2 * inset, style, false);
        double room = layout.settings().textHeight() - inset;
        double least = new MastheadBox(title, width, 0, inset, picture, layout).height();
        List<Box> boxes = new ArrayList<>();
        blocks.forEach(block -> composer.add(block, parent, width, room - least, boxes));
        double wanted = Math.min(MASTHEAD * layout.settings().textHeight(), room - new Stack(boxes).height());
        boxes.add(0, new MastheadBox(title, width, wanted, inset, picture, layout));
        return new Stack(boxes);
    }
}
