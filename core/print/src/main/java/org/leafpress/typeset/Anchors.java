package org.leafpress.typeset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the ids that links of a document can lead to. */
final class Anchors {
    private Anchors() {}

    static Set<String> of(List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        collect(blocks, ids);
        return ids;
    }

    private static void collect(List<Block> blocks, Set<String> ids) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                heading.id().ifPresent(ids::add);
            } else if (block instanceof Block.Card card) {
                card.heading().flatMap(Block.Heading::id).ifPresent(ids::add);
                collect(card.content(), ids);
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> collect(item.content(), ids));
            } else if (block instanceof Block.Facts facts) {
                facts.facts().forEach(fact -> collect(fact.content(), ids));
            } else if (block instanceof Block.Table table) {
                table.head().forEach(row -> row.cells().forEach(cell -> collect(cell.content(), ids)));
                table.body().forEach(row -> row.cells().forEach(cell -> collect(cell.content(), ids)));
            } else if (block instanceof Block.Beside beside) {
                collect(beside.content(), ids);
            } else if (block instanceof Block.QrCode code) {
                collect(code.beside(), ids);
            } else if (block instanceof Arrangement.Group group) {
                collect(group.content(), ids);
            } else if (block instanceof Arrangement.Reference reference) {
                collect(reference.content(), ids);
            } else if (block instanceof Arrangement.Columns columns) {
                collect(columns.content(), ids);
            } else if (block instanceof Arrangement.SideBySide row) {
                row.cells().forEach(cell -> collect(cell.content(), ids));
            } else if (block instanceof Arrangement.Rows rows) {
                collect(rows.content(), ids);
            } else if (block instanceof Arrangement.Opening opening) {
                collect(opening.content(), ids);
            } else if (block instanceof Arrangement.Aside aside) {
                collect(aside.content(), ids);
            } else if (block instanceof Arrangement.Panel panel) {
                collect(panel.content(), ids);
            }
        }
    }
}
