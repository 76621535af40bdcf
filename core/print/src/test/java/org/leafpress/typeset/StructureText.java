package org.leafpress.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a file as a screen reader does: along the structure tree, by PDFBox. */
public final class StructureText {
    private final Predicate<String> languages;
    private final boolean tags;
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private StructureText(Predicate<String> languages, boolean tags) {
        this.languages = languages;
        this.tags = tags;
    }

    /** The text in reading order, a line for each block-level element; what a picture shows stands in brackets. */
    static String of(Printed printed) {
        return of(printed.bytes(), language -> true);
    }

    /** As {@link #of(Printed)}, but only what is marked as being in one of the languages. */
    public static String of(byte[] file, Predicate<String> languages) {
        return new StructureText(languages, false).read(file);
    }

    /** As {@link #of(Printed)}, with the type of each block-level element before its text. */
    static String tagged(Printed printed) {
        return new StructureText(language -> true, true).read(printed.bytes());
    }

    private String read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                Map<Integer, String> contents = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> collect(content, contents));
                texts.put(page, contents);
            }
            node(
                    document.getDocumentCatalog().getStructureTreeRoot(),
                    null,
                    document.getDocumentCatalog().getLanguage());
            return out.toString().replaceAll(" +", " ").replaceAll("\n+", "\n").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> contents) {
        if (content.getMCID() >= 0) {
            StringBuilder text = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition position) {
                    text.append(position.getUnicode());
                }
            }
            contents.put(content.getMCID(), text.toString());
        }
        for (Object part : content.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                collect(inner, contents);
            }
        }
    }

    private void node(PDStructureNode node, @Nullable PDPage inherited, String languageAround) {
        PDPage page = inherited;
        String language = languageAround;
        List<Object> kids = node.getKids();
        if (node instanceof PDStructureElement element) {
            page = element.getPage() == null ? inherited : element.getPage();
            language = element.getLanguage() == null ? languageAround : element.getLanguage();
            String type = element.getStructureType();
            boolean block = !type.equals("Span") && !type.equals("Link");
            if (block && tags) {
                out.append('\n').append(type).append(": ");
            } else if (block) {
                out.append('\n');
            }
            if (element.getAlternateDescription() != null) {
                append('[' + element.getAlternateDescription() + ']', language);
            }
            if (element.getActualText() != null) {
                append(element.getActualText(), language);
                return;
            }
        }
        for (Object kid : kids) {
            if (kid instanceof PDStructureNode child) {
                node(child, page, language);
            } else if (kid instanceof Integer number) {
                append(content(page, number), language);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage on = reference.getPage() == null ? page : reference.getPage();
                append(content(on, reference.getMCID()), language);
            }
        }
    }

    private String content(@Nullable PDPage page, int number) {
        String text = texts.getOrDefault(page, Map.of()).get(number);
        if (text == null) {
            throw new IllegalStateException("no marked content " + number + " on its page");
        }
        return text;
    }

    private void append(String text, String language) {
        if (languages.test(language)) {
            out.append(text);
        }
    }
}
