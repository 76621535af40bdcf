package org.leafpress.render.page;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.model.Placeholder;
import org.leafpress.prose.Fills;

/** The words of a statement as readers see them: with the values of the site, without marks for bold and for links. */
final class StatementWords {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z0-9.-]+)}}");
    private static final Pattern MARKS = Pattern.compile("\\*{1,3}|\\[[^\\]]*]");

    private final Fills fills;
    private final Map<String, String> then;

    StatementWords(Fills fills) {
        this(fills, Map.of());
    }

    /** With values that the site had then, by placeholder, rather than those of today. */
    StatementWords(Fills fills, Map<String, String> then) {
        this.fills = fills;
        this.then = Map.copyOf(then);
    }

    String of(String words) {
        Matcher matcher = PLACEHOLDER.matcher(MARKS.matcher(words).replaceAll(""));
        return matcher.replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(then.get(found.group(1)))
                        .or(() -> Placeholder.find(found.group(1)).flatMap(fills::find))
                        .map(fills::isolated)
                        .orElse("\u2026")))
                .strip();
    }
}
