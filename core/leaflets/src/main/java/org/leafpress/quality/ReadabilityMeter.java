package org.leafpress.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.Glossary;
import org.leafpress.prose.Region;
import org.leafpress.prose.Terms;
import org.leafpress.prose.Wording;
import org.leafpress.quality.LanguageReadability.Pair;
import org.leafpress.quality.LanguageReadability.SectionReadability;

/** Measures leaflets of one language. Safe for use by many threads, and quicker the more of them it is used for. */
public final class ReadabilityMeter {
    private static final int MOST_NAMED = 5;

    /** A shorter sentence scores high for a single long word, which rewriting the sentence would not mend. */
    private static final int FEWEST_WORDS = 5;

    private final List<Formula> formulas;
    private final WordCounter counter;

    /**
     * Measures by the formulas of a language.
     *
     * @param glossary whose terms do not count in reading age, save those that say so
     */
    public ReadabilityMeter(LanguageTag language, Optional<Glossary> glossary) {
        this.formulas = Formula.of(language);
        this.counter = new WordCounter(
                Syllables.find(language), glossary.map(terms -> new Terms(notCounted(terms), language)));
    }

    private static Glossary notCounted(Glossary glossary) {
        return new Glossary(
                glossary.place(),
                glossary.terms().stream()
                        .filter(term -> !term.countsInReadingAge().orElse(false))
                        .toList());
    }

    /** Measures only the whole of a leaflet, which is far quicker. */
    public Pair measureWhole(Wording wording) {
        WordCounter.Both whole = formulas.isEmpty()
                ? WordCounter.Both.NONE
                : counter.count(ReadingUnit.of(wording)).stream().reduce(WordCounter.Both.NONE, WordCounter.Both::plus);
        return pair(whole);
    }

    /** Measures a leaflet. */
    public LanguageReadability measure(Wording wording) {
        WordCounter.Both whole = WordCounter.Both.NONE;
        Map<Region, WordCounter.Both> byRegion = new LinkedHashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        if (!formulas.isEmpty()) {
            List<ReadingUnit> units = ReadingUnit.of(wording);
            List<WordCounter.Both> counted = counter.count(units);
            for (int i = 0; i < units.size(); i++) {
                ReadingUnit unit = units.get(i);
                WordCounter.Both counts = counted.get(i);
                whole = whole.plus(counts);
                byRegion.merge(unit.passage().region(), counts, WordCounter.Both::plus);
                if (counts.withoutTerms().words() >= FEWEST_WORDS) {
                    candidates.add(new Candidate(
                            unit, counts.withoutTerms(), formulas.get(0).score(counts.withoutTerms())));
                }
            }
        }
        List<SectionReadability> sections = byRegion.entrySet().stream()
                .map(entry -> new SectionReadability(entry.getKey(), pair(entry.getValue())))
                .toList();
        return new LanguageReadability(wording.language(), pair(whole), sections, hardest(candidates));
    }

    private Pair pair(WordCounter.Both counts) {
        return new Pair(Readability.of(counts.all(), formulas), Readability.of(counts.withoutTerms(), formulas));
    }

    private record Candidate(ReadingUnit unit, Counts counts, Score score) {
        HardSentence sentence() {
            return new HardSentence(
                    unit.text(),
                    unit.passage()
                            .places(unit.sentence().start(), unit.sentence().end()),
                    counts,
                    score);
        }
    }

    /** Those that score hardest; of equal ones the first in reading order. */
    private static List<HardSentence> hardest(List<Candidate> sentences) {
        return sentences.stream()
                .sorted(Comparator.comparingDouble(
                        candidate -> candidate.score().ease()))
                .limit(MOST_NAMED)
                .map(Candidate::sentence)
                .toList();
    }
}
