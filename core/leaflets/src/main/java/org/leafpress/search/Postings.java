package org.leafpress.search;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;

/**
 * Which words stand in which leaflets, in a form that is small and soon read. Leaflets are numbers from 0.
 *
 * <p>Words, sorted: how many characters each has in common with the one before it, as a capital letter from A for none, and
 * the others. Leaflets of each word: how many there are, then the steps from one to the next, as numbers of digits that
 * stand for five bits each and say whether there are more. Marks: a digit for each leaflet of each word.
 */
final class Postings {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int MOST_IN_COMMON = 25;

    private final SortedMap<String, Row> rows = new TreeMap<>();

    /** The leaflets of a word. */
    private static final class Row {
        private final StringBuilder steps = new StringBuilder();
        private final StringBuilder marks = new StringBuilder();
        private int last;

        void add(int leaflet, int mark) {
            appendNumber(leaflet - last, steps);
            marks.append(mark);
            last = leaflet;
        }
    }

    /** Adds a word of a leaflet; leaflets come in the order of their numbers. */
    void add(String word, int leaflet, int mark) {
        rows.computeIfAbsent(word, unknown -> new Row()).add(leaflet, mark);
    }

    /** Writes those words that are wanted. */
    void write(JsonGenerator json, Predicate<String> wanted) {
        StringBuilder words = new StringBuilder();
        StringBuilder leaflets = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        String before = "";
        for (Map.Entry<String, Row> entry : rows.entrySet()) {
            String word = entry.getKey();
            if (wanted.test(word)) {
                int common = common(before, word);
                words.append(DIGITS.charAt(common)).append(word, common, word.length());
                appendNumber(entry.getValue().marks.length(), leaflets);
                leaflets.append(entry.getValue().steps);
                marks.append(entry.getValue().marks);
                before = word;
            }
        }
        json.writeStartObject();
        json.writeStringProperty("words", words.toString());
        json.writeStringProperty("leaflets", leaflets.toString());
        json.writeStringProperty("marks", marks.toString());
        json.writeEndObject();
    }

    private static int common(String one, String other) {
        int most = Math.min(MOST_IN_COMMON, Math.min(one.length(), other.length()));
        int common = 0;
        while (common < most && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        boolean cut = common > 0 && Character.isHighSurrogate(one.charAt(common - 1));
        return cut ? common - 1 : common; // half a character could not be written
    }

    private static void appendNumber(int number, StringBuilder out) {
        int rest = number;
        while (rest > 31) {
            out.append(DIGITS.charAt(32 + (rest & 31)));
            rest >>>= 5;
        }
        out.append(DIGITS.charAt(rest));
    }

    /** All words. */
    Iterable<String> words() {
        return rows.keySet();
    }
}
