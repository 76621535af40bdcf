package org.leafpress.parse;

import org.leafpress.parse.YamlNode.Style;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * The tokens of a YAML file as Jackson's parser gives them, with offsets into the text. What Jackson keeps to itself,
 * such as how a scalar is written, is looked up in the text where the token starts.
 */
final class YamlTokens {
    /** Without limits on lengths and depth, since the file's size is limited and the reader says where it is too deep. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .disable(YAMLReadFeature.PARSE_OCTAL_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

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
    private final CodePoints codePoints;
    private final YAMLParser parser;

    YamlTokens(String text) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
        this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text));
    }

    /**
     * Goes to the next token.
     *
     * @throws StreamReadException when the text is not YAML
     */
    Kind next() {
        boolean keyIsDue = parser.streamReadContext().inObject() && parser.currentToken() != JsonToken.PROPERTY_NAME;
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (StreamReadException e) {
            if (e.getCause() != null) {
                throw e;
            }
            // YAML, but more than Jackson takes. It stands on what it refused.
            if (keyIsDue) {
                return text.startsWith("*", start()) && end() > start() ? Kind.ALIAS_AS_KEY : Kind.NODE_AS_KEY;
            }
            parser.clearCurrentToken(); // or else it would take the key that follows for the value that it refused
            return Kind.MISTAGGED;
        }
        if (token == null) {
            return Kind.END_OF_FILE;
        }
        return switch (token) {
            case START_OBJECT -> Kind.MAPPING;
            case START_ARRAY -> Kind.SEQUENCE;
            case END_OBJECT, END_ARRAY -> Kind.END;
            default -> parser.isCurrentAlias() ? Kind.ALIAS : Kind.SCALAR;
        };
    }

    /** Where the token starts, or the anchor or tag in front of it. */
    int start() {
        return codePoints.offset((int) parser.currentTokenLocation().getCharOffset());
    }

    /** Where the token ends; for the start of a mapping or sequence, where what belongs to that start ends. */
    int end() {
        return codePoints.offset((int) parser.currentLocation().getCharOffset());
    }

    /** 1 when the token opens a bracket or brace, -1 when it closes one, and otherwise 0. */
    int bracket() {
        char last = end() == start() ? ' ' : text.charAt(end() - 1);
        return switch (last) {
            case '[', '{' -> 1;
            case ']', '}' -> -1;
            default -> 0;
        };
    }

    /** The text of a scalar, whatever type Jackson makes of it. */
    String value() {
        return parser.getString();
    }

    /** True when the token has an anchor or a tag. */
    boolean hasProperties(Kind kind) {
        // A block mapping starts where its first key does, so that the anchor there may be either's; only Jackson
        // knows. Of a first key, in turn, it tells the tag of the mapping, but an unquoted scalar has no such sign.
        if (kind == Kind.MAPPING || kind == Kind.SEQUENCE) {
            return parser.getObjectId() != null || parser.getTypeId() != null;
        }
        return end() > start() && isProperty(start());
    }

    /** True when an anchor or a tag stands at an offset at which a node may start. */
    boolean isProperty(int offset) {
        return offset < text.length() && (text.charAt(offset) == '&' || text.charAt(offset) == '!');
    }

    /** The first offset from one on at which neither a blank nor a comment stands. */
    int skipBlanks(int offset) {
        int p = offset;
        while (p < text.length() && (Character.isWhitespace(text.charAt(p)) || text.charAt(p) == '#')) {
            p = text.charAt(p) == '#' ? lineEnd(p) : p + 1;
        }
        return p;
    }

    /** The first offset from one on at which a blank stands. */
    int wordEnd(int offset) {
        int p = offset;
        while (p < text.length() && !Character.isWhitespace(text.charAt(p))) {
            p++;
        }
        return p;
    }

    int lineEnd(int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
    }

    /** How the scalar is written whose value starts at an offset. */
    Style style(int offset) {
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
