package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;

/** Blocks that say where others stand: together, beside one another, on which page. All records are immutable. */
public sealed interface Arrangement extends Block {

    /** What follows starts a new page or panel. Counts at the top level and in a {@link Panel}. */
    record Break() implements Arrangement {}

    /** Blocks that stay on one page if they can. */
    record Group(List<Block> content) implements Arrangement {
        /** Copies the list. */
        public Group {
            content = List.copyOf(content);
        }
    }

    /**
     * Blocks set in columns of equal width and nearly equal height.
     *
     * @param count 2 to 4
     * @param content what is in them
     */
    record Columns(int count, List<Block> content) implements Arrangement {
        /** Checks the count and copies the list. */
        public Columns {
            if (count < 2 || count > 4) {
                throw new IllegalArgumentException("2 to 4 columns: " + count);
            }
            content = List.copyOf(content);
        }
    }

    /**
     * A list of the sections and the pages that they begin on: the headings of level 2 outside cards.
     *
     * @param least how many pages a document has at least that gets one
     * @param title what stands above it
     */
    record Contents(int least, List<Inline> title) implements Arrangement {
        /** Copies the list. */
        public Contents {
            title = List.copyOf(title);
        }
    }

    /**
     * Cells beside one another, read one after another. Where they would be too narrow, they stand below one another.
     *
     * @param cells 2 to 4
     */
    record SideBySide(List<Side> cells) implements Arrangement {
        /** Checks the count and copies the list. */
        public SideBySide {
            if (cells.size() < 2 || cells.size() > 4) {
                throw new IllegalArgumentException("2 to 4 cells beside one another: " + cells.size());
            }
            cells = List.copyOf(cells);
        }

        /**
         * A cell.
         *
         * @param share of the width, 1 to 9, beside those of its neighbours
         * @param content what is in it
         */
        public record Side(int share, List<Block> content) {
            /** Checks the share and copies the list. */
            public Side {
                if (share < 1 || share > 9) {
                    throw new IllegalArgumentException("a cell's share is 1 to 9: " + share);
                }
                content = List.copyOf(content);
            }
        }
    }

    /** What is for reference only, in type smaller than small print: sources. */
    record Reference(List<Block> content) implements Arrangement {
        /** Copies the list. */
        public Reference {
            content = List.copyOf(content);
        }
    }

    /**
     * Blocks side by side in rows, each in a cell of its own: pictures with their captions.
     *
     * @param across how many in a row, 2 to 4; what is left over has the same width
     * @param content a cell each
     */
    record Rows(int across, List<Block> content) implements Arrangement {
        /** Checks the count and copies the list. */
        public Rows {
            if (across < 2 || across > 4) {
                throw new IllegalArgumentException("2 to 4 in a row: " + across);
            }
            content = List.copyOf(content);
        }
    }

    /**
     * What the first page or the cover must hold; counts where it comes first. If it is too high for that, its asides go
     * behind the rest, the last of them first; if it is too high even so, its last cards are split.
     */
    record Opening(List<Block> content) implements Arrangement {
        /** Copies the list. */
        public Opening {
            content = List.copyOf(content);
        }
    }

    /** Blocks of an {@link Opening} that give way to the rest of it where there is no room for all. */
    record Aside(List<Block> content) implements Arrangement {
        /** Copies the list. */
        public Aside {
            content = List.copyOf(content);
        }
    }

    /**
     * Content with a place of its own on a folded leaflet. In other formats the cover comes first, the back last, in the
     * run of pages.
     *
     * @param picture a drawing that decorates the field of a cover's title, by its name in {@link Pictures}
     */
    record Panel(Part part, Optional<String> picture, List<Block> content) implements Arrangement {
        /** Copies the list. */
        public Panel {
            content = List.copyOf(content);
        }

        /** Which place. */
        public enum Part {
            /** The front of the folded leaflet. */
            COVER,
            /** The back of the folded leaflet. */
            BACK
        }
    }
}
