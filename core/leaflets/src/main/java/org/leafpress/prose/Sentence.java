package org.leafpress.prose;

import java.util.List;

/**
 * A sentence, or what stands in a passage without being one, such as a heading.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last; spaces around it are left out
 * @param words in order; empty for one of signs only
 */
public record Sentence(int start, int end, List<Word> words) implements TextSpan {
    public Sentence {
        words = List.copyOf(words);
    }
}
