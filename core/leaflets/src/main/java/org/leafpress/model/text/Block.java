package org.leafpress.model.text;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Ref;

/** A block of prose. */
public sealed interface Block {
    /** Does what is to be done with this kind. */
    void accept(Cases cases);

    /**
     * The same block with other text.
     *
     * @param change is given the text of each paragraph, heading and cell, in reading order; empty cells are passed over
     */
    Block withText(UnaryOperator<List<Inline>> change);

    private static List<Block> withText(List<Block> blocks, UnaryOperator<List<Inline>> change) {
        return blocks.stream().map(block -> block.withText(change)).toList();
    }

    /** What to do with each kind of block: whoever goes through prose is told by the compiler of a new kind. */
    record Cases(
            Consumer<Paragraph> paragraph,
            Consumer<Heading> heading,
            Consumer<Items> items,
            Consumer<Quotation> quotation,
            Consumer<Table> table,
            Consumer<Figure> figure) {}

    /** A paragraph. */
    record Paragraph(List<Inline> content, Place place) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Cases cases) {
            cases.paragraph().accept(this);
        }

        @Override
        public Block withText(UnaryOperator<List<Inline>> change) {
            return new Paragraph(change.apply(content), place);
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

        @Override
        public void accept(Cases cases) {
            cases.heading().accept(this);
        }

        @Override
        public Block withText(UnaryOperator<List<Inline>> change) {
            return new Heading(level, change.apply(content), place);
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

        @Override
        public void accept(Cases cases) {
            cases.items().accept(this);
        }

        @Override
        public Block withText(UnaryOperator<List<Inline>> change) {
            return new Items(
                    start,
                    items.stream().map(item -> Block.withText(item, change)).toList(),
                    place);
        }
    }

    /** Words of someone else. */
    record Quotation(List<Block> content, Place place) implements Block {
        public Quotation {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Cases cases) {
            cases.quotation().accept(this);
        }

        @Override
        public Block withText(UnaryOperator<List<Inline>> change) {
            return new Quotation(Block.withText(content, change), place);
        }
    }

    /**
     * A table.
     *
     * @param header one cell for each column
     * @param rows as many cells in each as in the header; an empty phrase is an empty cell
     */
    record Table(List<Phrase> header, List<List<Phrase>> rows, Place place) implements Block {
        /** Names are less than this part as long as what they name, or more than so many times. */
        private static final double PEER = 0.7;

        private static final double LONGEST_PEER = 2;

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /**
         * True if the first cell of each row says what the row is about, as readers who hear a table need it (WCAG 2.2,
         * technique H63): it is there, and no two rows have the same.
         */
        public boolean hasRowHeaders() {
            Set<String> names = new HashSet<>();
            return header.size() > 1
                    && rows.stream().map(row -> row.get(0)).allMatch(name -> name.hasWord() && names.add(name.words()));
        }

        /**
         * True if the first cells look like names of the rows too: they are much shorter than what stands beside them, or
         * name what is short, such as a number. Cells of one length side by side, as where two illnesses are compared, are
         * peers. Where the first column has no head it can be nothing but names.
         */
        public boolean looksNamed() {
            double names = length(0);
            double others = IntStream.range(1, header.size())
                    .mapToDouble(this::length)
                    .max()
                    .orElse(0);
            return hasRowHeaders()
                    && (header.get(0).isBlank() || names < PEER * others || names > LONGEST_PEER * others);
        }

        /** How long the cells of a column are on average, in characters, where something stands in them. */
        private double length(int column) {
            return rows.stream()
                    .map(row -> row.get(column))
                    .filter(cell -> !cell.isBlank())
                    .mapToInt(cell -> cell.words().length())
                    .average()
                    .orElse(0);
        }

        @Override
        public void accept(Cases cases) {
            cases.table().accept(this);
        }

        @Override
        public Block withText(UnaryOperator<List<Inline>> change) {
            List<Phrase> names = cells(header, change);
            return new Table(names, rows.stream().map(row -> cells(row, change)).toList(), place);
        }

        private static List<Phrase> cells(List<Phrase> cells, UnaryOperator<List<Inline>> change) {
            return cells.stream()
                    .map(cell ->
                            cell.content().isEmpty() ? cell : new Phrase(change.apply(cell.content()), cell.place()))
                    .toList();
        }
    }

    /** One of the topic's figures: {@code ![](figure:nerve-signal)}. */
    record Figure(Ref figure) implements Block {
        @Override
        public void accept(Cases cases) {
            cases.figure().accept(this);
        }

        @Override
        public Block withText(UnaryOperator<List<Inline>> change) {
            return this;
        }
    }
}
