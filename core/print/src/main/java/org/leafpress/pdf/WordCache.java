package org.leafpress.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers shaped words, those of late use longest: two generations, of which the older is dropped when the younger
 * is full. Thread-safe, and without locks when a word is known.
 */
final class WordCache {
    private final int generation;
    private final Function<String, ShapedWord> shape;
    private volatile Map<String, ShapedWord> young = new ConcurrentHashMap<>();
    private volatile Map<String, ShapedWord> old = Map.of();

    /**
     * Keeps at least {@code generation} words and about twice as many at most.
     *
     * @param shape shapes a word that is not known yet
     */
    WordCache(int generation, Function<String, ShapedWord> shape) {
        this.generation = generation;
        this.shape = shape;
    }

    ShapedWord get(String text) {
        ShapedWord known = young.get(text);
        if (known != null) {
            return known;
        }
        ShapedWord word = old.get(text);
        if (word == null) {
            word = shape.apply(text);
        }
        if (young.size() >= generation) {
            retire();
        }
        young.put(text, word);
        return word;
    }

    private synchronized void retire() {
        if (young.size() >= generation) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
