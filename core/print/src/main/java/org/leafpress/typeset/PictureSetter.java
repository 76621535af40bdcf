package org.leafpress.typeset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.leafpress.pdf.ImageReading;
import org.leafpress.pdf.RasterImage;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;
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

    /** A picture beside text is as large as a square of this side, in points. */
    private static final double BESIDE = 16 * PageSize.MM;
    /** A picture beside text is no higher than this, in points. */
    private static final double HIGHEST_BESIDE = 20 * PageSize.MM;

    private static final Recent<SvgReading> DRAWINGS = new Recent<>(Svg::read);

    private final LayoutContext layout;
    private final Pictures pictures;

    PictureSetter(LayoutContext layout, Pictures pictures) {
        this.layout = layout;
        this.pictures = pictures;
    }

    void set(Block.Figure figure, Composer composer, StructureElement parent, double width, List<Box> out) {
        set(figure, composer, parent, width, this::inColumn, out);
    }

    /** Sets a picture that has others beside it. */
    void setInRow(Block.Figure figure, Composer composer, StructureElement parent, double width, List<Box> out) {
        set(figure, composer, parent, width, this::inRow, out);
    }

    private void set(
            Block.Figure figure, Composer composer, StructureElement parent, double width, Scale scale, List<Box> out) {
        Optional<AlignedBox> box = show(figure, parent, width, scale);
        boolean captioned = !figure.caption().isEmpty();
        if (box.isPresent()) {
            out.add(new SpacedBox(
                    box.get(),
                    1.6 * composer.gap(),
                    captioned ? 0.5 * composer.gap() : 1.6 * composer.gap(),
                    captioned));
        } else {
            // Whoever holds the paper is told at least what the picture would show.
            out.addAll(described(figure, composer, parent, width).boxes());
        }
        if (captioned) {
            ParagraphBox caption =
                    composer.text(figure.caption(), composer.small(), parent.add(StructureType.PARAGRAPH), width);
            out.add(SpacedBox.of(caption, 0.5 * composer.gap(), 1.6 * composer.gap()));
        }
    }

    private static Stack described(Block.Figure figure, Composer composer, StructureElement parent, double width) {
        List<Inline> words = Inline.text(InlineText.clean(figure.alternative()));
        return composer.compose(List.of(new Block.Paragraph(Block.Paragraph.Tone.SMALL, words)), parent, width);
    }

    /** The picture takes no more than its share, and all pictures beside text are of much the same area, whatever their shape. */
    void set(Block.Beside beside, Composer composer, StructureElement parent, double width, List<Box> out) {
        SideBySideBox.Fixed picture = beside(beside, composer, parent, beside.share() * width);
        double column = picture.width() + layout.type().body();
        Stack text = composer.compose(beside.content(), parent, width - column);
        Box box = beside.atEnd()
                ? new SideBySideBox(
                        new FixedBox(text, width - column),
                        picture,
                        width,
                        width - picture.width(),
                        layout.rightToLeft())
                : new SideBySideBox(picture, text, width, column, layout.rightToLeft());
        out.add(SpacedBox.of(new GroupBox(new Stack(List.of(box)), composer.gap()), composer.gap(), composer.gap()));
    }

    /** A picture beside text, as wide as it is set: all have much the same area, whatever their shape. */
    private SideBySideBox.Fixed beside(Block.Beside beside, Composer composer, StructureElement parent, double widest) {
        Block.Figure figure = new Block.Figure(beside.picture(), beside.alternative(), 1, Optional.empty(), List.of());
        return show(figure, parent, widest, new ByArea())
                .map(box -> new FixedBox(box.box(), box.own()))
                .orElseGet(() -> new FixedBox(described(figure, composer, parent, widest), widest));
    }

    /** A drawing that only decorates. */
    Optional<Svg> decoration(String name) {
        Optional<Svg> drawing = pictures.find(name).flatMap(file -> read(file).svg());
        if (drawing.isEmpty()) {
            layout.findings().add(new PrintFinding.UnusablePicture(name, "it is no drawing"));
        }
        return drawing;
    }

    private Optional<AlignedBox> show(Block.Figure figure, StructureElement parent, double width, Scale scale) {
        Optional<byte[]> file = pictures.find(figure.picture());
        if (file.isEmpty()) {
            layout.findings().add(new PrintFinding.UnusablePicture(figure.picture(), "there is no such file"));
            return Optional.empty();
        }
        StructureElement element = parent.add(StructureType.FIGURE).alternative(InlineText.clean(figure.alternative()));
        return looksLikeXml(file.get())
                ? drawing(figure, file.get(), element, width, scale)
                : picture(figure, file.get(), element, width, scale);
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

    private Optional<AlignedBox> picture(
            Block.Figure figure, byte[] file, StructureElement element, double width, Scale scale) {
        ImageReading reading = RasterImage.read(file);
        if (reading instanceof ImageReading.Usable usable) {
            RasterImage picture = usable.picture();
            Size size = size(
                    picture.width(),
                    picture.height(),
                    Math.min(LARGEST_PIXEL, LARGEST_PIXEL * figure.pixels().orElse(picture.width()) / picture.width()),
                    scale.of(figure, width, picture.width(), picture.height()));
            Box box = new PictureBox(picture, element, size.width, size.height);
            return Optional.of(new AlignedBox(box, width, size.width, layout.rightToLeft()));
        }
        String reason = reading instanceof ImageReading.Unusable unusable ? unusable.reason() : "";
        layout.findings().add(new PrintFinding.UnusablePicture(figure.picture(), reason));
        return Optional.empty();
    }

    private Optional<AlignedBox> drawing(
            Block.Figure figure, byte[] file, StructureElement element, double width, Scale scale) {
        SvgReading reading = read(file);
        reading.findings().stream()
                .filter(finding -> finding.kind() != SvgFinding.Kind.WORDS)
                .forEach(finding ->
                        layout.findings().add(new PrintFinding.UnusablePicture(figure.picture(), finding.message())));
        return reading.svg().map(drawing -> {
            Size size = size(
                    drawing.width(),
                    drawing.height(),
                    scale.ofPixel()
                            * figure.pixels().map(Integer::doubleValue).orElse(drawing.shownWidth())
                            / drawing.width(),
                    scale.of(figure, width, drawing.width(), drawing.height()));
            Box box = new DrawingBox(drawing, element, size.width, size.height, layout);
            return new AlignedBox(box, width, size.width, layout.rightToLeft());
        });
    }

    private static SvgReading read(byte[] file) {
        return DRAWINGS.find(new String(file, StandardCharsets.UTF_8));
    }

    private record Size(double width, double height) {}

    private static Size size(double width, double height, double largest, double wanted) {
        double scale = Math.min(wanted, largest);
        return new Size(width * scale, height * scale);
    }

    /** How many points a unit of a picture takes. */
    private interface Scale {
        double of(Block.Figure figure, double column, double width, double height);

        /** How many points a pixel takes at most, of 96 to the inch, in which a drawing says how large it is. */
        default double ofPixel() {
            return LARGEST_PIXEL;
        }
    }

    private double inColumn(Block.Figure figure, double column, double width, double height) {
        return fitting(figure.share() * column / width, HIGHEST, height);
    }

    private double inRow(Block.Figure figure, double column, double width, double height) {
        return fitting(figure.share() * column / width, HIGHEST_IN_ROW, height);
    }

    private double fitting(double scale, double ofPage, double height) {
        return Math.min(scale, ofPage * layout.settings().textHeight() / height);
    }

    /** Logos are of one size whatever their files say. */
    private static final class ByArea implements Scale {
        @Override
        public double of(Block.Figure figure, double column, double width, double height) {
            return Math.min(BESIDE / Math.sqrt(width * height), Math.min(column / width, HIGHEST_BESIDE / height));
        }

        @Override
        public double ofPixel() {
            return Double.MAX_VALUE;
        }
    }
}
