package org.leafpress.parse.yaml.fast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.yaml.fast.ScannedTokens.Token;
import org.leafpress.parse.yaml.token.YamlTokens;
import org.leafpress.parse.yaml.token.YamlTokens.Kind;

/**
 * Scans YAML as leaflets are usually written: blocks of keys and lists, texts with or without quotes or behind {@code |}
 * and {@code >}, lists of words in brackets, and comments. At anything else, and at anything that could be a fault, it
 * gives up, and the library reads the file instead. So it reports no faults, and its tokens are those that the library
 * would have given, place by place; a test compares the two. It exists only because it takes less time than the library.
 */
public final class YamlScanner {
    /** Deeper than any record, and not so deep that recursion exhausts the stack. */
    private static final int DEEPEST = 64;

    /** YAML allows keys of 1024 characters. */
    private static final int LONGEST_KEY = 1_000;

    /** In UTF-16 code units. The library takes more, but counts code points. */
    private static final int LONGEST_TEXT = 1_000_000;

    private final String text;
    private final ScalarScanner scalars;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private YamlScanner(String text) {
        this.text = text;
        this.scalars = new ScalarScanner(text);
    }

    /** The tokens of a text whose line ends are all {@code \n}; empty if it holds anything that only the library reads. */
    public static Optional<YamlTokens> scan(String text) {
        YamlScanner yaml = new YamlScanner(text);
        return hasOnlyKnownCharacters(text) && yaml.document()
                ? Optional.of(new ScannedTokens(yaml.tokens))
                : Optional.empty();
    }

