package org.leafpress.start;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Span;
import org.leafpress.model.Id;

/**
 * A file in which one id takes the place of another at some places. All other bytes stay: line ends and a byte order mark
 * as well.
 *
 * @param text of the whole file
 */
record NameEdit(String text, String from, String to) {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?m)^former-addresses:[ \\t]*\\[(?=[^\\]\\r\\n]*\\])");
    private static final Pattern BELOW = Pattern.compile("(?m)^former-addresses:[ \\t]*(?:\\r\\n|\\r|\\n)([ \\t]*- )");
    private static final String KEY = "former-addresses";

    /** Changes the ids at places of a file; empty if one cannot be found there, which is reported. */
    static Optional<NameEdit> of(byte[] bytes, String from, String to, Set<Place> places, Diagnostics diagnostics) {
        String whole = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(whole.getBytes(StandardCharsets.UTF_8), bytes)) {
            return Optional.empty();
        }
        NameEdit edit = new NameEdit(whole, from, to);
        List<Place> lastFirst =
                places.stream().sorted(Comparator.reverseOrder()).toList();
        for (Place place : lastFirst) {
            Optional<NameEdit> next = edit.at(place);
            if (next.isEmpty()) {
                diagnostics.report(
                        Code.CANNOT_RENAME,
                        place,
                        "the name of the topic does not stand here as it is",
                        "write \"" + from + "\" without escapes, on one line, then rename");
                return Optional.empty();
            }
            edit = next.get();
        }
        return Optional.of(edit);
    }

    private Optional<NameEdit> at(Place place) {
        return place.span().flatMap(span -> {
            int start = offset(span);
            Matcher name = Pattern.compile("(?<![-a-z0-9])" + Pattern.quote(from) + "(?![-a-z0-9])")
                    .matcher(text)
                    .region(start, Math.min(text.length(), start + span.length() + from.length()))
                    .useTransparentBounds(true);
            return name.find() ? Optional.of(replaced(name.start(), name.end(), to)) : Optional.empty();
        });
    }

    private int offset(Span span) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        Matcher ends = LINE_END.matcher(text);
        for (int line = 1; line < span.line() && ends.find(); line++) {
            start = ends.end();
        }
        return Math.min(text.length(), start + span.column() - 1);
    }

    private NameEdit replaced(int start, int end, String with) {
        return new NameEdit(text.substring(0, start) + with + text.substring(end), from, to);
    }

    /**
     * With the old name among the former addresses of the topic, and the new one no longer.
     *
     * @param former those that it has
     */
    NameEdit withFormer(List<Id> former) {
        Optional<Id> back = former.stream().filter(id -> id.value().equals(to)).findFirst();
        if (back.isPresent()) {
            return new NameEdit(text, to, from).at(back.get().place()).orElse(this);
        }
        Matcher brackets = IN_BRACKETS.matcher(text);
        if (brackets.find()) {
            return replaced(brackets.end(), brackets.end(), former.isEmpty() ? from : from + ", ");
        }
        Matcher below = BELOW.matcher(text);
        if (below.find()) {
            String lineEnd = text.substring(below.start(), below.start(1)).replaceFirst("^[^\\r\\n]*", "");
            return replaced(below.start(1), below.start(1), below.group(1) + from + lineEnd);
        }
        Matcher ends = LINE_END.matcher(text);
        String lineEnd = ends.find() ? ends.group() : "\n";
        boolean ended = text.isEmpty()
                || LINE_END.matcher(text.substring(text.length() - 1)).matches();
        return new NameEdit(text + (ended ? "" : lineEnd) + KEY + ": [" + from + "]" + lineEnd, from, to);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
