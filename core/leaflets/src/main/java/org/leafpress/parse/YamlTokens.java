package org.leafpress.parse;

import java.util.Optional;
import org.leafpress.parse.YamlNode.Style;

/**
 * The tokens of a YAML file, with offsets into the text. YAML as leaflets are usually written is scanned by
 * {@link LeafletYaml}; whatever that does not know goes from its first character on to the library.
 */
abstract sealed class YamlTokens permits LibraryTokens, ScannedTokens {

    /** What a token is. */
    enum Kind {
        MAPPING,
        SEQUENCE,
        /** Any scalar, as a key or as a value, of whatever type. */
        SCALAR,
        ALIAS,
        /** An alias as a key; nothing can be read behind it. */
        ALIAS_AS_KEY,
        /** The start of a mapping or sequence as a key; behind it, places and brackets can be relied on, kinds not. */
        NODE_AS_KEY,
        /** A scalar that is not what its tag says. */
        MISTAGGED,
        /** Of a mapping or a sequence. */
        END,
        END_OF_FILE
    }

    private final String text;

    YamlTokens(String text) {
        this.text = text;
    }

    /** The tokens of a text, by whoever can tell them. */
    static YamlTokens of(String text) {
        Optional<ScannedTokens> scanned = LeafletYaml.scan(text);
        return scanned.isPresent() ? scanned.get() : new LibraryTokens(text);
    }

    /**
     * Goes to the next token.
     *
     * @throws tools.jackson.core.exc.StreamReadException when the text is not YAML
     */
    abstract Kind next();

    /** Where the token starts, or the anchor or tag in front of it. */
    abstract int start();

    /** Where the token ends; for the start of a mapping or sequence, where what belongs to that start ends. */
    abstract int end();

    /** The text of a scalar, whatever its type. */
    abstract String value();

    /** True when the token has an anchor or a tag. */
    abstract boolean hasProperties(Kind kind);

    /** 1 when the token opens a bracket or brace, -1 when it closes one, and otherwise 0. */
    final int bracket() {
        char last = end() == start() ? ' ' : text.charAt(end() - 1);
        return switch (last) {
            case '[', '{' -> 1;
            case ']', '}' -> -1;
            default -> 0;
        };
    }

    /** True when an anchor or a tag stands at an offset at which a node may start. */
    final boolean isProperty(int offset) {
        return offset < text.length() && (text.charAt(offset) == '&' || text.charAt(offset) == '!');
    }

    /** The first offset from one on at which neither a blank nor a comment stands. */
    final int skipBlanks(int offset) {
        int p = offset;
        while (p < text.length() && (Character.isWhitespace(text.charAt(p)) || text.charAt(p) == '#')) {
            p = text.charAt(p) == '#' ? lineEnd(p) : p + 1;
        }
        return p;
    }

    /** The first offset from one on at which a blank stands. */
    final int wordEnd(int offset) {
        int p = offset;
        while (p < text.length() && !Character.isWhitespace(text.charAt(p))) {
            p++;
        }
        return p;
    }

    final int lineEnd(int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
    }

    /** How the scalar is written whose value starts at an offset. */
    final Style style(int offset) {
        if (offset >= end()) {
            return Style.PLAIN;
        }
        return switch (text.charAt(offset)) {
            case '"' -> Style.DOUBLE_QUOTED;
            case '\'' -> Style.SINGLE_QUOTED;
            case '|' -> Style.LITERAL;
            case '>' -> Style.FOLDED;
            default -> Style.PLAIN;
        };
    }
}
