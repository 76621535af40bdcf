package org.leafpress.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A word where it stands on paper, by PDFBox.
 *
 * @param side 0-based
 * @param left edge, in points
 * @param right edge, in points
 * @param baseline from the top, in points
 */
record PrintedWord(int side, String text, double left, double right, double baseline) {
    private static boolean isApart(TextPosition one, TextPosition next) {
        double gap = next.getXDirAdj() - one.getXDirAdj() - one.getWidthDirAdj();
        return gap > 12 || gap < -12;
    }

    private static PrintedWord word(int side, List<TextPosition> positions) {
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        String text = positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        double right = last.getXDirAdj() + last.getWidthDirAdj();
        return new PrintedWord(side, text.strip(), first.getXDirAdj(), right, first.getYDirAdj());
    }

    /** All words, side by side, and on each from left to right, then from top to bottom. */
    static List<PrintedWord> of(Printed printed) {
        List<PrintedWord> words = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    // PDFBox takes what stands on one height for one line, panels or not.
                    int start = 0;
                    for (int i = 1; i <= positions.size(); i++) {
                        if (i == positions.size() || isApart(positions.get(i - 1), positions.get(i))) {
                            words.add(word(getCurrentPageNo() - 1, positions.subList(start, i)));
                            start = i;
                        }
                    }
                }
            };
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.sort(Comparator.comparingInt(PrintedWord::side)
                .thenComparingDouble(PrintedWord::left)
                .thenComparingDouble(PrintedWord::baseline));
        return words;
    }
}
