package org.leafpress.typeset;

import java.util.List;
import org.leafpress.pdf.DocumentInfo;

/**
 * A document to print.
 *
 * @param info its title, language and what else it says about itself
 * @param furniture what stands on every page
 * @param blocks its content, in reading order
 */
public record PrintDocument(DocumentInfo info, Furniture furniture, List<Block> blocks) {
    /** Copies the list. */
    public PrintDocument {
        blocks = List.copyOf(blocks);
    }

    /**
     * What stands on every page beside the text. Screen readers pass over it.
     *
     * @param header above the text, from the second page on; empty for none
     * @param footer below the text; empty for none
     * @param pageLabel the page number in words, such as {@code Page {page} of {pages}}; empty for none
     */
    public record Furniture(List<Inline> header, List<Inline> footer, String pageLabel) {
        /** Nothing. */
        public static final Furniture NONE = new Furniture(List.of(), List.of(), "");

        /** Copies the lists. */
        public Furniture {
            header = List.copyOf(header);
            footer = List.copyOf(footer);
        }
    }
}