    /** No tabs, which YAML forbids in many places, no control characters, and no half of a surrogate pair. */
    private static boolean hasOnlyKnownCharacters(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            char c = units[i];
            if (c == '\t' || ControlCharacters.isControl(c)) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == units.length || !Character.isSurrogatePair(c, units[i + 1])) {
                    return false;
                }
                i++;
            }
        }
        return text.length() <= LONGEST_TEXT;
    }

    private boolean document() {
        skip();
        if (at == text.length() || column() > 0) {
            return false;
        }
        Optional<Token> key = key();
        return key.isPresent() && mapping(key.get(), 0, 1) && at == text.length();
    }

    /**
     * A value on lines of its own, or behind a hyphen.
     *
     * @param indent columns that its further lines are indented at least, if it is text
     */
    private boolean node(int indent, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (isHyphen()) {
            return sequence(column(), false, depth);
        }
        Optional<Token> key = key();
        return key.isPresent() ? mapping(key.get(), column(), depth) : text(indent);
    }

    /** Keys that stand at one column; goes on to what stands behind them. */
    private boolean mapping(Token first, int column, int depth) {
        add(Kind.MAPPING, at, at);
        Optional<Token> key = Optional.of(first);
        while (key.isPresent()) {
            tokens.add(key.get());
            at = key.get().end() + 1;
            if (!value(column, depth)) {
                return false;
            }
            skip();
            if (at == text.length() || column() != column) {
                add(Kind.END, at, at);
                return at == text.length() || column() < column;
            }
            key = key();
        }
        return false;
    }

    /** The key that starts here: a text of one line, and then a colon and a blank. */
    private Optional<Token> key() {
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            Optional<Token> quoted = scalars.quoted(at);
            return quoted.isPresent() && isKey(quoted.get()) ? quoted : Optional.empty();
        }
        if (!scalars.startsPlain(at)) {
            return Optional.empty();
        }
        int end = scalars.plainEnd(at);
        Token key = new Token(Kind.SCALAR, at, end, text.substring(at, end));
        return isKey(key) ? Optional.of(key) : Optional.empty();
    }

    private boolean isKey(Token token) {
        int colon = token.end();
        return text.startsWith(":", colon)
                && scalars.isBlank(colon + 1)
                && colon - token.start() <= LONGEST_KEY
                && scalars.lineEnd(token.start()) >= colon;
    }

    /** What stands behind a key and its colon. */
    private boolean value(int column, int depth) {
        at = scalars.skipSpaces(at);
        if (!isLineOver()) {
            return text(column + 1);
        }
        skip();
        if (at == text.length() || column() < column) {
            return false;
        }
        if (column() == column) {
            return isHyphen() && sequence(column, true, depth + 1);
        }
        return node(column + 1, depth + 1);
    }

    /**
     * A list whose hyphens stand at one column; goes on to what stands behind it.
     *
     * @param atKey whether the hyphens stand below the first letter of the list's key
     */
    private boolean sequence(int column, boolean atKey, int depth) {
        add(Kind.SEQUENCE, at, atKey ? at + 1 : at);
        do {
            at = scalars.skipSpaces(at + 1);
            if (isLineOver()) {
                skip();
                if (at == text.length() || column() <= column) {
                    return false;
                }
            }
            if (!node(column + 1, depth + 1)) {
                return false;
            }
            skip();
        } while (at < text.length() && column() == column && isHyphen());
        add(Kind.END, at, at);
        return at == text.length() || column() < column || (atKey && column() == column);
    }

    /** A value that is no block of keys or items. */
    private boolean text(int indent) {
        char first = text.charAt(at);
        if (first == '[') {
            return words() && isLineOver();
        }
        Optional<Token> scalar = switch (first) {
            case '"', '\'' -> scalars.quoted(at);
            case '|', '>' -> scalars.block(at, indent);
            default -> scalars.plain(at, indent);
        };
        if (scalar.isEmpty()) {
            return false;
        }
        tokens.add(scalar.get());
        at = scalar.get().end();
        return first == '|' || first == '>' || isLineOver();
    }

    /** A list of words in brackets, each on one line. */
    private boolean words() {
        add(Kind.SEQUENCE, at, at + 1);
        boolean more = true;
        for (at = skipLines(at + 1); at < text.length() && text.charAt(at) != ']'; at = skipLines(at)) {
            Optional<Token> word = more && text.charAt(at - 1) != '\n' ? word() : Optional.empty();
            if (word.isEmpty()) {
                return false;
            }
            tokens.add(word.get());
            at = scalars.skipSpaces(word.get().end());
            more = text.startsWith(",", at);
            at += more ? 1 : 0;
        }
        if (at == text.length() || (more && tokens.get(tokens.size() - 1).kind() == Kind.SCALAR)) {
            return false;
        }
        at++;
        add(Kind.END, at - 1, at);
        return true;
    }

    /** One of a list in brackets. */
    private Optional<Token> word() {
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return scalars.quoted(at);
        }
        int end = scalars.wordsEnd(at);
        return end == at ? Optional.empty() : Optional.of(new Token(Kind.SCALAR, at, end, text.substring(at, end)));
    }

    private int skipLines(int from) {
        int p = from;
        while (p < text.length() && scalars.isBlank(p)) {
            p++;
        }
        return p;
    }

    private void add(Kind kind, int start, int end) {
        tokens.add(new Token(kind, start, end, ""));
    }

    private boolean isHyphen() {
        return text.charAt(at) == '-' && scalars.isBlank(at + 1);
    }

    /** The 0-based column of the current offset. */
    private int column() {
        return at - 1 - text.lastIndexOf('\n', at - 1);
    }

    /** True when nothing but a comment follows on the line. */
    private boolean isLineOver() {
        int p = scalars.skipSpaces(at);
        return p == text.length() || text.charAt(p) == '\n' || isComment(p);
    }

    private boolean isComment(int offset) {
        return text.charAt(offset) == '#'
                && (offset == 0 || text.charAt(offset - 1) == ' ' || text.charAt(offset - 1) == '\n');
    }

    /** Goes to the next character that is neither blank nor in a comment. */
    private void skip() {
        while (at < text.length() && (scalars.isBlank(at) || isComment(at))) {
            at = text.charAt(at) == '#' ? scalars.lineEnd(at) : at + 1;
        }
    }
}
