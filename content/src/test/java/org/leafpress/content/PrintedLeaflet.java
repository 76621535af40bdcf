package org.leafpress.content;

import com.ibm.icu.util.ULocale;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Inline;

/**
 * A published PDF file.
 *
 * @param language that it is in
 * @param topic id of its topic
 * @param format as in its name
 * @param file path in the site
 */
record PrintedLeaflet(LanguageTag language, String topic, String format, String file) {
    private static final Pattern NAME =
            Pattern.compile("(.+/)?topics/(.+)-(essentials|a4|letter|large-print|booklet|tri-fold)\\.pdf");

    /** What was read of each file: several tests look at it. */
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private static final Map<String, List<String>> SIDES = new ConcurrentHashMap<>();

    /** All of them, in order; at least one, or the tests over them would prove nothing. */
    static List<PrintedLeaflet> all() {
        List<PrintedLeaflet> all = PublishedSite.files().stream()
                .filter(file -> file.endsWith(".pdf"))
                .map(PrintedLeaflet::of)
                .toList();
        if (all.isEmpty()) {
            throw new IllegalStateException("no PDF in " + PublishedSite.folder());
        }
        return all;
    }

    /** Those that hold everything that the page says. */
    static List<PrintedLeaflet> whole() {
        return all().stream()
                .filter(leaflet -> !leaflet.isTriFold() && !leaflet.format().equals("essentials"))
                .toList();
    }

    /** Those that hold the essentials. */
    static List<PrintedLeaflet> triFolds() {
        return all().stream().filter(PrintedLeaflet::isTriFold).toList();
    }

    private static PrintedLeaflet of(String file) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalStateException("a PDF whose name tells no format: " + file);
        }
        return new PrintedLeaflet(SampleTopics.language(file), name.group(2), name.group(3), file);
    }

    private boolean isTriFold() {
        return format.equals("tri-fold");
    }

    byte[] bytes() {
        return PublishedSite.bytes(file);
    }

    /** What a screen reader reads of it; see {@link ScreenReaderText}. */
    String text() {
        return TEXTS.computeIfAbsent(file, path -> ScreenReaderText.of(bytes()));
    }

    /** The words on each side of paper in one line, with those that stand on every page. */
    List<String> sides() {
        return SIDES.computeIfAbsent(file, path -> sides(bytes()));
    }

    private static List<String> sides(byte[] file) {
        List<String> sides = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                sides.add(stripper.getText(document).replaceAll("[\\s\u00A0]+", " "));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(sides);
    }

    /** The words on what is seen first once it is folded: in a folded leaflet a part of its first side. */
    String front() {
        try (PDDocument document = Loader.loadPDF(bytes())) {
            PDRectangle side = document.getPage(0).getMediaBox();
            double width = side.getWidth() / (isTriFold() ? 3 : format.equals("booklet") ? 2 : 1);
            boolean mirrored = ULocale.forLanguageTag(language.value()).isRightToLeft();
            double left = mirrored ? 0 : side.getWidth() - width;
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion("front", new Rectangle2D.Double(left, 0, width, side.getHeight()));
            stripper.extractRegions(document.getPage(0));
            return stripper.getTextForRegion("front").replaceAll("[\\s\u00A0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The HTML page of the same leaflet. */
    String page() {
        return file.replace("-" + format + ".pdf", ".html");
    }

    /** A message of the theme in its language. */
    String message(String key, Object... arguments) {
        return SampleTopics.message(language, key, arguments);
    }

    /** What its author wrote. */
    Leaflet written() {
        return SampleTopics.leaflet(topic, language);
    }

    /** What finds a text in it. */
    Pattern pattern(List<Inline> content) {
        return SampleTopics.pattern(content, language);
    }

    @Override
    public String toString() {
        return file;
    }
}
