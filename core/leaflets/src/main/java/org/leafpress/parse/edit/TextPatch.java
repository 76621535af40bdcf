package org.leafpress.parse.edit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.source.SourceFile;

/**
 * Stretches of a text file that are replaced, while the rest keeps its bytes. Offsets are those of {@link SourceFile}: a
 * byte order mark does not count, and every line end counts once. New lines get the line end of the file's first.
 */
final class TextPatch {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String original;
    private final String lineEnd;
    private final SortedMap<Integer, Replacement> replacements = new TreeMap<>();

    private record Replacement(int end, String text) {}

    private TextPatch(String original) {
        this.original = original;
        int newline = original.indexOf('\n');
        int carriage = original.indexOf('\r');
        if (carriage < 0 || (newline >= 0 && newline < carriage)) {
            this.lineEnd = "\n";
        } else {
            this.lineEnd = newline == carriage + 1 ? "\r\n" : "\r";
        }
    }

    /** Of a file's bytes; empty if they are not UTF-8. */
    static Optional<TextPatch> of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
                ? Optional.of(new TextPatch(text))
                : Optional.empty();
    }

    /** The text as it was. */
    String text() {
        return original;
    }

    /**
     * Replaces a stretch. What is put in at one place more than once stands in the order of the calls.
     *
     * @param end the start itself to put something in between
     */
    void replace(int start, int end, String text) {
        Replacement before = replacements.get(start);
        if (before != null && before.end() > start && end > start) {
            throw new IllegalArgumentException("replaced twice at " + start);
        }
        replacements.put(
                start,
                before == null
                        ? new Replacement(end, text)
                        : new Replacement(Math.max(end, before.end()), before.text() + text));
    }

    /** The text with all replacements. */
    String result() {
        StringBuilder out = new StringBuilder();
        int raw = 0;
        int offset = 0;
        if (!original.isEmpty() && original.charAt(0) == BYTE_ORDER_MARK) {
            out.append(BYTE_ORDER_MARK);
            raw = 1;
        }
        for (var replacement : replacements.entrySet()) {
            int start = skip(raw, replacement.getKey() - offset);
            out.append(original, raw, start);
            out.append(replacement.getValue().text().replace("\n", lineEnd));
            raw = skip(start, replacement.getValue().end() - replacement.getKey());
            offset = replacement.getValue().end();
        }
        return out.append(original, raw, original.length()).toString();
    }

    /** The same in UTF-8. */
    byte[] bytes() {
        return result().getBytes(StandardCharsets.UTF_8);
    }

    /** Where one gets in the original from a place when going on by so many characters, each line end being one. */
    private int skip(int from, int count) {
        int at = from;
        for (int i = 0; i < count; i++) {
            boolean two = original.charAt(at) == '\r' && at + 1 < original.length() && original.charAt(at + 1) == '\n';
            at += two ? 2 : 1;
        }
        return at;
    }
}
