package org.leafpress.parse.yaml.fast;

import java.util.List;
import org.leafpress.parse.yaml.token.YamlTokens;

/** The tokens that {@link YamlScanner} has found. */
final class ScannedTokens implements YamlTokens {
    private final List<Token> tokens;
    private int next;

    /**
     * One token.
     *
     * @param end offset behind it
     * @param value the text of a scalar, and otherwise empty
     */
    record Token(Kind kind, int start, int end, String value) {}

    ScannedTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Override
    public Kind next() {
        if (next == tokens.size()) {
            return Kind.END_OF_FILE;
        }
        return tokens.get(next++).kind();
    }

    private Token current() {
        return tokens.get(next - 1);
    }

    @Override
    public int start() {
        return current().start();
    }

    @Override
    public int end() {
        return current().end();
    }

    @Override
    public String value() {
        return current().value();
    }

    @Override
    public boolean hasProperties(Kind kind) {
        return false;
    }
}
