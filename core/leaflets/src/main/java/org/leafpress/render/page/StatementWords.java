package org.leafpress.render.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.model.Placeholder;
import org.leafpress.prose.Fills;

/** The words of a statement as readers see them: with the values of the site, without marks for bold and for links. */
final class StatementWords {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z0-9.-]+)}}");
    private static final Pattern MARKS = Pattern.compile("\\*{1,3}|\\[[^\\]]*]");

    private final Fills fills;

    StatementWords(Fills fills) {
        this.fills = fills;
    }

    String of(String words) {
        Matcher matcher = PLACEHOLDER.matcher(MARKS.matcher(words).replaceAll(""));
        return matcher.replaceAll(found -> Matcher.quoteReplacement(Placeholder.find(found.group(1))
                        .flatMap(fills::find)
                        .map(fills::isolated)
                        .orElse("\u2026")))
                .strip();
    }
}
