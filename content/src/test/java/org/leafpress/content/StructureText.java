package org.leafpress.content;

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
import org.leafpress.model.LanguageTag;

/** Reads a file as a screen reader does: along the structure tree, by PDFBox. */
final class StructureText {
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private final Predicate<String> languages;

    private StructureText(Predicate<String> languages) {
        this.languages = languages;
    }

    /** The text in reading order, a line for each block-level element; what a picture shows stands in brackets. */
    static String of(byte[] file) {
        return read(file, language -> true);
    }

    /** Only what is marked as being in a language. */
    static String of(byte[] file, LanguageTag only) {
        return read(file, only.value()::equals);
    }

    private static String read(byte[] file, Predicate<String> languages) {
        try (PDDocument document = Loader.loadPDF(file)) {
            StructureText text = new StructureText(languages);
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                Map<Integer, String> contents = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> collect(content, contents));
                text.texts.put(page, contents);
            }
            text.node(
                    document.getDocumentCatalog().getStructureTreeRoot(),
                    null,
                    document.getDocumentCatalog().getLanguage());
            return text.out
                    .toString()
                    .replaceAll("[ \u00A0]+", " ")
                    .replaceAll(" ?\n ?", "\n")
                    .replaceAll("\n+", "\n")
                    .strip();
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
            if (block) {
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
