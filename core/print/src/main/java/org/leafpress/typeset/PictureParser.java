package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads blocks with a picture: one that lacks what it needs is a fault, and left out. */
final class PictureParser {
    private final XmlCursor xml;
    private final InlineParser inlines;
    private final BlockParser blocks;

    PictureParser(XmlCursor xml, InlineParser inlines, BlockParser blocks) {
        this.xml = xml;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    Optional<Block> figure() throws XMLStreamException {
        XmlAttributes attributes = xml.attributes("picture", "alt", "width", "pixels");
        Optional<String> picture = attributes.require("picture");
        Optional<String> alternative = attributes.require("alt");
        int width = attributes.number("width", 100, 5, 100);
        int pixels = attributes.number("pixels", 0, 1, 10_000);
        List<Inline> caption = inlines.content();
        if (picture.isEmpty() || alternative.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> shown = InlineText.of(caption).isEmpty() ? List.of() : caption;
        return Optional.of(new Block.Figure(
                picture.get(),
                alternative.get(),
                width / 100.0,
                pixels == 0 ? Optional.empty() : Optional.of(pixels),
                shown));
    }

    Optional<Block> beside() throws XMLStreamException {
        XmlAttributes attributes = xml.attributes("picture", "alt", "width", "side");
        Optional<String> picture = attributes.require("picture");
        Optional<String> alternative = attributes.require("alt");
        int width = attributes.number("width", 12, 5, 50);
        boolean atEnd =
                attributes.choice("side", "start", List.of("start", "end")).equals("end");
        List<Block> content = blocks.flow();
        if (picture.isEmpty() || alternative.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Block.Beside(picture.get(), alternative.get(), width / 100.0, atEnd, content));
    }

    Optional<Block> code() throws XMLStreamException {
        XmlAttributes attributes = xml.attributes("text", "alt");
        Optional<String> text = attributes.require("text").filter(value -> {
            if (value.length() > 1000) {
                attributes.fault("text", "the text of the QR code is too long", "1,000 characters are the most");
            }
            return value.length() <= 1000;
        });
        Optional<String> alternative = attributes.require("alt");
        List<Block> beside = blocks.flow();
        if (text.isEmpty() || alternative.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Block.QrCode(text.get(), alternative.get(), beside));
    }
}
