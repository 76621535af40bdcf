package org.leafpress.prose;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds phone numbers that are typed into text, with digits of any script, and temperatures such as 38.5 °C. Within text
 * that runs to the left their parts would change places (Unicode Standard Annex 9), so writers isolate them. Ranges and dates are no phone numbers:
 * they are read in the direction of the text.
 */
public final class TypedNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}.,/])[+(]{0,2}\\p{Nd}(?:[\\s\\u00A0()./\\-\\u2010-\\u2013]{0,2}\\p{Nd}){5,14}(?![\\p{Nd}%])"
                    + "|(?<![A-Za-z\\p{Nd}.,/])[-+\u2212]?\\p{Nd}{1,3}(?:[.,\u066B]\\p{Nd}{1,2})?[ \\u00A0]?\u00B0 ?[CF](?!\\p{L})");

    private static final Pattern RANGE_OR_DATE = Pattern.compile(
            "(?!\\p{Nd}{3}-\\p{Nd}{4}$)[^+0٠۰]\\p{Nd}*\\s?[-\\u2010-\\u2013]\\s?\\p{Nd}+|(\\p{Nd}{1,4})([-./])\\p{Nd}{1,2}\\2\\p{Nd}{1,4}");

    private TypedNumbers() {}

    /**
     * Takes a text apart.
     *
     * @param words gets what stands around and between numbers
     * @param number gets each number
     */
    public static void split(String text, Consumer<String> words, Consumer<String> number) {
        int done = 0;
        for (Matcher found = NUMBER.matcher(text); found.find(); ) {
            if (!RANGE_OR_DATE.matcher(found.group()).matches()) {
                words.accept(text.substring(done, found.start()));
                number.accept(found.group());
                done = found.end();
            }
        }
        words.accept(text.substring(done));
    }
}
