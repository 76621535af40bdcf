package org.leafpress.prose;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression that knows what all texts hold in which it matches; see {@link Prefilter}. Immutable. */
public final class TextPattern implements Sought {
    private final Pattern pattern;
    private final Set<String> pieces;

    private TextPattern(Pattern pattern, Set<String> pieces) {
        this.pattern = pattern;
        this.pieces = pieces;
    }

    private static TextPattern of(Pattern pattern) {
        return new TextPattern(pattern, RequiredPieces.of(pattern));
    }

    /** Matches nothing. */
    public static TextPattern never() {
        return new TextPattern(Pattern.compile("(?!)"), NOWHERE);
    }

    /** Compiles an expression. */
    public static TextPattern of(String regex) {
        return of(Pattern.compile(regex));
    }

    /** Compiles an expression that matches whatever the case of letters. */
    public static TextPattern ofAnyCase(String regex) {
        return of(Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Searches a text, whatever is in it. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(text);
    }

    @Override
    public Set<String> pieces() {
        return pieces;
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
