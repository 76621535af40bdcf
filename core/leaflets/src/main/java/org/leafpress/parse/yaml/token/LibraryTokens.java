package org.leafpress.parse.yaml.token;

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
public final class LibraryTokens implements YamlTokens {
    /** Without limits on lengths and depth, since the file's size is limited and the reader says where it is too deep. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .disable(YAMLReadFeature.PARSE_OCTAL_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final CodePointOffsets codePoints;
    private final YAMLParser parser;

    /** The tokens of a text whose line ends are all {@code \n}. */
    public LibraryTokens(String text) {
        this.text = text;
        this.codePoints = CodePointOffsets.of(text);
        this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new SurrogateSafeReader(text));
    }

    @Override
    public Kind next() {
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

    @Override
    public int start() {
        return codePoints.offset((int) parser.currentTokenLocation().getCharOffset());
    }

    @Override
    public int end() {
        return codePoints.offset((int) parser.currentLocation().getCharOffset());
    }

    /** {@inheritDoc} Jackson has types of its own, but keeps the text. */
    @Override
    public String value() {
        return parser.getString();
    }

    @Override
    public boolean hasProperties(Kind kind) {
        // A block mapping starts where its first key does, so that the anchor there may be either's; only Jackson
        // knows. Of a first key, in turn, it tells the tag of the mapping, but an unquoted scalar has no such sign.
        if (kind == Kind.MAPPING || kind == Kind.SEQUENCE) {
            return parser.getObjectId() != null || parser.getTypeId() != null;
        }
        return end() > start() && "&!".indexOf(text.charAt(start())) >= 0;
    }
}
