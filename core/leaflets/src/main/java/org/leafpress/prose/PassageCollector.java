package org.leafpress.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leafpress.model.Id;
import org.leafpress.model.Placeholder;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;

/** Collects passages from any part of the models, in the order of its components and items. For one thread. */
final class PassageCollector {
    private final Function<String, List<Sentence>> breaks;
    private final Function<Placeholder, Optional<String>> fills;
    private final List<Passage> passages = new ArrayList<>();

    /**
     * Collects nothing yet.
     *
     * @param breaks the sentences of a text, none of a blank one
     * @param fills the values of placeholders
     */
    PassageCollector(Function<String, List<Sentence>> breaks, Function<Placeholder, Optional<String>> fills) {
        this.breaks = breaks;
        this.fills = fills;
    }

    /** What was collected so far. */
    List<Passage> passages() {
        return passages;
    }

    /** Collects a record. */
    void visit(Record owner, Region region) {
        record(owner, OptionalInt.empty(), region);
    }

    /** Collects the items of a list. */
    void visitAll(List<? extends Record> items, Region region) {
        value(items, Optional.empty(), OptionalInt.empty(), region);
    }

    /** Collects one component. */
    void visit(TextComponent component, Record owner, Region region) {
        value(component.in(owner), component.kind(), OptionalInt.empty(), region);
    }

    private void record(Record owner, OptionalInt number, Region region) {
        for (TextComponent component : TextComponent.of(owner.getClass())) {
            value(component.in(owner), component.kind(), number, region);
        }
    }

    /**
     * Collects a value of a component.
     *
     * @param number of the item that it belongs to
     */
    private void value(Object value, Optional<PassageKind> kind, OptionalInt number, Region region) {
        if (value instanceof Text text) {
            add(PassageText.of(text), kind.orElse(PassageKind.LABEL), number, region);
        } else if (value instanceof Phrase phrase) {
            add(phrase, kind.orElse(PassageKind.PARAGRAPH), number, region);
        } else if (value instanceof Prose prose
                && kind.isPresent()
                && prose.blocks().get(0) instanceof Block.Paragraph first) {
            add(PassageText.of(first.content(), fills), kind.get(), number, region);
            // What stands in a list below a sign is part of what calls for help.
            PassageKind item = kind.get() == PassageKind.CARE_SIGN ? PassageKind.CARE_SIGN : PassageKind.ITEM;
            blocks(prose.blocks().subList(1, prose.blocks().size()), OptionalInt.empty(), item, region);
        } else if (value instanceof Prose prose) {
            blocks(prose.blocks(), OptionalInt.empty(), PassageKind.ITEM, region);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                value(optional.get(), kind, number, region);
            }
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                Object item = items.get(i);
                Optional<PassageKind> as =
                        kind.isEmpty() && item instanceof Phrase ? Optional.of(PassageKind.ITEM) : kind;
                value(item, as, OptionalInt.of(i + 1), region);
            }
        } else if (value instanceof Record record && !isName(record)) {
            record(record, number, region);
        }
    }

    private static boolean isName(Record value) {
        return value instanceof Id || value instanceof Ref || value instanceof TopicRef;
    }

    /** Collects blocks; the first, if a paragraph, is what the item says that they belong to. */
    private void blocks(List<Block> blocks, OptionalInt number, PassageKind item, Region region) {
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), i == 0 ? number : OptionalInt.empty(), item, region);
        }
    }

    private void block(Block block, OptionalInt number, PassageKind item, Region region) {
        PassageKind kind = number.isPresent() ? item : PassageKind.PARAGRAPH;
        Consumer<Phrase> cell = words -> add(words, PassageKind.CELL, OptionalInt.empty(), region);
        block.accept(new Block.Cases(
                paragraph -> add(PassageText.of(paragraph.content(), fills), kind, number, region),
                heading ->
                        add(PassageText.of(heading.content(), fills), PassageKind.HEADING, OptionalInt.empty(), region),
                items -> {
                    for (int i = 0; i < items.items().size(); i++) {
                        blocks(items.items().get(i), OptionalInt.of(i + 1), item, region);
                    }
                },
                quotation -> blocks(quotation.content(), OptionalInt.empty(), PassageKind.ITEM, region),
                table -> {
                    table.header().forEach(cell);
                    table.rows().forEach(row -> row.forEach(cell));
                },
                figure -> {})); // its words are met where the pictures are
    }

    private void add(Phrase phrase, PassageKind kind, OptionalInt number, Region region) {
        add(PassageText.of(phrase.content(), fills), kind, number, region);
    }

    private void add(PassageText text, PassageKind kind, OptionalInt number, Region region) {
        List<Sentence> sentences = breaks.apply(text.value());
        if (!sentences.isEmpty()) {
            boolean item = kind == PassageKind.ITEM || kind == PassageKind.CARE_SIGN;
            passages.add(new Passage(
                    kind, region, item ? number : OptionalInt.empty(), text.value(), text.pieces(), sentences));
        }
    }
}
