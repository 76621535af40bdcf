package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.pdf.Role;
import org.leafpress.pdf.StructureElement;

/** Sets cards: label and heading on a coloured band, the content below it. */
final class CardSetter {
    private final Composer composer;
    private final Job job;

    CardSetter(Composer composer) {
        this.composer = composer;
        job = composer.job();
    }

    Box set(Block.Card card, StructureElement parent, double width) {
        CardTone tone = job.palette().tone(card.tone()).orElseGet(() -> {
            job.findings().add(new PrintFinding.UnknownTone(card.tone()));
            return job.palette().tones().get(0);
        });
        double size = job.type().body();
        double inset = CardBox.inset(size);
        StructureElement section = parent.add(Role.SECTION);
        List<Box> band = new ArrayList<>();
        if (!card.label().isEmpty()) {
            TextStyle style = new TextStyle(size, card.heading().isEmpty(), tone.bandText(), 1.25);
            ParagraphBox label = composer.text(card.label(), style, section.add(Role.PARAGRAPH), width - 2 * inset);
            band.add(Spaced.of(label, 0, 0.1 * size));
        }
        card.heading().ifPresent(heading -> {
            TextStyle style = new TextStyle(job.type().subsection(), true, tone.bandText(), 1.25);
            Box box = composer.heading(heading, section, width - 2 * inset, style, false);
            band.add(Spaced.of(box, 0, 0));
        });
        Stack content = composer.compose(card.content(), section, width - 2 * inset);
        Box box = new CardBox(new Stack(band), content, tone, width, size);
        return Spaced.of(box, composer.gap() * 1.6, composer.gap() * 1.6);
    }
}
