package org.leafpress.check.text;

import java.util.List;
import java.util.stream.Stream;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.Prefilter;

/** Rules on texts that say something else than their author means, by what they look at. */
public final class TextRules {
    /** These look at what patients read in one language: leaflets, texts of the site, glossaries. */
    public static final List<Rule<CheckedText>> OF_TEXTS = List.of(
            new UnfilledGaps(),
            new GarbledText(),
            new HeadingsInBold(),
            new KnownPlaceholders(),
            new ListsByHand(),
            new LostItems(),
            new MarksShown(),
            new UnwrittenParts(),
            new ProgramWords(),
            new TypedPhoneNumbers());

    /** What these rules look for in what was typed. */
    public static final Prefilter SOUGHT = new Prefilter(Stream.of(
                    UnfilledGaps.SOUGHT,
                    GarbledText.SOUGHT,
                    ListsByHand.SOUGHT,
                    LostItems.SOUGHT,
                    MarksShown.SOUGHT,
                    UnwrittenParts.SOUGHT,
                    ProgramWords.SOUGHT)
            .flatMap(List::stream)
            .toList());

    private TextRules() {}
}
