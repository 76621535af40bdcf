package org.leafpress.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * Writes a finding as text: the place and message, the source line with carets below the fault, and the remedy.
 *
 * <pre>
 * topics/asthma/topic.yaml:12:1: error[LP105]: unknown key "sumary"
 *    12 | sumary: Asthma is a common lung condition.
 *       | ^^^^^^
 *   help: did you mean "summary"?
 * </pre>
 */
public final class DiagnosticFormatter {
    /** The most of a source line that is shown, in UTF-16 code units. */
    private static final int WINDOW = 110;

    private final SourceLines lines;

    /** Formats findings with the source lines that {@code lines} finds. */
    public DiagnosticFormatter(SourceLines lines) {
        this.lines = lines;
    }

    /** The whole finding, lines parted by {@code \n}, without a final one. */
    public String format(Diagnostic diagnostic) {
        return format(diagnostic, diagnostic.place());
    }

    /**
     * The same with another name for the file.
     *
     * @param shown the place as readers know it
     */
    public String format(Diagnostic diagnostic, Place shown) {
        StringBuilder out = new StringBuilder(headline(diagnostic, shown));
        excerpt(diagnostic.place()).ifPresent(text -> out.append('\n').append(text));
        diagnostic.help().ifPresent(help -> out.append("\n  help: ").append(Printable.of(help)));
        return out.toString();
    }

    /** The first line alone. */
    public String headline(Diagnostic diagnostic) {
        return headline(diagnostic, diagnostic.place());
    }

    private String headline(Diagnostic diagnostic, Place shown) {
        return Printable.of(shown.toString()) + ": " + body(diagnostic);
    }

    /** The first line without the place, for tools that show the place themselves. */
    public String body(Diagnostic diagnostic) {
        return diagnostic.severity().label() + "[" + diagnostic.code().id() + "]: "
                + Printable.of(diagnostic.message());
    }

    private Optional<String> excerpt(Place place) {
        return place.span()
                .flatMap(span -> lines.find(place.file(), span.line()).map(line -> excerpt(line, span)));
    }

    private static String excerpt(String line, Span span) {
        int start = Math.min(span.column() - 1, line.length());
        int end = Math.min(start + span.length(), line.length());
        int from = line.length() <= WINDOW ? 0 : Math.max(0, Math.min(start - WINDOW / 3, line.length() - WINDOW));
        int to = Math.min(line.length(), from + WINDOW);
        from = onCodePoint(line, from);
        to = onCodePoint(line, to);
        String before = from > 0 ? "..." : "";
        String after = to < line.length() ? "..." : "";
        String number = String.format(Locale.ROOT, "%5d", span.line());
        String shown = before + Printable.of(line.substring(from, to)) + after;
        String pad = " ".repeat(before.length() + width(line.substring(from, Math.max(from, start))));
        int carets = Math.max(1, width(line.substring(Math.max(from, start), Math.max(start, Math.min(end, to)))));
        return number + " | " + shown + "\n" + " ".repeat(number.length()) + " | " + pad + "^".repeat(carets);
    }

    private static int onCodePoint(String text, int index) {
        return index > 0
                        && index < text.length()
                        && Character.isLowSurrogate(text.charAt(index))
                        && Character.isHighSurrogate(text.charAt(index - 1))
                ? index - 1
                : index;
    }

    /** Columns on a terminal: marks take none, East Asian wide characters two. */
    private static int width(String text) {
        return text.codePoints().map(DiagnosticFormatter::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = point >= 0x1100
                && (point <= 0x115F
                        || (point >= 0x2E80 && point <= 0xA4CF)
                        || (point >= 0xAC00 && point <= 0xD7A3)
                        || (point >= 0xF900 && point <= 0xFAFF)
                        || (point >= 0xFE30 && point <= 0xFE6F)
                        || (point >= 0xFF00 && point <= 0xFF60)
                        || (point >= 0x1F300 && point <= 0x1FAFF)
                        || (point >= 0x20000 && point <= 0x3FFFD));
        return wide ? 2 : 1;
    }
}
