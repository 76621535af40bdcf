package org.leafpress.model.governance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leafpress.model.Text;

/** Compares the posts, or names, of those who sign as people type them. */
public final class Posts {
    private static final Set<String> TITLES = Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx");

    private Posts() {}

    /** True if two differ at most in case, spaces, punctuation, titles such as "Dr", and the order of their words. */
    public static boolean areSame(Text one, Text other) {
        return words(one).stream()
                .sorted()
                .toList()
                .equals(words(other).stream().sorted().toList());
    }

    /** True if two are not the same but would be if an initial stood for a name: "A. Kaur" and "Anita Kaur". */
    public static boolean mayBeSame(Text one, Text other) {
        List<String> first = words(one);
        List<String> second = words(other);
        boolean comparable = first.size() == second.size() && first.size() > 1 && !areSame(one, other);
        return comparable && IntStream.range(0, second.size()).anyMatch(turn -> agree(first, turned(second, turn)));
    }

    private static List<String> turned(List<String> words, int by) {
        List<String> turned = new ArrayList<>(words);
        Collections.rotate(turned, by);
        return turned;
    }

    /** True if each word is the other's or its initial, and at least one is whole in both. */
    private static boolean agree(List<String> first, List<String> second) {
        boolean all = IntStream.range(0, first.size()).allMatch(i -> {
            String one = first.get(i);
            String other = second.get(i);
            return one.equals(other)
                    || (one.length() == 1 && other.startsWith(one))
                    || (other.length() == 1 && one.startsWith(other));
        });
        return all
                && IntStream.range(0, first.size())
                        .anyMatch(i -> first.get(i).equals(second.get(i))
                                && first.get(i).length() > 1);
    }

    private static List<String> words(Text post) {
        String plain = Normalizer.normalize(post.value(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> all = Stream.of(plain.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> names = all.stream().filter(word -> !TITLES.contains(word)).toList();
        return names.isEmpty() ? all : names;
    }
}
