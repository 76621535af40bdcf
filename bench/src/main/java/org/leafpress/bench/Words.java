package org.leafpress.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads files back with PDFBox, to see that engines have done the same work. */
final class Words {
    private Words() {}

    /** How many pages a viewer counts. */
    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable PDF", e);
        }
    }

    /**
     * The letters and digits of a file with how often each word stands there. Words within the header and footer count
     * once, however many pages there are.
     */
    static Map<String, Integer> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
            Map<String, Integer> words = new TreeMap<>();
            in(text).forEach(word -> words.merge(word, 1, Integer::sum));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable PDF", e);
        }
    }

    /** The letters and digits of a text. */
    static List<String> in(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words that stand in one file more often than in the other, apart from those of headers and footers. */
    static List<String> different(byte[] one, byte[] other, String furniture) {
        Map<String, Integer> first = of(one);
        Map<String, Integer> second = of(other);
        List<String> everyPage = in(furniture);
        TreeMap<String, Integer> all = new TreeMap<>(first);
        second.forEach((word, count) -> all.merge(word, -count, Integer::sum));
        return all.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .filter(entry -> !everyPage.contains(entry.getKey()))
                .filter(entry -> !entry.getKey().matches("\\p{N}+"))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }
}
