package org.leafpress.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class NearestWord {
    /** Longer words are not compared, so that a whole paragraph in the wrong place costs nothing. */
    private static final int MAX_LENGTH = 80;

    private NearestWord() {}

    /**
     * The candidate nearest to a word, if one is near enough to be a slip of the hand: equal but for case, spaces and
     * underscores, or at most one letter in three added, lost, changed or swapped with its neighbour. Of equally near
     * ones the first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.isEmpty() || word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String wanted = fold(word);
        int most = Math.max(1, wanted.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= most)
                .map(candidate -> new Rated(candidate, distance(wanted, fold(candidate), most)))
                .filter(rated -> rated.distance <= most)
                .min(Comparator.comparingInt(Rated::distance).thenComparing(Rated::candidate))
                .map(Rated::candidate);
    }

    private record Rated(String candidate, int distance) {}

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /**
     * Damerau-Levenshtein distance in its restricted form: no stretch is edited twice.
     *
     * @param most ends the comparison, with a higher figure, as soon as the distance is certain to be above it
     */
    private static int distance(String a, String b, int most) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most + 1) { // a swap reaches over one row at the cost of one
                return least;
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
