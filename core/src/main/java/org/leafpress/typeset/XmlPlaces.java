package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import org.leafpress.diagnostic.Place;

/** Finds places in the text of an XML file: the parser itself knows only where things end. */
final class XmlPlaces {
    private final String file;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    XmlPlaces(String file, String text) {
        this.file = file;
        this.text = text;
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            if (lineEnd) {
                lineStarts.add(i + 1);
            }
        }
    }

    /** The place that the parser has reached. */
    Place of(Location location) {
        return place(offset(location), 1);
    }

    private int offset(Location location) {
        int line = Math.max(1, Math.min(lineStarts.size(), location.getLineNumber()));
        int start = lineStarts.get(line - 1);
        return Math.max(start, Math.min(text.length(), start + location.getColumnNumber() - 1));
    }

    /** The name of the start tag that ends at a location. */
    Place tag(Location end) {
        int start = tagStart(end);
        Matcher name = Pattern.compile("<[^\\s/>]*").matcher(text).region(start, text.length());
        return place(start, name.lookingAt() ? name.end() - start : 1);
    }

    /** The name of an attribute in the start tag that ends at a location; the tag if it has none of that name. */
    Place attribute(Location end, String attribute) {
        int start = tagStart(end);
        Matcher name = Pattern.compile("\\s(" + Pattern.quote(attribute) + ")\\s*=")
                .matcher(text)
                .region(start, Math.max(start, offset(end)));
        return name.find() ? place(name.start(1), attribute.length()) : tag(end);
    }

    /** No attribute can hold the character that a tag begins with. */
    private int tagStart(Location end) {
        return Math.max(0, text.lastIndexOf('<', Math.max(0, offset(end) - 1)));
    }

    private Place place(int offset, int length) {
        int line = 0;
        int high = lineStarts.size() - 1;
        while (line < high) {
            int middle = (line + high + 1) >>> 1;
            if (lineStarts.get(middle) <= offset) {
                line = middle;
            } else {
                high = middle - 1;
            }
        }
        return Place.at(file, line + 1, offset - lineStarts.get(line) + 1, Math.max(1, length));
    }
}
