package org.leafpress.prose;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phone numbers that are typed into text, with digits of any script, other numbers in groups, and numbers with a unit
 * in Latin letters. Within text that runs to the left their parts would change places (Unicode Standard Annex 9), so
 * writers isolate them. Both know numbers by the same forms ({@link NumberForms}); whether one can be
 * called is another question, which {@link PhoneNumbers} answers. Ranges and dates are read in the direction of the text.
 */
public final class TypedNumbers {
    private static final int FEWEST = 6;
    /** ITU-T E.164. */
    private static final int MOST = 15;

    /** A number with a unit in Latin letters: without a hold, {@code 38.5 °C} would be shown as {@code C° 38.5}. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?<![\\p{IsLatin}\\p{Nd}.,])[<>\u2264\u2265]?[\u2212+-]?\\p{Nd}+(?:[.,\u066B]\\p{Nd}+)?[ \u00A0\u202F]?(?:\u00B0[ \u00A0]?[CF]"
                    + "|(?:[\u00B5\u03BC]?g|mcg|ng|mg|kg|ml|mL|dl|dL|l|L|mm|cm|m|km|mmol|mol|mmHg|kPa|IU|kcal|kJ|Hz|dB|mSv|ms|s|min|h)"
                    + "(?:/(?:kg|g|mol|ml|mL|dl|dL|l|L|min|h))?)(?![\\p{L}\\p{M}])");

    /** A number within a town, as North America writes it, which only looks like a range. */
    private static final Pattern IN_TOWN = Pattern.compile("\\d{3}-\\d{4}");

    private TypedNumbers() {}

    /**
     * Takes a text apart.
     *
     * @param words gets what stands around and between numbers
     * @param number gets each number, with its unit
     */
    public static void split(String text, Consumer<String> words, Consumer<String> number) {
        int done = 0;
        if (NumberForms.hasDigits(text)) {
            FoldedText folded = FoldedText.of(text);
            String plain = NumberForms.plain(folded.value());
            for (Matcher run = NumberForms.RUN.matcher(plain); run.find(); ) {
                int digits = NumberForms.digitsOf(run.group()).replace("+", "").length();
                if (digits >= FEWEST
                        && digits <= MOST
                        && (!NumberForms.isDateOrRange(run.group())
                                || IN_TOWN.matcher(run.group()).matches())) {
                    int start = folded.start(run.start());
                    int end = folded.end(run.end());
                    measures(text.substring(done, start), words, number);
                    number.accept(text.substring(start, end));
                    done = end;
                }
            }
        }
        measures(text.substring(done), words, number);
    }

    private static void measures(String text, Consumer<String> words, Consumer<String> number) {
        int done = 0;
        for (Matcher found = MEASURE.matcher(text); found.find(); done = found.end()) {
            words.accept(text.substring(done, found.start()));
            number.accept(found.group());
        }
        words.accept(text.substring(done));
    }
}
