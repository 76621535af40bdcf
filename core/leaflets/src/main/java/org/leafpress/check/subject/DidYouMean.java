package org.leafpress.check.subject;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.NearestWord;

/** The help line for a name that does not exist. */
public final class DidYouMean {
    private static final int MOST_LISTED = 12;

    private DidYouMean() {}

    /** "did you mean ...?", or the names there are, or {@code none} when there are none. */
    public static String among(String wrong, Collection<String> names, String none) {
        Optional<String> similar = NearestWord.to(wrong, names);
        if (similar.isPresent()) {
            return "did you mean \"" + similar.get() + "\"?";
        }
        if (names.isEmpty()) {
            return none;
        }
        String list = names.stream()
                .sorted(Comparator.naturalOrder())
                .limit(MOST_LISTED)
                .collect(Collectors.joining(", "));
        return "use one of: " + list + (names.size() > MOST_LISTED ? ", ..." : "");
    }
}
