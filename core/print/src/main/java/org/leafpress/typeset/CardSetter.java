package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.pdf.StructureElement;
import org.leafpress.pdf.StructureType;

/** Sets cards: label and heading on a coloured band, the content below it. */
final class CardSetter {
    private final Composer composer;
    private final LayoutContext layout;

    CardSetter(Composer composer) {
        // Who reads a card may be in a hurry.
        this.composer = composer.unhyphenated();
        layout = composer.layout();
    }

    Box set(Block.Card card, StructureElement parent, double width) {
        CardTone tone = layout.palette().tone(card.tone()).orElseGet(() -> {
            layout.findings().add(new PrintFinding.UnknownTone(card.tone()));
            return layout.palette().tones().get(0);
        });
        double size = layout.type().body();
        double inset = CardBox.inset(size);
        double words = width - 2 * inset - CardBox.markRoom(tone, size);
        StructureElement section = parent.add(StructureType.SECTION);
        List<Box> band = new ArrayList<>();
        if (!card.label().isEmpty()) {
            TextStyle style = new TextStyle(size, card.heading().isEmpty(), tone.bandText(), 1.25);
            ParagraphBox label = composer.text(card.label(), style, section.add(StructureType.PARAGRAPH), words);
            band.add(SpacedBox.of(label, 0, 0.1 * size));
        }
        card.heading().ifPresent(heading -> {
            TextStyle style = new TextStyle(layout.type().subsection(), true, tone.bandText(), 1.25);
            Box box = composer.heading(heading, section, words, style, false);
            band.add(SpacedBox.of(box, 0, 0));
        });
        Stack content = composer.compose(card.content(), section, width - 2 * inset);
        Box box = new CardBox(new Stack(band), content, tone, width, size, layout.rightToLeft(), 0, false);
        return SpacedBox.of(box, composer.gap() * 1.6, composer.gap() * 1.6);
    }
}
