package org.leafpress.check.writing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.StyleLimit;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.diagnostic.Span;
import org.leafpress.quality.Confidence;
import org.leafpress.quality.Formula;
import org.leafpress.quality.HardSentence;
import org.leafpress.quality.LanguageReadability;
import org.leafpress.quality.Readability;
import org.leafpress.quality.Score;

/**
 * A leaflet can be read by most: at a reading age of 9 to 11 (NHS digital service manual), which is US grade 6 (American
 * Medical Association), or what comes near it in another language. Terms that the glossary explains do not count, and
 * neither a text too short for the formula nor a formula without norms for the language says anything.
 */
public final class ReadingLevel implements Rule<CheckedWording> {
    private static final int MOST_NAMED = 3;

    ReadingLevel() {}

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        // Measuring each sentence takes much longer, and most leaflets are easy enough.
        if (isTooHard(wording.meter().readabilityOfWhole(wording.whole()), wording)) {
            LanguageReadability readability = wording.meter().readability(wording.whole());
            if (readability.whole().withoutTerms() instanceof Readability.Measured measured) {
                report(wording, measured, readability.hardest(), diagnostics);
            }
        }
    }

    private static boolean isTooHard(LanguageReadability.Pair whole, CheckedWording wording) {
        return whole.withoutTerms() instanceof Readability.Measured measured
                && measured.main().confidence() == Confidence.USUAL
                && measured.main().formula().hasNorms(wording.language())
                && isTooHard(
                        measured.main(), wording.limit(limit(measured.main().formula())));
    }

    /**
     * True when a text is harder than allowed.
     *
     * @param allowed by the {@link #limit} of its formula
     */
    public static boolean isTooHard(Score score, int allowed) {
        return limit(score.formula()) == StyleLimit.READING_AGE
                ? score.readingAge() > allowed
                : score.isHarderThan(allowed);
    }

    /** How hard a text may be by a formula: for grades an age, for others points. */
    public static StyleLimit limit(Formula formula) {
        return switch (formula) {
            case FLESCH_KINCAID, SMOG -> StyleLimit.READING_AGE;
            case FERNANDEZ_HUERTA, AMSTAD, KANDEL_MOLES -> StyleLimit.READING_EASE;
            case GULPEASE -> StyleLimit.GULPEASE;
            case LIX -> StyleLimit.LIX;
        };
    }

    private static void report(
            CheckedWording wording,
            Readability.Measured measured,
            List<HardSentence> hardest,
            Diagnostics diagnostics) {
        Score score = measured.main();
        StyleLimit limit = limit(score.formula());
        int allowed = wording.limit(limit);
        List<HardSentence> named = hardest.subList(0, Math.min(MOST_NAMED, hardest.size()));
        String scores = measured.scores().stream()
                .filter(each -> each.formula().scale() == score.formula().scale())
                .map(ReadingLevel::words)
                .collect(Collectors.joining(", "));
        diagnostics.report(
                limit.code(),
                wording.leaflet().orElseThrow().place(),
                limit == StyleLimit.READING_AGE
                        ? "the leaflet needs a reading age of " + score.readingAge() + ", more than " + allowed + " ("
                                + scores + ")"
                        : "the leaflet is hard to read: " + scores + ", "
                                + (score.formula().scale() == Formula.Scale.EASE ? "less" : "more") + " than "
                                + allowed,
                "rewrite the hardest sentences first" + lines(named));
        named.forEach(sentence -> report(sentence, diagnostics));
    }

    private static String lines(List<HardSentence> sentences) {
        Set<String> lines = new LinkedHashSet<>();
        for (HardSentence sentence : sentences) {
            Place place = sentence.places().get(0);
            place.span().map(Span::line).ifPresent(line -> lines.add(place.file() + ":" + line));
        }
        return lines.isEmpty() ? "" : ": " + String.join(", ", lines);
    }

    private static void report(HardSentence sentence, Diagnostics diagnostics) {
        int words = sentence.counts().words();
        int polysyllables = sentence.counts().polysyllables();
        diagnostics.report(
                Code.HARD_SENTENCE,
                sentence.places().get(0),
                "this is one of the hardest sentences: " + words + " words"
                        + (polysyllables > 0 ? ", " + polysyllables + " of three syllables or more" : "") + " ("
                        + words(sentence.score()) + ")",
                "make two of it, or use shorter words");
    }

    private static String words(Score score) {
        return score.formula().title() + " " + score.rounded();
    }
}
