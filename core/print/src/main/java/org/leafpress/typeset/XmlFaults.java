package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;

/** Collects the faults of an XML text at their places, of which the parser itself knows only where things end. */
final class XmlFaults {
    private final List<PrintFault> found = new ArrayList<>();
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    XmlFaults(String text) {
        this.text = text;
    }

    /** Looked for when there is a fault: most documents have none. */
    private List<Integer> lineStarts() {
        if (!lineStarts.isEmpty()) {
            return lineStarts;
        }
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            if (lineEnd) {
                lineStarts.add(i + 1);
            }
        }
        return lineStarts;
    }

    /** All so far, each once, by place. */
    List<PrintFault> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /** Reports the place that the parser has reached. */
    void at(Location location, String message, String help) {
        report(offset(location), 1, message, help);
    }

    private int offset(Location location) {
        int line = Math.max(1, Math.min(lineStarts().size(), location.getLineNumber()));
        int start = lineStarts().get(line - 1);
        return Math.max(start, Math.min(text.length(), start + location.getColumnNumber() - 1));
    }

    /** Reports the name of the start tag that ends at a location. */
    void atTag(Location end, String message, String help) {
        int start = tagStart(end);
        Matcher name = Pattern.compile("<[^\\s/>]*").matcher(text).region(start, text.length());
        report(start, name.lookingAt() ? name.end() - start : 1, message, help);
    }

    /** Reports an attribute of the start tag that ends at a location; the tag if it has none of that name. */
    void atAttribute(Location end, String attribute, String message, String help) {
        int start = tagStart(end);
        Matcher name = Pattern.compile("\\s(" + Pattern.quote(attribute) + ")\\s*=")
                .matcher(text)
                .region(start, Math.max(start, offset(end)));
        if (name.find()) {
            report(name.start(1), attribute.length(), message, help);
        } else {
            atTag(end, message, help);
        }
    }

    /** No attribute can hold the character that a tag begins with. */
    private int tagStart(Location end) {
        return Math.max(0, text.lastIndexOf('<', Math.max(0, offset(end) - 1)));
    }

    private void report(int offset, int length, String message, String help) {
        int line = 0;
        int high = lineStarts().size() - 1;
        while (line < high) {
            int middle = (line + high + 1) >>> 1;
            if (lineStarts().get(middle) <= offset) {
                line = middle;
            } else {
                high = middle - 1;
            }
        }
        int column = offset - lineStarts().get(line) + 1;
        found.add(new PrintFault(line + 1, column, Math.max(1, length), message, help));
    }
}
