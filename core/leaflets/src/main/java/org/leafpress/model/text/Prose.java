package org.leafpress.model.text;

import java.util.List;
import org.leafpress.diagnostic.Place;

/**
 * Text of any number of blocks.
 *
 * @param blocks at least one
 * @param place where it starts
 */
public record Prose(List<Block> blocks, Place place) {
    public Prose {
        blocks = List.copyOf(blocks);
    }
}
