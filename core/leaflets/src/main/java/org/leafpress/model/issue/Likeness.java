package org.leafpress.model.issue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How alike two texts are, in any script: the share of pairs of neighbouring letters that they have in common (Dice). */
final class Likeness {
    private Likeness() {}

    /** From 0 for nothing in common to 1. */
    static double of(String one, String other) {
        Map<String, Integer> left = pairs(one);
        Map<String, Integer> right = pairs(other);
        int all = count(left) + count(right);
        int common = left.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0)))
                .sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String text) {
        int[] letters = (" " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip() + " ")
                .codePoints()
                .toArray();
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.merge(new String(letters, i, 2), 1, Integer::sum);
        }
        return pairs;
    }
}
