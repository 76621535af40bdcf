package org.leafpress.quality;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.leafpress.model.LanguageTag;

/** The readability formulas, each as its author published it. */
public enum Formula {
    /**
     * School grade in the United States. Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas
     * for Navy enlisted personnel, 1975.
     */
    FLESCH_KINCAID("Flesch-Kincaid grade", Scale.GRADE) {
        @Override
        double of(Counts counts) {
            return 0.39 * counts.wordsPerSentence() + 11.8 * counts.syllablesPerWord() - 15.59;
        }
    },
    /**
     * School grade in the United States, for understanding all of the text; some grades above the others. McLaughlin,
     * SMOG grading: a new readability formula, Journal of Reading 12 (1969), from samples of 30 sentences.
     */
    SMOG("SMOG grade", Scale.GRADE) {
        @Override
        double of(Counts counts) {
            return 1.043 * Math.sqrt(30.0 * counts.polysyllables() / counts.sentences()) + 3.1291;
        }

        @Override
        boolean isEnough(Counts counts) {
            return counts.sentences() >= 30;
        }
    },
    /** Spanish. Fernandez Huerta, Medidas sencillas de lecturabilidad, Consigna 214 (1959), as corrected by Law (2011). */
    FERNANDEZ_HUERTA("Fernandez Huerta", Scale.EASE) {
        @Override
        double of(Counts counts) {
            return 206.84 - 60 * counts.syllablesPerWord() - 1.02 * counts.wordsPerSentence();
        }
    },
    /** German. Amstad, Wie verständlich sind unsere Zeitungen?, Zürich 1978. */
    AMSTAD("Amstad", Scale.EASE) {
        @Override
        double of(Counts counts) {
            return 180 - counts.wordsPerSentence() - 58.5 * counts.syllablesPerWord();
        }
    },
    /** French. Kandel and Moles, Application de l'indice de Flesch à la langue française, 1958. */
    KANDEL_MOLES("Kandel-Moles", Scale.EASE) {
        @Override
        double of(Counts counts) {
            return 207 - 1.015 * counts.wordsPerSentence() - 73.6 * counts.syllablesPerWord();
        }
    },
    /** Italian. Lucisano and Piemontese, Gulpease: una formula per la predizione della difficoltà dei testi, 1988. */
    GULPEASE("Gulpease", Scale.EASE) {
        @Override
        double of(Counts counts) {
            return 89 + (300.0 * counts.sentences() - 10.0 * counts.letters()) / counts.words();
        }
    },
    /** Any language of Latin script with spaces between words. Björnsson, Läsbarhet, Stockholm 1968. */
    LIX("LIX", Scale.HARDNESS) {
        @Override
        double of(Counts counts) {
            return counts.wordsPerSentence() + 100.0 * counts.longWords() / counts.words();
        }
    };

    /** In what a score is given. */
    public enum Scale {
        /** Years of school in the United States: lower is easier. */
        GRADE,
        /** Usually from 0, hard, to 100, easy. */
        EASE,
        /** Usually from 20, very easy, to 60, very hard. */
        HARDNESS
    }

    /** Flesch, on whose work most of the formulas rest, took samples of 100 words. */
    private static final int ENOUGH_WORDS = 100;

    private static final Set<String> LIX_LANGUAGES = Set.of("sv", "da", "nb", "nn", "no");

    private final String title;
    private final Scale scale;

    Formula(String title, Scale scale) {
        this.title = title;
        this.scale = scale;
    }

    /** Those that are meant for a language, the best known first; none for many languages. */
    public static List<Formula> of(LanguageTag language) {
        List<Formula> formulas = new ArrayList<>();
        switch (language.locale().getLanguage()) {
            case "en" -> formulas.addAll(List.of(FLESCH_KINCAID, SMOG));
            case "es" -> formulas.add(FERNANDEZ_HUERTA);
            case "de" -> formulas.add(AMSTAD);
            case "fr" -> formulas.add(KANDEL_MOLES);
            case "it" -> formulas.add(GULPEASE);
            default -> {}
        }
        // A language with a formula of its own is written so unless its tag says otherwise: ICU need not say it.
        if ((!formulas.isEmpty() && language.locale().getScript().isEmpty()) || hasSpacedLatinWords(language)) {
            formulas.add(LIX);
        }
        return List.copyOf(formulas);
    }

    private static boolean hasSpacedLatinWords(LanguageTag language) {
        // Vietnamese puts its spaces between syllables.
        return ULocale.addLikelySubtags(ULocale.forLocale(language.locale()))
                        .getScript()
                        .equals("Latn")
                && !language.locale().getLanguage().equals("vi");
    }

    /**
     * True where it is known which scores are easy and which are hard. For LIX that is Swedish and its nearest kin: other
     * languages have words of other lengths, so there it only compares texts of one language with each other.
     */
    public boolean hasNorms(LanguageTag language) {
        return this != LIX || LIX_LANGUAGES.contains(language.locale().getLanguage());
    }

    /** Its usual name. */
    public String title() {
        return title;
    }

    /** In what its score is given. */
    public Scale scale() {
        return scale;
    }

    /**
     * The score of a text.
     *
     * @throws IllegalArgumentException if there is no sentence or no word
     */
    public Score score(Counts counts) {
        if (counts.sentences() < 1 || counts.words() < 1) {
            throw new IllegalArgumentException("a text without words has no score: " + counts);
        }
        return new Score(this, of(counts), isEnough(counts) ? Confidence.USUAL : Confidence.LOW);
    }

    abstract double of(Counts counts);

    /** True when the text is as long as the samples that the formula was made from. */
    boolean isEnough(Counts counts) {
        return counts.words() >= ENOUGH_WORDS;
    }
}
