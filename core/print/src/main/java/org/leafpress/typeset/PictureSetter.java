package org.leafpress.typeset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.Picture;
import org.leafpress.pdf.PictureReading;
import org.leafpress.pdf.Role;
import org.leafpress.pdf.StructureElement;
import org.leafpress.svg.Svg;
import org.leafpress.svg.SvgFinding;
import org.leafpress.svg.SvgReading;

/** Sets pictures with their captions. */
final class PictureSetter {
    /** A figure leaves room for its caption and some text on its page. */
    private static final double HIGHEST = 0.62;
    /** Two rows of pictures fit on a page. */
    private static final double HIGHEST_IN_ROW = 0.3;
    /** Pixels are never shown larger than this, in points: 96 to the inch. */
    private static final double LARGEST_PIXEL = 0.75;

    private final LayoutContext layout;
    private final Pictures pictures;

    PictureSetter(LayoutContext layout, Pictures pictures) {
        this.layout = layout;
        this.pictures = pictures;
    }

    void set(Block.Figure figure, Composer composer, StructureElement parent, double width, List<Box> out) {
        set(figure, composer, parent, new Room(width, HIGHEST), out);
    }

    /** Sets a picture that has others beside it. */
    void setInRow(Block.Figure figure, Composer composer, StructureElement parent, double width, List<Box> out) {
        set(figure, composer, parent, new Room(width, HIGHEST_IN_ROW), out);
    }

    /**
     * What a picture may take.
     *
     * @param width of the column, in points
     * @param height part of the height of a page's text
     */
    private record Room(double width, double height) {}

    private void set(Block.Figure figure, Composer composer, StructureElement parent, Room room, List<Box> out) {
        double width = room.width;
        Optional<byte[]> file = pictures.find(figure.picture());
        String alternative = PlainText.clean(figure.alternative());
        Optional<Box> box = Optional.empty();
        if (file.isEmpty()) {
            layout.findings().add(new PrintFinding.UnusablePicture(figure.picture(), "there is no such file"));
        } else {
            StructureElement element = parent.add(Role.FIGURE).alternative(alternative);
            box = looksLikeXml(file.get())
                    ? drawing(figure, file.get(), element, room)
                    : picture(figure, file.get(), element, room);
        }
        boolean captioned = !figure.caption().isEmpty();
        if (box.isPresent()) {
            out.add(new SpacedBox(
                    box.get(),
                    1.6 * composer.gap(),
                    captioned ? 0.5 * composer.gap() : 1.6 * composer.gap(),
                    captioned));
        } else {
            // Whoever holds the paper is told at least what the picture would show.
            composer.compose(
                            List.of(new Block.Paragraph(Block.Paragraph.Tone.SMALL, Inline.text(alternative))),
                            parent,
                            width)
                    .boxes()
                    .forEach(out::add);
        }
        if (captioned) {
            ParagraphBox caption = composer.text(figure.caption(), composer.small(), parent.add(Role.PARAGRAPH), width);
            out.add(SpacedBox.of(caption, 0.5 * composer.gap(), 1.6 * composer.gap()));
        }
    }

    private static boolean looksLikeXml(byte[] file) {
        for (byte b : file) {
            if (b == '<') {
                return true;
            }
            boolean leading = b == ' ' || b == '\n' || b == '\r' || b == '\t' || (b & 0x80) != 0;
            if (!leading || (b & 0xff) == 0x89 || (b & 0xff) == 0xFF) {
                return false;
            }
        }
        return false;
    }

    private Optional<Box> picture(Block.Figure figure, byte[] file, StructureElement element, Room room) {
        PictureReading reading = Picture.read(file);
        if (reading instanceof PictureReading.Usable usable) {
            Picture picture = usable.picture();
            Size size = size(figure, picture.width(), picture.height(), room, LARGEST_PIXEL);
            Box box = new PictureBox(picture, element, size.width, size.height);
            return Optional.of(new AlignedBox(box, room.width, size.width, layout.rightToLeft()));
        }
        String reason = reading instanceof PictureReading.Unusable unusable ? unusable.reason() : "";
        layout.findings().add(new PrintFinding.UnusablePicture(figure.picture(), reason));
        return Optional.empty();
    }

    private Optional<Box> drawing(Block.Figure figure, byte[] file, StructureElement element, Room room) {
        SvgReading reading = Svg.read(new String(file, StandardCharsets.UTF_8));
        reading.findings().stream()
                .filter(finding -> finding.kind() != SvgFinding.Kind.WORDS)
                .forEach(finding ->
                        layout.findings().add(new PrintFinding.UnusablePicture(figure.picture(), finding.message())));
        return reading.svg().map(drawing -> {
            Size size = size(figure, drawing.width(), drawing.height(), room, Double.MAX_VALUE);
            Box box = new DrawingBox(drawing, element, size.width, size.height, layout);
            return new AlignedBox(box, room.width, size.width, layout.rightToLeft());
        });
    }

    private record Size(double width, double height) {}

    private Size size(Block.Figure figure, double width, double height, Room room, double largest) {
        double scale = Math.min(
                figure.share() * room.width / width,
                room.height * layout.settings().textHeight() / height);
        scale = Math.min(scale, largest);
        return new Size(width * scale, height * scale);
    }
}
