package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.pdf.Attributes;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/** Sets terms and what there is to say of them: side by side where there is room, else below one another. */
final class FactsSetter {
    /** Terms take at most this part of the width. */
    private static final double WIDEST_TERM = 0.36;
    /** Narrower than this, in units of the type size, the text beside a term would be a ladder of words. */
    private static final double NARROWEST_TEXT = 14;

    /** The same beside terms that are short, so that little is gained below them. */
    private static final double NARROWEST_BESIDE_SHORT = 11.5;
    /** Terms are short up to this width, in widths of their column. */
    private static final double LONGEST_SHORT_TERM = 1.3;

    /** A fact lower than this part of the page is not split. */
    private static final double KEPT_WHOLE = 0.25;
    /** The same for facts that stand apart, each of which is looked up by itself. */
    private static final double KEPT_APART = 0.45;

    /** Between facts that go on in the lines of their terms, beside the space between paragraphs. */
    private static final double BETWEEN_RUN_IN = 1.2;

    /** Letters after which a paragraph does not go on in the line of the one before it. */
    private static final int LONG = 220;

    private final Composer composer;
    private final LayoutContext layout;

    FactsSetter(Composer composer) {
        this.composer = composer;
        layout = composer.layout();
    }

    void set(Block.Facts facts, StructureElement parent, double width, List<Box> out) {
        if (facts.runIn()) {
            runIn(facts, parent, width, out);
        } else {
            apart(facts, parent, width, out);
        }
    }

    /** Each fact goes on in the line of its term, and its paragraphs one after another, as in a book of reference. */
    private void runIn(Block.Facts facts, StructureElement parent, double width, List<Box> out) {
        StructureElement list = parent.add(StructureType.LIST).attributes(Attributes.list(false));
        int count = facts.facts().size();
        for (int i = 0; i < count; i++) {
            Block.Fact fact = facts.facts().get(i);
            int said = runOn(fact.content());
            List<StyledText.Part> line = new ArrayList<>();
            StructureElement body = say(fact.term(), fact.content().subList(0, said), list, line);
            StyledText text = StyledText.runOn(line, composer.body(), layout);
            ParagraphBox words = ParagraphBox.of(TextFlow.of(text, composer.body(), layout), width);
            List<Block> rest = fact.content().subList(said, fact.content().size());
            Stack below = composer.compose(rest, body, width);
            Stack whole = new Stack(List.of(new SpacedBox(words, 0, composer.gap(), !rest.isEmpty()), below));
            double between = BETWEEN_RUN_IN * composer.gap();
            out.add(SpacedBox.of(
                    isLow(whole) ? new GroupBox(whole, 0) : whole,
                    i == 0 ? composer.gap() : between,
                    i == count - 1 ? composer.gap() : between));
        }
    }

    /** How many blocks go on in the line of the term: what comes after many words has paragraphs of its own. */
    private static int runOn(List<Block> content) {
        int letters = 0;
        int count = 0;
        while (count < content.size() && letters < LONG && runsOn(content.get(count))) {
            letters += content.get(count) instanceof Block.Paragraph paragraph
                    ? InlineText.of(paragraph.content()).length()
                    : 0;
            count++;
        }
        return count;
    }

    private static boolean runsOn(Block block) {
        if (block instanceof Block.Facts facts) {
            return facts.runIn()
                    && facts.facts().stream()
                            .flatMap(fact -> fact.content().stream())
                            .allMatch(FactsSetter::runsOn);
        }
        return block instanceof Block.Paragraph paragraph && paragraph.tone() == Block.Paragraph.Tone.BODY;
    }

    /** Puts a term and paragraphs into a line; returns the element of what is said of the term. */
    private static StructureElement say(
            List<Inline> term, List<Block> content, StructureElement list, List<StyledText.Part> line) {
        StructureElement item = list.add(StructureType.LIST_ITEM);
        line.add(new StyledText.Part(term, true, InlineOwner.of(item.add(StructureType.LABEL))));
        StructureElement body = item.add(StructureType.LIST_BODY);
        for (Block block : content) {
            if (block instanceof Block.Facts inner) {
                StructureElement within = body.add(StructureType.LIST).attributes(Attributes.list(false));
                inner.facts().forEach(fact -> say(fact.term(), fact.content(), within, line));
            } else if (block instanceof Block.Paragraph paragraph) {
                line.add(new StyledText.Part(
                        paragraph.content(), false, InlineOwner.of(body.add(StructureType.PARAGRAPH))));
            }
        }
        return body;
    }

    private void apart(Block.Facts facts, StructureElement parent, double width, List<Box> out) {
        StructureElement list = parent.add(StructureType.LIST).attributes(Attributes.list(false));
        double size = layout.type().body();
        double widest = widest(facts, width);
        double column = Math.min(WIDEST_TERM * width, widest + 1.2 * size);
        boolean shortTerms = widest <= LONGEST_SHORT_TERM * column;
        boolean beside = width - column >= (shortTerms ? NARROWEST_BESIDE_SHORT : NARROWEST_TEXT) * size;
        int count = facts.facts().size();
        for (int i = 0; i < count; i++) {
            Block.Fact fact = facts.facts().get(i);
            StructureElement item = list.add(StructureType.LIST_ITEM);
            StructureElement label = item.add(StructureType.LABEL);
            StructureElement body = item.add(StructureType.LIST_BODY);
            Box box = termed(
                    fact,
                    label,
                    body,
                    new TermBox.Beside(width, beside ? column : 0, 0.1 * size, layout.rightToLeft()));
            Box ruled =
                    new RuledBox(box, width, 0.4 * size, i > 0, layout.palette().rule());
            Box kept = ruled.height() < KEPT_APART * layout.settings().textHeight()
                    ? new GroupBox(new Stack(List.of(ruled)), 0)
                    : ruled;
            out.add(new SpacedBox(kept, i == 0 ? composer.gap() : 0, i == count - 1 ? composer.gap() : 0, false));
        }
    }

    /** The term once more for a further page, if it leaves room for what is said of it. */
    private Box termed(Block.Fact fact, StructureElement label, StructureElement body, TermBox.Beside beside) {
        boolean below = beside.column() == 0;
        double width = below ? beside.width() : beside.column() - layout.type().body();
        ParagraphBox term = term(fact, label, width);
        Stack text = composer.compose(fact.content(), body, beside.width() - beside.column());
        if (!isLow(term)) {
            return below
                    ? new Stack(List.of(new SpacedBox(term, 0, beside.between(), true), text))
                    : new SideBySideBox(term, text, beside.width(), beside.column(), beside.rightToLeft());
        }
        ParagraphBox again = term(fact, StructureElement.detached(StructureType.LABEL), width);
        return new TermBox(term, text, beside, new FixedBox(new Decoration(again), width));
    }

    private boolean isLow(Box fact) {
        return fact.height() < KEPT_WHOLE * layout.settings().textHeight();
    }

    private ParagraphBox term(Block.Fact fact, StructureElement label, double width) {
        return composer.text(fact.term(), composer.strongBody(), label, width);
    }

    private double widest(Block.Facts facts, double width) {
        double widest = 0;
        for (Block.Fact fact : facts.facts()) {
            ParagraphBox term = term(fact, StructureElement.detached(StructureType.LABEL), width);
            widest = Math.max(widest, term.widest());
        }
        return widest;
    }
}
