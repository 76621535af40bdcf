package org.leafpress.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws lots, the same for the same seed on every machine: the algorithm of {@link Random} is part of its contract. */
final class Draw {
    /** Keeps seeds that follow one another from giving lots that do (an odd number near the golden ratio). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed * SPREAD);
    }

    /** From 0 to one less than the bound. */
    int number(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> items) {
        return items.get(number(items.size()));
    }

    /** Different items in any order. */
    <T> List<T> some(List<T> items, int count) {
        List<T> mixed = new ArrayList<>(items);
        Collections.shuffle(mixed, random);
        return List.copyOf(mixed.subList(0, count));
    }

    String sentence() {
        return one(Vocabulary.SUBJECTS) + " " + one(Vocabulary.VERBS) + " " + one(Vocabulary.TAILS) + ".";
    }

    String sentences(int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(sentence());
        }
        return String.join(" ", sentences);
    }
}
