package org.leafpress.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
final class StructureText {
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private StructureText() {}

    /** The text in reading order, a line for each block-level element, each with its type before it if wanted. */
    static String of(Printed printed) {
        return read(printed, false);
    }

    /** As {@link #of}, with the type of each block-level element before its text. */
    static String tagged(Printed printed) {
        return read(printed, true);
    }

    private static String read(Printed printed, boolean tags) {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            StructureText text = new StructureText();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                Map<Integer, String> contents = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> collect(content, contents));
                text.texts.put(page, contents);
            }
            text.node(document.getDocumentCatalog().getStructureTreeRoot(), null, tags);
            return text.out
                    .toString()
                    .replaceAll(" +", " ")
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

    private void node(PDStructureNode node, @Nullable PDPage inherited, boolean tags) {
        PDPage page = inherited;
        List<Object> kids = node.getKids();
        if (node instanceof PDStructureElement element) {
            page = element.getPage() == null ? inherited : element.getPage();
            String type = element.getStructureType();
            boolean block = !type.equals("Span") && !type.equals("Link");
            if (block && tags) {
                out.append('\n').append(type).append(": ");
            } else if (block) {
                out.append('\n');
            }
            if (element.getAlternateDescription() != null) {
                out.append('[').append(element.getAlternateDescription()).append(']');
            }
            if (element.getActualText() != null) {
                out.append(element.getActualText());
                return;
            }
        }
        for (Object kid : kids) {
            if (kid instanceof PDStructureNode child) {
                node(child, page, tags);
            } else if (kid instanceof Integer number) {
                append(page, number);
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            }
        }
    }

    private void append(@Nullable PDPage page, int number) {
        String text = texts.getOrDefault(page, Map.of()).get(number);
        if (text == null) {
            throw new IllegalStateException("no marked content " + number + " on its page");
        }
        out.append(text);
    }
}
