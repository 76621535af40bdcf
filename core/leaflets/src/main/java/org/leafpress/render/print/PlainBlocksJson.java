package org.leafpress.render.print;

import java.util.List;
import java.util.stream.Stream;
import org.leafpress.model.Labels;
import org.leafpress.pdf.LinkTarget;
import org.leafpress.typeset.Block;
import org.leafpress.typeset.Inline;
import tools.jackson.core.JsonGenerator;

/** Writes what a print document says as JSON: an array of blocks, each with its {@code type}. */
final class PlainBlocksJson {
    private final JsonGenerator json;

    PlainBlocksJson(JsonGenerator json) {
        this.json = json;
    }

    void write(List<Block> blocks) {
        json.writeStartArray();
        PlainBlocks.of(blocks).forEach(this::write);
        json.writeEndArray();
    }

    private void write(Block block) {
        json.writeStartObject();
        if (block instanceof Block.Heading heading) {
            type("heading");
            json.writeNumberProperty("level", heading.level());
            words("text", heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            type("paragraph");
            words("text", paragraph.content());
        } else if (block instanceof Block.ItemList list) {
            type("list");
            json.writeStringProperty("marker", Labels.of(list.marker()));
            if (list.marker() == Block.ItemList.Marker.NUMBER) {
                json.writeNumberProperty("start", list.start());
            }
            json.writeArrayPropertyStart("items");
            list.items().forEach(item -> write(item.content()));
            json.writeEndArray();
        } else if (block instanceof Block.Facts facts) {
            type("terms");
            json.writeArrayPropertyStart("items");
            facts.facts().forEach(this::fact);
            json.writeEndArray();
        } else if (block instanceof Block.Table table) {
            type("table");
            words("caption", table.caption());
            json.writeBooleanProperty("rowHeaders", hasRowHeaders(table));
            rows("head", table.head());
            rows("rows", table.body());
        } else if (block instanceof Block.Card card) {
            type("card");
            json.writeStringProperty("kind", card.tone());
            words("label", card.label());
            card.heading().ifPresent(heading -> words("heading", heading.content()));
            json.writeName("content");
            write(card.content());
        } else if (block instanceof Block.Figure figure) {
            type("figure");
            json.writeStringProperty("alternative", figure.alternative());
            words("caption", figure.caption());
        } else {
            throw new IllegalArgumentException("no JSON for " + block.getClass());
        }
        json.writeEndObject();
    }

    private void type(String type) {
        json.writeStringProperty("type", type);
    }

    /** The words, and where some of them are more than that, which: bold, a link, in another language. */
    private void words(String name, List<Inline> content) {
        String words = PlainBlocks.words(content);
        if (!words.isEmpty()) {
            json.writeStringProperty(name, words);
            List<Inline> marked =
                    content.stream().flatMap(PlainBlocksJson::marked).toList();
            if (!marked.isEmpty()) {
                json.writeArrayPropertyStart(name + "Marks");
                marked.forEach(this::mark);
                json.writeEndArray();
            }
        }
    }

    /** What is more than words, from the outside in. A link within the leaflet leads nowhere from here. */
    private static Stream<Inline> marked(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            return marked(strong, strong.content());
        } else if (inline instanceof Inline.Link link && link.target() instanceof LinkTarget.Address) {
            return marked(link, link.content());
        } else if (inline instanceof Inline.Link link) {
            return link.content().stream().flatMap(PlainBlocksJson::marked);
        } else if (inline instanceof Inline.Foreign foreign) {
            return marked(foreign, foreign.content());
        }
        return Stream.empty();
    }

    private static Stream<Inline> marked(Inline outside, List<Inline> content) {
        return Stream.concat(Stream.of(outside), content.stream().flatMap(PlainBlocksJson::marked));
    }

    private void mark(Inline inline) {
        json.writeStartObject();
        if (inline instanceof Inline.Link link && link.target() instanceof LinkTarget.Address address) {
            json.writeStringProperty("url", address.uri());
            link.description().ifPresent(said -> json.writeStringProperty("description", said));
        } else if (inline instanceof Inline.Foreign foreign) {
            json.writeStringProperty("language", foreign.language());
        } else {
            json.writeBooleanProperty("strong", true);
        }
        json.writeStringProperty("text", PlainBlocks.words(List.of(inline)));
        json.writeEndObject();
    }

    /** True if the first cell of each row says what the row is about. */
    private static boolean hasRowHeaders(Block.Table table) {
        return PlainBlocks.grid(table.body()).stream()
                .allMatch(row ->
                        row.stream().findFirst().filter(Block.Cell::header).isPresent());
    }

    private void fact(Block.Fact fact) {
        json.writeStartObject();
        words("term", fact.term());
        json.writeName("content");
        write(fact.content());
        json.writeEndObject();
    }

    /** Each cell as the blocks in it; every row has as many as the table has columns. */
    private void rows(String name, List<Block.Row> rows) {
        json.writeArrayPropertyStart(name);
        for (List<Block.Cell> row : PlainBlocks.grid(rows)) {
            json.writeStartArray();
            row.forEach(cell -> write(cell.content()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
