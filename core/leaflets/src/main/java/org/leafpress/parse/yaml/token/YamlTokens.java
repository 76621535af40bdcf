package org.leafpress.parse.yaml.token;

/** The tokens of a YAML file one after the other, with 0-based offsets into its text. Not thread-safe. */
public interface YamlTokens {

    /** What a token is. */
    enum Kind {
        /** The start of a group of keys. */
        MAPPING,
        /** The start of a list. */
        SEQUENCE,
        /** Any scalar, as a key or as a value, of whatever type. */
        SCALAR,
        /** An alias as a value. */
        ALIAS,
        /** An alias as a key; nothing can be read behind it. */
        ALIAS_AS_KEY,
        /** The start of a mapping or sequence as a key; behind it, places and brackets can be relied on, kinds not. */
        NODE_AS_KEY,
        /** A scalar that is not what its tag says. */
        MISTAGGED,
        /** Of a mapping or a sequence. */
        END,
        /** Behind the last token. */
        END_OF_FILE
    }

    /**
     * Goes to the next token.
     *
     * @throws tools.jackson.core.exc.StreamReadException when the text is not YAML
     */
    Kind next();

    /** Where the token starts, or the anchor or tag in front of it. */
    int start();

    /** Where the token ends; for the start of a mapping or sequence, where what belongs to that start ends. */
    int end();

    /** The text of a scalar, whatever its type. */
    String value();

    /**
     * True when the token has an anchor or a tag.
     *
     * @param kind of the token
     */
    boolean hasProperties(Kind kind);
}
