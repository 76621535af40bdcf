package org.leafpress.content;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A letter as a copier prints it in greys (luma of ITU-R BT.601), read from the page by PDFBox.
 *
 * @param text the letter
 * @param grey its own, from 0 for black to 1 for white
 * @param behind what most of the paper around it has
 */
record GreyLetter(String text, double grey, double behind) {
    /** Pixels for a point. */
    private static final int SCALE = 2;

    static List<GreyLetter> of(byte[] file) throws IOException {
        List<GreyLetter> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImage(page, SCALE, ImageType.RGB);
                Reader reader = new Reader(image, letters);
                reader.setStartPage(page + 1);
                reader.setEndPage(page + 1);
                reader.getText(document);
            }
        }
        return letters;
    }

    private static final class Reader extends PDFTextStripper {
        private final BufferedImage image;
        private final List<GreyLetter> letters;

        Reader(BufferedImage image, List<GreyLetter> letters) {
            this.image = image;
            this.letters = letters;
            addOperator(new SetNonStrokingDeviceRGBColor(this));
            addOperator(new SetNonStrokingDeviceGrayColor(this));
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            if (!position.getUnicode().isBlank()) {
                try {
                    int colour = getGraphicsState().getNonStrokingColor().toRGB();
                    letters.add(new GreyLetter(position.getUnicode(), luma(colour), behind(position)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            super.processTextPosition(position);
        }

        /** The commonest grey in the box of the letter and a little around it: letters are thin. */
        private double behind(TextPosition position) {
            int left = Math.max(0, (int) (SCALE * (position.getXDirAdj() - 1)));
            int right = Math.min(
                    image.getWidth() - 1, (int) (SCALE * (position.getXDirAdj() + position.getWidthDirAdj() + 1)));
            int top = Math.max(0, (int) (SCALE * (position.getYDirAdj() - position.getFontSizeInPt())));
            int bottom = Math.min(image.getHeight() - 1, (int) (SCALE * (position.getYDirAdj() + 2)));
            int[] counts = new int[256];
            int commonest = 0;
            for (int y = top; y <= bottom; y++) {
                for (int x = left; x <= right; x++) {
                    int level = (int) Math.round(255 * luma(image.getRGB(x, y)));
                    if (++counts[level] > counts[commonest]) {
                        commonest = level;
                    }
                }
            }
            return commonest / 255.0;
        }

        private static double luma(int rgb) {
            return (0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255)) / 255;
        }
    }
}
