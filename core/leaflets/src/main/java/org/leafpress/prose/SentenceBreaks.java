package org.leafpress.prose;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leafpress.model.LanguageTag;

/**
 * Finds where sentences end: by the rules of Unicode (UAX #29) as ICU has them, save after the abbreviations of the
 * language. For one thread.
 */
final class SentenceBreaks {
    private final LanguageTag language;
    private final List<String> abbreviations;

    /** Made when first needed: most passages are one sentence, which is seen without it. */
    private @Nullable BreakIterator breaks;

    SentenceBreaks(LanguageTag language) {
        this.language = language;
        this.abbreviations = Abbreviations.of(language);
    }

    /** The sentences of a text, in order; none in a blank text. */
    List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>(2);
        int start = 0;
        if (hasStopWithin(text)) {
            BreakIterator iterator = iterator();
            iterator.setText(text);
            for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
                if (end == text.length() || !endsInAbbreviation(text, start, end)) {
                    add(text, start, end, sentences);
                    start = end;
                }
            }
        } else {
            add(text, 0, text.length(), sentences);
        }
        return sentences;
    }

    /** A text as one sentence without words; nothing of a blank one. */
    static List<Sentence> whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return List.of(new Sentence(i, text.length(), List.of()));
            }
        }
        return List.of();
    }

    private BreakIterator iterator() {
        if (breaks == null) {
            breaks = BreakIterator.getSentenceInstance(language.locale());
        }
        return breaks;
    }

    /** True unless it is plain that the text is one sentence, as nothing that could end one stands before its end. */
    private static boolean hasStopWithin(String text) {
        int last = text.length() - 1;
        for (int i = 0; i < last; i++) {
            if (mayStop(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Every sign beyond the Latin, Greek and Cyrillic ones is left to ICU. */
    private static boolean mayStop(char unit) {
        return switch (unit) {
            // The last two end a question in Greek.
            case '.', '?', '!', ';', '\u037E' -> true;
            default ->
                Character.isISOControl(unit)
                        || (unit >= '\u0530'
                                && !(unit >= '\u2010' && unit <= '\u2022')
                                && !Character.isLetterOrDigit(unit));
        };
    }

    private static void add(String text, int from, int to, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(start, end, Word.of(text, start, end)));
        }
    }

    private boolean endsInAbbreviation(String text, int start, int boundary) {
        int end = boundary;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        for (String abbreviation : abbreviations) {
            if (standsAround(text, start, end, abbreviation)) {
                return true;
            }
        }
        return false;
    }

    /** True when one of the full stops of an abbreviation, such as the first of "z. B.", is the one before an index. */
    private static boolean standsAround(String text, int start, int end, String abbreviation) {
        for (int stop = abbreviation.indexOf('.'); stop >= 0; stop = abbreviation.indexOf('.', stop + 1)) {
            int from = end - stop - 1;
            if (from >= start
                    && isWritten(text, from, abbreviation)
                    && (from == start || !Character.isLetterOrDigit(text.charAt(from - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** True whatever its case, and whatever blanks stand in it. */
    private static boolean isWritten(String text, int from, String abbreviation) {
        for (int i = 0; i < abbreviation.length(); i++) {
            boolean alike = abbreviation.charAt(i) == ' '
                    ? from + i < text.length() && isSpace(text.charAt(from + i))
                    : text.regionMatches(true, from + i, abbreviation, i, 1);
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
