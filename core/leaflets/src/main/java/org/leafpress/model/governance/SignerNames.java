package org.leafpress.model.governance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leafpress.model.Text;

/** Compares the posts, or names, of those who sign as people type them. */
public final class SignerNames {
    /** Titles and degrees, and the article. */
    private static final Set<String> TITLES = Set.of(("dr doctor prof professor mr mrs ms miss mx sir dame the"
                    + " rn rgn rmn bsc msc mbbs mbchb phd mrcp mrcgp frcp frcgp frcs frcn mrpharms obe mbe")
            .split(" ", -1));

    /** What people add to a name to say in which role they sign. */
    private static final Pattern ROLE = Pattern.compile(
            "(?<=[\\p{L}.])\\s*[,(/\u2013-]\\s*(?:author|approver|(?:clinical )?reviewer)\\s*\\)?\\s*$");

    /** Words that make another post of one. */
    private static final Set<String> OTHER_POST = Set.of(
            "deputy", "assistant", "associate", "acting", "junior", "trainee", "student", "vice", "former", "senior");

    private SignerNames() {}

    /** True if two differ at most in case, spaces, punctuation, titles and degrees, and the order of their words. */
    public static boolean areSame(Text one, Text other) {
        return Set.copyOf(words(one)).equals(Set.copyOf(words(other)));
    }

    /**
     * True if two are not the same but would be if an initial stood for a name, "A. Kaur" and "Anita Kaur", or if one of
     * them left something out, "Consultant" and "Consultant neurologist".
     */
    public static boolean mayBeSame(Text one, Text other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.size() != second.size()) {
            return isShortFor(first, second) || isShortFor(second, first);
        }
        boolean comparable = first.size() > 1 && !areSame(one, other);
        return comparable && IntStream.range(0, second.size()).anyMatch(turn -> agree(first, turned(second, turn)));
    }

    private static boolean isShortFor(List<String> some, List<String> all) {
        return Set.copyOf(all).containsAll(some)
                && !Set.copyOf(some).containsAll(all)
                && all.stream().noneMatch(word -> OTHER_POST.contains(word) && !some.contains(word));
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
        String typed = Normalizer.normalize(post.value(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = ROLE.matcher(typed).replaceFirst("");
        List<String> all = Stream.of(plain.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> names = all.stream().filter(word -> !TITLES.contains(word)).toList();
        return names.isEmpty() ? all : names;
    }
}
