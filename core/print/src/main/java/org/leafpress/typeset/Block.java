package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;

/** What a document is made of, from top to bottom. All records are immutable. */
public sealed interface Block
        permits Arrangement,
                Block.Heading,
                Block.Paragraph,
                Block.ItemList,
                Block.Facts,
                Block.Table,
                Block.Card,
                Block.Figure,
                Block.QrCode,
                Block.Beside,
                Block.NoteLines,
                Block.Blank {

    /**
     * A heading. It stays with what follows, and becomes a bookmark.
     *
     * @param level 1 to 6; a skipped level is a finding
     * @param id a name that links can lead to
     * @param content the text
     */
    record Heading(int level, Optional<String> id, List<Inline> content) implements Block {
        /** Checks the level and copies the list. */
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("heading levels are 1 to 6: " + level);
            }
            content = List.copyOf(content);
        }
    }

    /** A paragraph. */
    record Paragraph(Tone tone, List<Inline> content) implements Block {
        /** Copies the list. */
        public Paragraph {
            content = List.copyOf(content);
        }

        /** What part a paragraph plays. */
        public enum Tone {
            /** Running text. */
            BODY,
            /** The few words that matter most: larger. */
            LEAD,
            /** What need not be read: smaller. */
            SMALL,
            /** How to reach someone: larger and bold, to be found at arm's length. */
            CALL
        }
    }

    /**
     * A list.
     *
     * @param marker what stands before each item
     * @param start the first number, if the marker is a number
     * @param items in order
     */
    record ItemList(Marker marker, int start, List<Item> items) implements Block {
        /** Copies the list. */
        public ItemList {
            items = List.copyOf(items);
        }

        /** What stands before the items of a list. */
        public enum Marker {
            /** A round bullet. */
            BULLET,
            /** A number. */
            NUMBER,
            /** A tick, for what to do. */
            TICK,
            /** A cross, for what not to do. */
            CROSS,
            /** An empty box to tick by hand. */
            BOX
        }
    }

    /** An item of a list. */
    record Item(List<Block> content) {
        /** Copies the list. */
        public Item {
            content = List.copyOf(content);
        }
    }

    /**
     * Terms with what there is to say of each.
     *
     * @param runIn true if that goes on in the line of the term; else they are side by side where there is room
     */
    record Facts(boolean runIn, List<Fact> facts) implements Block {
        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A term and what there is to say of it. */
    record Fact(List<Inline> term, List<Block> content) {
        /** Copies the lists. */
        public Fact {
            term = List.copyOf(term);
            content = List.copyOf(content);
        }
    }

    /**
     * A table. Columns are as wide as their content needs; header rows are repeated on each page.
     *
     * @param caption empty for none
     * @param head rows that are headers of the columns
     * @param body all other rows
     */
    record Table(List<Inline> caption, List<Row> head, List<Row> body) implements Block {
        /** Copies the lists. */
        public Table {
            caption = List.copyOf(caption);
            head = List.copyOf(head);
            body = List.copyOf(body);
        }
    }

    /** A row of a table; cells that reach down from rows above are not repeated. */
    record Row(List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param header true for a header of its row, or in the table's head of its column
     * @param strong true for bold, which headers of columns always are
     * @param columns how many columns it covers, 1 or more
     * @param rows how many rows it covers, 1 or more
     * @param content what is in it
     */
    record Cell(boolean header, boolean strong, int columns, int rows, List<Block> content) {
        /** Checks the counts and copies the list. */
        public Cell {
            if (columns < 1 || columns > 50 || rows < 1 || rows > 1000) {
                throw new IllegalArgumentException("a cell covers 1 to 50 columns and 1 to 1000 rows");
            }
            content = List.copyOf(content);
        }

        /** A cell that is bold if it is a header. */
        public Cell(boolean header, int columns, int rows, List<Block> content) {
            this(header, header, columns, rows, content);
        }
    }

    /**
     * A box with a coloured header. It is not broken over pages unless it is longer than one.
     *
     * @param tone the name of a {@link CardTone} of the settings
     * @param label words that tell what kind of card it is without its colour; empty for none
     * @param heading what the card is about
     * @param content what is in it
     */
    record Card(String tone, List<Inline> label, Optional<Heading> heading, List<Block> content) implements Block {
        /** Copies the lists. */
        public Card {
            label = List.copyOf(label);
            content = List.copyOf(content);
        }
    }

    /**
     * A picture.
     *
     * @param picture the name to look it up by in {@link Pictures}
     * @param alternative what it shows, in words; not blank
     * @param share the part of the column's width it takes at most, above 0 and up to 1
     * @param pixels how wide it is at most, at 96 to the inch; a drawing is as wide where there is room, and as its file
     *     says if this is empty; a photograph never wider than its pixels
     * @param caption empty for none
     */
    record Figure(String picture, String alternative, double share, Optional<Integer> pixels, List<Inline> caption)
            implements Block {
        /** Checks that it is described, and copies the list. */
        public Figure {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a figure needs words for those who cannot see it: " + picture);
            }
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("a figure's share is above 0 and up to 1: " + share);
            }
            caption = List.copyOf(caption);
        }
    }

    /**
     * A QR code, with text beside it.
     *
     * @param text what it says, usually an address; at most 1,000 characters
     * @param alternative what it is, in words; not blank
     * @param beside what stands beside it
     */
    record QrCode(String text, String alternative, List<Block> beside) implements Block {
        /** Checks that it is described, and copies the list. */
        public QrCode {
            if (text.isEmpty() || text.length() > 1000 || alternative.isBlank()) {
                throw new IllegalArgumentException("a QR code needs 1 to 1,000 characters and a description");
            }
            beside = List.copyOf(beside);
        }
    }

    /**
     * A small picture with text beside it, such as a logo and a name.
     *
     * @param picture the name to look it up by in {@link Pictures}
     * @param alternative what it shows, in words; not blank
     * @param share the part of the column's width it takes at most, above 0 and up to 0.5
     * @param atEnd true if it stands at the side where lines end
     * @param content what stands beside it
     */
    record Beside(String picture, String alternative, double share, boolean atEnd, List<Block> content)
            implements Block {
        /** Checks that it is described, and copies the list. */
        public Beside {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a picture needs words for those who cannot see it: " + picture);
            }
            if (!(share > 0 && share <= 0.5)) {
                throw new IllegalArgumentException("a picture beside text takes half of the width at most: " + share);
            }
            content = List.copyOf(content);
        }
    }

    /**
     * Ruled lines to write on.
     *
     * @param count 1 to 100
     */
    record NoteLines(int count) implements Block {
        /** Checks the count. */
        public NoteLines {
            if (count < 1 || count > 100) {
                throw new IllegalArgumentException("1 to 100 lines to write on: " + count);
            }
        }
    }

    /**
     * Room to write a few words by hand. A row of a table with one in a cell is high enough for it; elsewhere it is a
     * line.
     *
     * @param label what is to be written there; not shown in a cell, whose column is named already; empty for none
     */
    record Blank(List<Inline> label) implements Block {
        /** Copies the list. */
        public Blank {
            label = List.copyOf(label);
        }
    }
}
