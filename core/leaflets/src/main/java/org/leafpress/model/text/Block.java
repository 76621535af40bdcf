package org.leafpress.model.text;

import java.util.List;
import java.util.OptionalInt;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Ref;

/** A block of prose. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(List<Inline> content, Place place) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A heading within a section.
     *
     * @param level 1 for the first level below the section's own heading, then 2; no level is skipped
     */
    record Heading(int level, List<Inline> content, Place place) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /**
     * A list.
     *
     * @param start number of the first item; empty for bullets
     * @param items blocks of each item
     */
    record Items(OptionalInt start, List<List<Block>> items, Place place) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Words of someone else. */
    record Quotation(List<Block> content, Place place) implements Block {
        public Quotation {
            content = List.copyOf(content);
        }
    }

    /**
     * A table.
     *
     * @param header one cell for each column
     * @param rows as many cells in each as in the header; an empty phrase is an empty cell
     */
    record Table(List<Phrase> header, List<List<Phrase>> rows, Place place) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** One of the topic's figures: {@code ![](figure:nerve-signal)}. */
    record Figure(Ref figure) implements Block {}
}
