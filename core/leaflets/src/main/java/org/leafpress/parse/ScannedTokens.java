package org.leafpress.parse;

import java.util.List;

/** The tokens that {@link LeafletYaml} has found. */
final class ScannedTokens extends YamlTokens {
    private final List<Token> tokens;
    private int next;

    /**
     * One token.
     *
     * @param end offset behind it
     * @param value the text of a scalar, and otherwise empty
     */
    record Token(Kind kind, int start, int end, String value) {}

    ScannedTokens(String text, List<Token> tokens) {
        super(text);
        this.tokens = tokens;
    }

    @Override
    Kind next() {
        if (next == tokens.size()) {
            return Kind.END_OF_FILE;
        }
        return tokens.get(next++).kind();
    }

    private Token current() {
        return tokens.get(next - 1);
    }

    @Override
    int start() {
        return current().start();
    }

    @Override
    int end() {
        return current().end();
    }

    @Override
    String value() {
        return current().value();
    }

    @Override
    boolean hasProperties(Kind kind) {
        return false;
    }
}
