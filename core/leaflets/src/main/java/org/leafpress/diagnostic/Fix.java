package org.leafpress.diagnostic;

/**
 * A remedy that is certain: what to write at the place of a finding.
 *
 * @param instead what stands there, so that nothing else is ever replaced
 * @param text to stand there; without line breaks, and empty to delete what stands there
 */
public record Fix(String instead, String text) {
    public Fix {
        if (instead.isEmpty() || isSeveralLines(instead) || isSeveralLines(text)) {
            throw new IllegalArgumentException("a remedy replaces a stretch of one line: " + instead);
        }
    }

    private static boolean isSeveralLines(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
